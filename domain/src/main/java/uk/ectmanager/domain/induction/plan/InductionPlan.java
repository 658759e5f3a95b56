package uk.ectmanager.domain.induction.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.plan.Reason.Figure;
import uk.ectmanager.domain.shared.Rational;

/**
 * The whole plan of an induction as it stands on a day, each figure and date with its reasons (D4).
 *
 * @param asOf the day up to which served terms are counted
 * @param required FTE terms in all, with what extends induction
 * @param served FTE terms served by then, exactly
 * @param remaining required less served
 * @param servedProvisional part of the served time counts only if its spell reaches one term (L3)
 * @param calendarTermsLeft calendar terms from then to completion, null when employment ends before
 * @param parts two, or one for a transitional cohort or a reduction to three terms or fewer
 * @param reports in order of their dates, reviews and assessments together
 * @param dropped reviews that a rule drops, in order
 * @param terms every calendar term from the start to the end of the plan
 * @param earlyCompletion whether a part-timer's final assessment may be brought forward (L16)
 * @param shortSupplyUntil last day on which short supply may be done without induction: five years
 *     from QTS (L7); null when the day of QTS is not known
 * @param reasons those of required, served and remaining
 */
public record InductionPlan(
    LocalDate asOf,
    Rational required,
    Rational served,
    Rational remaining,
    boolean servedProvisional,
    @Nullable Rational calendarTermsLeft,
    List<CountedSpell> spells,
    List<PlannedPart> parts,
    Completion completion,
    List<PlannedReport> reports,
    List<DroppedReview> dropped,
    List<PlannedTerm> terms,
    EarlyCompletionEligibility earlyCompletion,
    @Nullable LocalDate shortSupplyUntil,
    List<Reason> reasons) {

  public InductionPlan {
    Objects.requireNonNull(completion, "completion");
    spells = List.copyOf(spells);
    parts = List.copyOf(parts);
    reports = List.copyOf(reports);
    dropped = List.copyOf(dropped);
    terms = List.copyOf(terms);
    reasons = List.copyOf(reasons);
  }

  /** How many calendar terms the remaining FTE terms take at this FTE. */
  public Rational calendarTermsLeftAt(Fte fte) {
    return remaining.dividedBy(fte.value());
  }

  /** The part that is being served on the day of the plan; the last one once all are served. */
  public PlannedPart currentPart() {
    return parts.stream().filter(part -> !part.isServed()).findFirst().orElse(parts.getLast());
  }

  /** The part that a date falls in, its extensions included; empty before, between and after. */
  public Optional<PlannedPart> partOn(LocalDate date) {
    return parts.stream().filter(part -> part.spans(date)).findFirst();
  }

  /**
   * How much the timetable is reduced on a day: 10 % in the first part until its extension is
   * served, 5 % in the second; empty when the ECT is not employed then, or has completed.
   */
  public Optional<TimetableReduction> timetableReduction(LocalDate date) {
    var employed =
        spells.stream()
            .filter(spell ->
                spell.standing() == CountedSpell.Standing.COUNTS
                    || spell.standing() == CountedSpell.Standing.PROVISIONAL)
            .anyMatch(spell ->
                !date.isBefore(spell.start())
                    && (spell.end() == null || !date.isAfter(spell.end())));
    return employed ? partOn(date).map(InductionPlan::reduction) : Optional.empty();
  }

  private static TimetableReduction reduction(PlannedPart part) {
    var percent = part.number() == 1 ? 10 : 5;
    return new TimetableReduction(
        part.number(),
        percent,
        new Reason(
            Rule.TIMETABLE_REDUCTION,
            List.of(Figure.of("part", part.number()), Figure.of("percent", percent)),
            "Part "
                + part.number()
                + " is being served then, its extension included: the timetable is at most "
                + (100 - percent)
                + " % of a main-range teacher's, besides the time for planning."));
  }
}
