package uk.ectmanager.domain.induction.facts;

import java.time.LocalDate;
import java.util.Objects;

/** From this day on the ECT works this much. */
public record FteChange(LocalDate from, Fte fte) {

  public FteChange {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(fte, "fte");
  }
}
