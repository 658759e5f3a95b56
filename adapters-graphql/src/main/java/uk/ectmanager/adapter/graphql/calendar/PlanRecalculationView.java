package uk.ectmanager.adapter.graphql.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.recalculation.Recalculation;

/** The schema's PlanRecalculation. */
record PlanRecalculationView(
    Instant requestedAt, int checked, int moved, @Nullable Instant finishedAt) {

  static PlanRecalculationView of(Recalculation recalculation) {
    return new PlanRecalculationView(
        recalculation.requestedAt(),
        recalculation.checked(),
        recalculation.moved(),
        recalculation.finishedAt());
  }
}
