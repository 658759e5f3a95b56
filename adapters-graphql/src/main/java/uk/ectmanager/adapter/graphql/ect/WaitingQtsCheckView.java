package uk.ectmanager.adapter.graphql.ect;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.check.CheckFailure;
import uk.ectmanager.domain.ect.check.WaitingCheck;
import uk.ectmanager.domain.shared.EctId;

/**
 * The schema's WaitingQtsCheck. The registration is mapped onto it.
 *
 * @param ectId identifies the registration
 */
record WaitingQtsCheckView(
    EctId ectId,
    Instant since,
    int attempts,
    @Nullable CheckFailure lastFailure,
    @Nullable Instant lastTriedAt,
    Instant nextTryAt) {

  static final String TYPE = "WaitingQtsCheck";

  static WaitingQtsCheckView of(WaitingCheck check) {
    return new WaitingQtsCheckView(
        check.ect(),
        check.since(),
        check.attempts(),
        check.lastFailure(),
        check.lastTriedAt(),
        check.nextTryAt());
  }
}
