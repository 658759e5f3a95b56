package uk.ectmanager.domain.induction.rules;

import static uk.ectmanager.domain.induction.rules.Explain.day;
import static uk.ectmanager.domain.induction.rules.Explain.show;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.facts.Absence;
import uk.ectmanager.domain.induction.facts.Extension;
import uk.ectmanager.domain.induction.facts.Reduction;
import uk.ectmanager.domain.induction.facts.StatutoryLeave;
import uk.ectmanager.domain.induction.plan.AbsenceTotal;
import uk.ectmanager.domain.induction.plan.EarlyCompletionEligibility;
import uk.ectmanager.domain.induction.plan.Reason;
import uk.ectmanager.domain.induction.plan.Reason.Figure;
import uk.ectmanager.domain.induction.plan.Rule;
import uk.ectmanager.domain.shared.Rational;

/** The sentences on what lengthens or shortens induction, each with its figures. */
final class ExplainParts {

  private ExplainParts() {}

  /**
   * What absence in a part does to it.
   *
   * @param from the end of its terms and {@code to} the end of the extension; null when employment
   *     does not reach them
   */
  static Reason absence(
      int part, AbsenceTotal total, @Nullable LocalDate from, @Nullable LocalDate to) {
    var figures =
        List.of(
            Figure.of("part", part),
            Figure.of("daysAbsent", total.days()),
            Figure.of("threshold", total.threshold()));
    var one = Explain.isOne(total.days());
    var absent =
        show(total.days())
            + (one ? " contracted day" : " contracted days")
            + " absent in part "
            + part;
    if (!total.isExtending()) {
      return new Reason(
          Rule.ABSENCE,
          figures,
          absent
              + (one ? " is" : " are")
              + " fewer than "
              + show(total.threshold())
              + (one ? ", so it does not" : ", so they do not")
              + " extend the part.");
    }
    return new Reason(
        Rule.ABSENCE,
        figures,
        absent
            + " are "
            + show(total.threshold())
            + " or more, so all of them extend the part"
            + (from == null || to == null || from.equals(to)
                ? "."
                : " from " + day(from) + " by as many contracted days, to " + day(to) + "."));
  }

  static Reason scaled(Rational threshold) {
    return new Reason(
        Rule.ABSENCE_SCALED,
        List.of(Figure.of("threshold", threshold)),
        "The appropriate body scales the 30 days of absence by FTE for part-timers, here to "
            + show(threshold)
            + ".");
  }

  static Reason covid(Absence absence) {
    return new Reason(
        Rule.COVID,
        List.of(Figure.of("from", absence.from()), Figure.of("to", absence.to())),
        "Absence from "
            + day(absence.from())
            + " for reasons of COVID-19 is disregarded as far as it lies before "
            + day(Absences.COVID_COUNTS_FROM)
            + ".");
  }

  static Reason leaveAdded(int part, Rational days) {
    return new Reason(
        Rule.STATUTORY_LEAVE,
        List.of(Figure.of("part", part), Figure.of("leaveDays", days)),
        "The ECT chose to extend part "
            + part
            + " by the "
            + show(days)
            + (Explain.isOne(days) ? " contracted day" : " contracted days")
            + " of statutory leave.");
  }

  static Reason pending(StatutoryLeave leave) {
    var figures = List.of(Figure.of("leave", leave.kind()), Figure.of("from", leave.from()));
    var words =
        switch (leave.kind()) {
          case MATERNITY -> "maternity";
          case PATERNITY -> "paternity";
          case ADOPTION -> "adoption";
          case SHARED_PARENTAL -> "shared parental";
          case PARENTAL_BEREAVEMENT -> "parental bereavement";
          case CARERS -> "carer's";
          case NEONATAL_CARE -> "neonatal care";
        };
    return new Reason(
        Rule.STATUTORY_LEAVE,
        figures,
        "The ECT "
            + (leave.to() == null
                ? "has been on " + words + " leave since " + day(leave.from())
                : "has not chosen yet whether "
                    + words
                    + " leave from "
                    + day(leave.from())
                    + " extends induction")
            + "; no assessment falls until the ECT is back and has chosen.");
  }

