package uk.ectmanager.domain.induction.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.Rational;

/**
 * One of the two parts of induction (L1).
 *
 * @param number 1 or 2
 * @param required its length in FTE terms
 * @param served of it, in FTE terms, by the day of the plan
 * @param end the exact day on which it is served, null when the employment known does not reach it
 * @param alignedEnd the day of its formal assessment, which alignment may bring forward; null as
 *     above
 * @param provisional its end lies in a term that is projected
 */
public record PlannedPart(
    int number,
    Rational required,
    Rational served,
    @Nullable LocalDate end,
    @Nullable LocalDate alignedEnd,
    boolean provisional,
    List<Reason> reasons) {

  public PlannedPart {
    reasons = List.copyOf(reasons);
  }

  /** Whether all of it is served. */
  public boolean isServed() {
    return served.equals(required);
  }
}
