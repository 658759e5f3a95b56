package uk.ectmanager.domain.induction.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.ectmanager.domain.calendar.CalendarTerm;
import uk.ectmanager.domain.calendar.ReportDates;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.induction.facts.PlanSettings;
import uk.ectmanager.domain.induction.plan.CountedSpell;
import uk.ectmanager.domain.induction.plan.Reason;
import uk.ectmanager.domain.induction.plan.Reason.Figure;
import uk.ectmanager.domain.induction.plan.Rule;
import uk.ectmanager.domain.shared.Rational;

/** The sentences of the plan, each with the figures that it speaks of. */
final class Explain {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private Explain() {}

  static Reason fullLength(Rational required, int parts) {
    return new Reason(
        Rule.FULL_LENGTH,
        List.of(Figure.of("requiredTerms", required), Figure.of("parts", parts)),
        "Induction takes "
            + show(required)
            + " full-time equivalent (FTE) terms, in "
            + parts
            + " parts of "
            + show(required.dividedBy(Rational.of(parts)))
            + ".");
  }

  static Reason partLength(int number, Rational required, Rational end) {
    return new Reason(
        Rule.FULL_LENGTH,
        List.of(
            Figure.of("part", number),
            Figure.of("requiredTerms", required),
            Figure.of("endsAtServedTerms", end)),
        "Part "
            + number
            + " takes "
            + show(required)
            + " FTE terms and ends when "
            + show(end)
            + " are served in all.");
  }

  static Reason oneInduction() {
    return new Reason(
        Rule.ONE_INDUCTION,
        List.of(),
        "There is one induction in a lifetime: every spell adds to this one, whatever the school,"
            + " and it cannot be begun again once it is failed.");
  }

  /** Served time as the sum of its stretches up to a position. */
  static Reason served(ServiceLine service, Rational position, Rational served, LocalDate asOf) {
    var words = new ArrayList<String>();
    var figures = new ArrayList<Figure>();
    figures.add(Figure.of("servedTerms", served));
    figures.add(Figure.of("asOf", asOf));
    for (var stretch : service.stretches()) {
      var terms = stretch.between(Rational.ZERO, position).dividedBy(stretch.rate());
      if (terms.signum() > 0) {
        words.add(show(terms) + " at " + show(stretch.rate()));
        figures.add(Figure.of("calendarTerms", terms));
        figures.add(Figure.of("fte", stretch.rate()));
      }
    }
    var sentence =
        words.isEmpty()
            ? "Nothing that counts is served by " + day(asOf) + "."
            : show(served)
                + " FTE terms are served by "
                + day(asOf)
                + ": calendar terms times FTE, "
                + String.join(", ", words)
                + ".";
    return new Reason(Rule.SERVED_BY_FTE, figures, sentence);
  }

  static Reason remaining(Rational required, Rational served) {
    var left = required.minus(served);
    return new Reason(
        Rule.FULL_LENGTH,
        List.of(
            Figure.of("requiredTerms", required),
            Figure.of("servedTerms", served),
            Figure.of("remainingTerms", left)),
        show(left)
            + " FTE terms remain: "
            + show(required)
            + " required less "
            + show(served)
            + " served.");
  }

  static Reason postsTogether(int posts, Rational rate) {
    return new Reason(
        Rule.POSTS_TOGETHER,
        List.of(Figure.of("posts", posts), Figure.of("fte", rate)),
        posts
            + " posts held at the same time count together, here as "
            + show(rate)
            + " FTE; never more than full time.");
  }

  static Reason standing(CountedSpell.Standing standing, LocalDate start, Rational terms) {
    var figures = List.of(Figure.of("start", start), Figure.of("calendarTerms", terms));
    var spell = "The spell from " + day(start);
    var sentence =
        switch (standing) {
          case COUNTS ->
              spell
                  + " lasts at least one calendar term, so each of its days counts from the first.";
          case PROVISIONAL ->
              spell
                  + " has lasted "
                  + show(terms)
                  + " of a calendar term so far; it counts provisionally, and for good once it"
                  + " lasts one.";
          case TOO_SHORT ->
              spell
                  + " lasts only "
                  + show(terms)
                  + " of a calendar term; a spell of less than one counts 0.";
        };
    return new Reason(Rule.MINIMUM_SPELL, figures, sentence);
  }

