package uk.ectmanager.domain.induction.rules;

import static uk.ectmanager.domain.induction.rules.Explain.day;
import static uk.ectmanager.domain.induction.rules.Explain.show;

import java.time.LocalDate;
import java.util.List;
import uk.ectmanager.domain.calendar.CalendarTerm;
import uk.ectmanager.domain.calendar.ReportDates;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.induction.facts.PlanSettings;
import uk.ectmanager.domain.induction.plan.Reason;
import uk.ectmanager.domain.induction.plan.Reason.Figure;
import uk.ectmanager.domain.induction.plan.Rule;
import uk.ectmanager.domain.shared.Rational;

/** The sentences on reports and their dates, each with its figures. */
final class ExplainReports {

  private ExplainReports() {}

  /**
   * Where a formal assessment falls.
   *
   * @param extension it ends an extension that has an assessment of its own, not the part
   */
  static Reason assessment(
      int part, boolean extension, Rational served, Rational terms, LocalDate date) {
    return new Reason(
        Rule.ASSESSMENT_AT_PART_END,
        List.of(
            Figure.of("part", part),
            Figure.of("servedTerms", served),
            Figure.of("calendarTermsFromStart", terms),
            Figure.of("date", date)),
        "The formal assessment falls where "
            + (extension ? "the extension of part " : "part ")
            + part
            + " ends: "
            + Explain.terms(served)
            + (Explain.isOne(served) ? " is served " : " are served ")
            + Explain.calendarTerms(terms)
            + " after the start, on "
            + day(date)
            + ".");
  }

  static Reason review(int term, LocalDate date) {
    return new Reason(
        Rule.REVIEW_EACH_TERM,
        List.of(Figure.of("calendarTermsFromStart", term), Figure.of("date", date)),
        "A progress review falls at the end of each calendar term from the start; calendar term "
            + term
            + " ends on "
            + day(date)
            + ".");
  }

  /** Why a review is dropped because of something on another date, or the same. */
  static Reason dropped(
      ReportSchedule.Cause why, int term, LocalDate cause, Rational distance, Rational rate) {
    var toAssessment =
        List.of(
            Figure.of("calendarTermsFromStart", term),
            Figure.of("assessmentDate", cause),
            Figure.of("termsToAssessment", distance),
            Figure.of("fte", rate));
    var figures = List.of(Figure.of("calendarTermsFromStart", term), Figure.of("date", cause));
    var atEnd = "No progress review at the end of calendar term " + term + ": ";
    return switch (why) {
      case ASSESSMENT_SOON ->
          new Reason(
              Rule.NO_REVIEW_SHORTLY_BEFORE_ASSESSMENT,
              toAssessment,
              atEnd
                  + "the ECT is part-time and the formal assessment on "
                  + day(cause)
                  + " follows "
                  + show(distance)
                  + " of a term later, which is less than one term.");
      case ON_LEAVE ->
          new Reason(
              Rule.NOT_DURING_LEAVE,
              figures,
              atEnd
                  + "the ECT is on leave on "
                  + day(cause)
                  + ", and the next report covers that time.");
      case INTERIM_THEN ->
          new Reason(
              Rule.NO_REVIEW_BESIDE_INTERIM,
              figures,
              atEnd
                  + "the ECT leaves on "
                  + day(cause)
                  + ", and the interim assessment stands for it.");
      case ONLY_FINAL ->
          new Reason(
              Rule.ONLY_FINAL_ASSESSMENT,
              figures,
              "No progress review: induction reduced to one term has its final assessment only, on "
                  + day(cause)
                  + ".");
      case ASSESSMENT_IN_TERM ->
          new Reason(
              Rule.NO_REVIEW_BESIDE_ASSESSMENT,
              toAssessment,
              "No progress review in calendar term "
                  + term
                  + ": the formal assessment on "
                  + day(cause)
                  + " falls in it.");
    };
  }

  static Reason interim(LocalDate lastDay) {
    return new Reason(
        Rule.INTERIM_ON_LEAVING,
        List.of(Figure.of("lastDay", lastDay)),
        "The ECT leaves on "
            + day(lastDay)
            + ", after one term or more and before the next formal assessment, so there is an"
            + " interim assessment.");
  }

  /** What would have fallen in leave, held on the return. */
  static Reason onReturn(LocalDate from, LocalDate to, LocalDate date) {
    return new Reason(
        Rule.NOT_DURING_LEAVE,
        List.of(Figure.of("leaveFrom", from), Figure.of("leaveTo", to), Figure.of("date", date)),
        "It would fall in leave from "
            + day(from)
            + " to "
            + day(to)
            + ", so it is held on the return, on "
            + day(date)
            + ".");
  }

  static Reason completed(LocalDate periodEnd) {
    return new Reason(
        Rule.COMPLETED_REPORT,
        List.of(Figure.of("date", periodEnd)),
        "It was completed for the time up to "
            + day(periodEnd)
            + ", so it keeps its place and its dates.");
  }

  static Reason datesOfTerm(ReportKind kind, CalendarTerm term, ReportDates dates) {
    return new Reason(
        Rule.DATES_OF_TERM,
        figures(dates),
        "It falls at the end of "
            + term.name()
            + ", so it has the dates that the appropriate body set for "
            + words(kind)
            + " then: "
            + sentence(dates));
  }

  static Reason datesOfItsOwn(PlanSettings settings, ReportDates dates) {
    return new Reason(
        Rule.DATES_OF_ITS_OWN,
        figures(dates),
        "It falls inside a term, so it is due on its own day, is released "
            + Explain.count(settings.offsets().release(), "day")
            + " before and can be submitted from "
            + Explain.count(settings.offsets().earliest(), "day")
            + " before: "
            + sentence(dates));
  }

  private static List<Figure> figures(ReportDates dates) {
    return List.of(
        Figure.of("release", dates.release()),
        Figure.of("earliest", dates.earliest()),
        Figure.of("due", dates.due()));
  }

  private static String sentence(ReportDates dates) {
    return "released on "
        + day(dates.release())
        + ", submitted from "
        + day(dates.earliest())
        + ", due on "
        + day(dates.due())
        + ".";
  }

  private static String words(ReportKind kind) {
    return switch (kind) {
      case PROGRESS_REVIEW -> "progress reviews";
      case FORMAL_ASSESSMENT -> "formal assessments";
      case INTERIM_ASSESSMENT -> "interim assessments";
    };
  }
}