  static Reason decided(int part, Extension extension) {
    var figures =
        List.of(
            Figure.of("part", part),
            Figure.of("terms", extension.terms()),
            Figure.of("decided", extension.decided()));
    var by = "extended part " + part + " by " + Explain.terms(extension.terms()) + " on ";
    var on = by + day(extension.decided()) + ".";
    return switch (extension.kind()) {
      case APPROPRIATE_BODY ->
          new Reason(Rule.DECIDED_EXTENSION, figures, "The appropriate body " + on);
      case APPEAL -> new Reason(Rule.APPEAL_EXTENSION, figures, "An appeal " + on);
      case WALES ->
          new Reason(
              Rule.WALES_EXTENSION,
              figures,
              "An extension decided in Wales goes on in England; it " + on);
    };
  }

  static Reason newSchool(LocalDate joined, Rational minimum, LocalDate end) {
    return new Reason(
        Rule.NEW_SCHOOL,
        List.of(
            Figure.of("joined", joined),
            Figure.of("minimumTerms", minimum),
            Figure.of("date", end)),
        "An extension served at a new school takes at least "
            + Explain.calendarTerms(minimum)
            + " of employment there, from "
            + day(joined)
            + " to "
            + day(end)
            + ".");
  }

  static Reason experience(Reduction.ForExperience reduction) {
    var consented = reduction.consented();
    var figures =
        List.of(Figure.of("terms", reduction.terms()), Figure.of("decided", reduction.decided()));
    return new Reason(
        Rule.EXPERIENCE,
        figures,
        "The appropriate body reduced induction to "
            + Explain.terms(reduction.terms())
            + " for experience on "
            + day(reduction.decided())
            + (consented == null
                ? "; it has no effect without the ECT's consent."
                : "; the ECT consented on " + day(consented) + "."));
  }

  static Reason early(Reduction.EarlyCompletion reduction, boolean effective) {
    var consented = reduction.consented();
    var figures =
        List.of(
            Figure.of("completes", reduction.completes()),
            Figure.of("decided", reduction.decided()));
    return new Reason(
        Rule.EARLY_COMPLETION,
        figures,
        "The appropriate body brought the final assessment of the part-timer forward to "
            + day(reduction.completes())
            + (consented == null
                ? "; it has no effect without the ECT's consent."
                : effective
                    ? "; the ECT consented on " + day(consented) + "."
                    : "; it has no effect, because employment does not cover six calendar terms by"
                        + " then or induction is complete before."));
  }

  static Reason eligibility(Rational covered) {
    var reached = !covered.isLessThan(EarlyCompletionEligibility.TWO_YEARS);
    return new Reason(
        Rule.EARLY_COMPLETION,
        List.of(
            Figure.of("calendarTerms", covered),
            Figure.of("neededTerms", EarlyCompletionEligibility.TWO_YEARS)),
        "Employment covers "
            + Explain.calendarTerms(covered)
            + (reached
                ? ", so the final assessment of a part-timer can be brought forward."
                : " so far; once it covers six, the final assessment of a part-timer can be brought"
                    + " forward."));
  }

  static Reason transitional(LocalDate start, boolean inTime) {
    return new Reason(
        Rule.TRANSITIONAL,
        List.of(Figure.of("start", start), Figure.of("requiredTerms", inTime ? 3 : 6)),
        "Induction began on "
            + day(start)
            + ", before 1 September 2021, and "
            + (inTime
                ? "is complete by 1 September 2023, so three FTE terms are enough."
                : "is not complete by 1 September 2023, so six FTE terms are needed, of which those"
                    + " served count."));
  }

  static Reason prior(Rational terms, Rational absent) {
    return new Reason(
        Rule.PRIOR_SERVICE,
        List.of(Figure.of("servedTerms", terms), Figure.of("daysAbsent", absent)),
        Explain.terms(terms)
            + (Explain.isOne(terms) ? " was" : " were")
            + " served before these posts"
            + (absent.signum() == 0
                ? "."
                : ", with "
                    + show(absent)
                    + (Explain.isOne(absent) ? " day absent." : " days absent.")));
  }

  static Reason supplyUntil(LocalDate last) {
    return new Reason(
        Rule.SUPPLY,
        List.of(Figure.of("until", last)),
        "Short supply without induction can be done until "
            + day(last)
            + ", five years from QTS; it never counts.");
  }

  static Reason notInTerms(Rational equivalence, Rational minimum) {
    return new Reason(
        Rule.NOT_IN_TERMS,
        List.of(Figure.of("equivalence", equivalence), Figure.of("minimumTerms", minimum)),
        "The appropriate body set that a calendar term at this institution counts as "
            + show(equivalence)
            + (Explain.isOne(equivalence) ? " full-time term" : " of a full-time term")
            + ", once the post lasts "
            + Explain.calendarTerms(minimum)
            + ".");
  }
}
