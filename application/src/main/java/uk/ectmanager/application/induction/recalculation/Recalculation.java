package uk.ectmanager.application.induction.recalculation;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EventId;

/**
 * How far the recalculation of all plans of an appropriate body is: one per body, the latest.
 *
 * @param cause the event that asked for it; a later one starts it over
 * @param requestedAt when that happened
 * @param after the last ECT whose plan was made again, in order of ids; null before the first
 * @param checked how many plans were made again so far
 * @param moved of how many of them a report came, moved or went
 * @param finishedAt null while it goes on
 */
public record Recalculation(
    AppropriateBodyId body,
    EventId cause,
    Instant requestedAt,
    @Nullable EctId after,
    int checked,
    int moved,
    @Nullable Instant finishedAt) {

  public Recalculation {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(requestedAt, "requestedAt");
    if (moved < 0 || checked < moved) {
      throw new IllegalArgumentException("of the checked ones, none or some moved");
    }
  }

  /** One that begins. */
  public static Recalculation requested(AppropriateBodyId body, EventId cause, Instant at) {
    return new Recalculation(body, cause, at, null, 0, 0, null);
  }

  /** After one more page, whose last ECT this was. */
  Recalculation advanced(EctId last, int pageChecked, int pageMoved) {
    return new Recalculation(
        body, cause, requestedAt, last, checked + pageChecked, moved + pageMoved, null);
  }

  /** After the last page. */
  Recalculation finished(Instant at) {
    return new Recalculation(body, cause, requestedAt, after, checked, moved, at);
  }
}