  static Reason assessment(int part, Rational served, Rational terms, LocalDate date) {
    return new Reason(
        Rule.ASSESSMENT_AT_PART_END,
        List.of(
            Figure.of("part", part),
            Figure.of("servedTerms", served),
            Figure.of("calendarTermsFromStart", terms),
            Figure.of("date", date)),
        "The formal assessment falls where part "
            + part
            + " ends: "
            + show(served)
            + " FTE terms are served "
            + show(terms)
            + " calendar terms after the start, on "
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

  static Reason dropped(
      Rule rule, int term, LocalDate assessment, Rational distance, Rational rate) {
    var figures =
        List.of(
            Figure.of("calendarTermsFromStart", term),
            Figure.of("assessmentDate", assessment),
            Figure.of("termsToAssessment", distance),
            Figure.of("fte", rate));
    var sentence =
        rule == Rule.NO_REVIEW_SHORTLY_BEFORE_ASSESSMENT
            ? "No progress review at the end of calendar term "
                + term
                + ": the ECT is part-time and the formal assessment on "
                + day(assessment)
                + " follows "
                + show(distance)
                + " of a term later, less than one."
            : "No progress review in calendar term "
                + term
                + ": the formal assessment on "
                + day(assessment)
                + " falls in it.";
    return new Reason(rule, figures, sentence);
  }

  static Reason datesOfTerm(ReportKind kind, CalendarTerm term, ReportDates dates) {
    return new Reason(
        Rule.DATES_OF_TERM,
        figures(dates),
        "It falls at the end of "
            + term.name()
            + ", so it has the dates that the appropriate body set for a "
            + words(kind)
            + " then: "
            + sentence(dates));
  }

  static Reason datesOfItsOwn(PlanSettings settings, ReportDates dates) {
    return new Reason(
        Rule.DATES_OF_ITS_OWN,
        figures(dates),
        "It falls inside a term, so it is due on its own day, is released "
            + settings.offsets().release()
            + " days and may be submitted "
            + settings.offsets().earliest()
            + " days before: "
            + sentence(dates));
  }

  static Reason leaving(LocalDate lastDay) {
    return new Reason(
        Rule.NOTHING_AFTER_LEAVING,
        List.of(Figure.of("lastDay", lastDay)),
        "Employment at the school ends on "
            + day(lastDay)
            + ", so nothing is due later than that day.");
  }

  static Reason endsBefore(Rational served, Rational needed) {
    return new Reason(
        Rule.NOTHING_AFTER_LEAVING,
        List.of(Figure.of("servedTerms", served), Figure.of("neededTerms", needed)),
        "Employment known so far ends with "
            + show(served)
            + " of "
            + show(needed)
            + " FTE terms served, so there is no date for the rest.");
  }

  static Reason end(Rational served, LocalDate date) {
    return new Reason(
        Rule.SERVED_BY_FTE,
        List.of(Figure.of("servedTerms", served), Figure.of("date", date)),
        "Exactly " + show(served) + " FTE terms are served on " + day(date) + ".");
  }

  /** Both dates, where reports are placed before the exact one. */
  static Reason alignment(int schoolDays, LocalDate aligned, LocalDate exact) {
    return new Reason(
        Rule.ALIGNMENT,
        List.of(
            Figure.of("alignmentDays", schoolDays),
            Figure.of("alignedDate", aligned),
            Figure.of("exactDate", exact)),
        "The ECT started at most "
            + schoolDays
            + " school days into a term, so reports are placed as if from its first day: the"
            + " assessment on "
            + day(aligned)
            + ", the exact end on "
            + day(exact)
            + ".");
  }

  static Reason aligned(int schoolDays, LocalDate from) {
    return new Reason(
        Rule.ALIGNMENT,
        List.of(Figure.of("alignmentDays", schoolDays), Figure.of("alignedStart", from)),
        "The ECT started at most "
            + schoolDays
            + " school days into a term, so reports are placed as if from its first day, "
            + day(from)
            + ".");
  }

  static Reason projected(CalendarTerm term) {
    return new Reason(
        Rule.PROJECTED_CALENDAR,
        List.of(Figure.of("academicYear", term.year()), Figure.of("term", term.term().number())),
        "The calendar of "
            + term.year()
            + " is not published yet; its dates are projected from an earlier year and may move.");
  }

  /** For sentences only: at most three decimals. */
  static String show(Rational number) {
    var text = number.rounded(3);
    return text.signum() == 0 ? "0" : strip(text);
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  private static String strip(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
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
      case PROGRESS_REVIEW -> "progress review";
      case FORMAL_ASSESSMENT -> "formal assessment";
      case INTERIM_ASSESSMENT -> "interim assessment";
    };
  }
}
