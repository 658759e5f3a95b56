package uk.ectmanager.domain.transfer;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.Rational;

/**
 * How the ECT left the school before (reference 6.9: end date and FTE terms).
 *
 * @param lastDay last day of employment there
 * @param termsServed FTE terms of the induction served by then, exactly
 * @param interimNote why it is released without the interim assessment; given exactly when that is
 *     outstanding
 */
public record Leaving(
    LocalDate lastDay, Rational termsServed, InterimState interim, @Nullable String interimNote) {

  public Leaving {
    Objects.requireNonNull(lastDay, "lastDay");
    Objects.requireNonNull(termsServed, "termsServed");
    if ((interim == InterimState.OUTSTANDING) != (interimNote != null)) {
      throw new IllegalArgumentException(
          "an outstanding interim assessment, and no other, has a reason");
    }
  }
}
