package uk.ectmanager.domain.induction.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.shared.Rational;

/**
 * The whole plan of an induction as it stands on a day, each figure and date with its reasons (D4).
 *
 * @param asOf the day up to which served terms are counted
 * @param required FTE terms in all
 * @param served FTE terms served by then, exactly
 * @param remaining required less served
 * @param servedProvisional part of the served time counts only if its spell reaches one term (L3)
 * @param calendarTermsLeft calendar terms from then to completion, null when employment ends before
 * @param reports in order of their dates, reviews and assessments together
 * @param dropped reviews that a rule drops, in order
 * @param terms every calendar term from the start to the end of the plan
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
}
