package uk.ectmanager.domain.induction.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.Rational;

/**
 * Whether the appropriate body may bring the final assessment of a part-timer forward (L16).
 *
 * @param covered calendar terms that employment covers by the day of the plan, whatever the FTE
 * @param from the day on which six are covered; null when the employment known does not reach it,
 *     or service before it does
 * @param eligible whether six are covered by the day of the plan and something is left to serve
 */
public record EarlyCompletionEligibility(
    Rational covered, @Nullable LocalDate from, boolean eligible, Reason reason) {

  /** Calendar terms of two school years. */
  public static final Rational TWO_YEARS = Rational.of(6);
}
