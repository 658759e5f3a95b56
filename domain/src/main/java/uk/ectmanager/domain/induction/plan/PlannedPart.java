package uk.ectmanager.domain.induction.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.Rational;

/**
 * One of the parts of induction (L1), its extensions included.
 *
 * @param number 1 or 2
 * @param required its length in FTE terms, with what extends it
 * @param served of it, in FTE terms, by the day of the plan
 * @param start its first day; null when the employment known does not reach it, or it was served
 *     before the spells known here
 * @param end the exact day on which it is served, null when the employment known does not reach it,
 *     or a choice about leave is pending
 * @param alignedEnd the day of its formal assessment, which alignment may bring forward; null as
 *     above
 * @param pending the ECT has not chosen yet whether leave extends it, so it has no end (L11)
 * @param absence days absent in it, or in the extension by decision that is being served
 * @param extensions what lengthens it
 * @param provisional its end lies in a term that is projected
 */
public record PlannedPart(
    int number,
    Rational required,
    Rational served,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable LocalDate alignedEnd,
    boolean pending,
    AbsenceTotal absence,
    List<PartExtension> extensions,
    boolean provisional,
    List<Reason> reasons) {

  public PlannedPart {
    extensions = List.copyOf(extensions);
    reasons = List.copyOf(reasons);
  }

  /** Whether all of it is served. */
  public boolean isServed() {
    return served.equals(required) && !pending;
  }

  /** Whether the date lies in it, its extensions included. */
  public boolean spans(LocalDate date) {
    return start != null && !date.isBefore(start) && (end == null || !date.isAfter(end));
  }
}
