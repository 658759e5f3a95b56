package uk.ectmanager.adapter.mongo.induction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.recalculation.Recalculation;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EventId;

/**
 * A recalculation as it is stored, under its body's identifier.
 *
 * @param finished stands beside {@code finishedAt} so that an index finds those that go on
 */
record RecalculationDocument(
    String bodyId,
    String cause,
    Instant requestedAt,
    @Nullable String after,
    int checked,
    int moved,
    @Nullable Instant finishedAt,
    boolean finished) {

  static RecalculationDocument of(Recalculation recalculation) {
    var after = recalculation.after();
    return new RecalculationDocument(
        recalculation.body().toString(),
        recalculation.cause().toString(),
        recalculation.requestedAt(),
        after == null ? null : after.toString(),
        recalculation.checked(),
        recalculation.moved(),
        recalculation.finishedAt(),
        recalculation.finishedAt() != null);
  }

  Recalculation toDomain() {
    return new Recalculation(
        AppropriateBodyId.of(bodyId),
        EventId.of(cause),
        requestedAt,
        after == null ? null : EctId.of(after),
        checked,
        moved,
        finishedAt);
  }
}
