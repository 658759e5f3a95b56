package uk.ectmanager.adapter.mongo.ect;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.check.CheckFailure;
import uk.ectmanager.domain.ect.check.WaitingCheck;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;

/**
 * A waiting QTS check as it is stored; it tells nothing of the person.
 *
 * @param leaseUntil until when it is given to nobody else; long past when nobody has it
 */
record WaitingCheckDocument(
    String ect,
    String body,
    long signedRevision,
    boolean byOfficer,
    Instant since,
    int attempts,
    @Nullable String lastFailure,
    @Nullable Instant lastTriedAt,
    Instant nextTryAt,
    Instant leaseUntil) {

  static WaitingCheckDocument of(WaitingCheck check) {
    var failure = check.lastFailure();
    return new WaitingCheckDocument(
        check.ect().toString(),
        check.body().toString(),
        check.signedRevision(),
        check.byOfficer(),
        check.since(),
        check.attempts(),
        failure == null ? null : failure.name(),
        check.lastTriedAt(),
        check.nextTryAt(),
        Instant.EPOCH);
  }

  WaitingCheck toDomain() {
    return new WaitingCheck(
        EctId.of(ect),
        AppropriateBodyId.of(body),
        signedRevision,
        byOfficer,
        since,
        attempts,
        lastFailure == null ? null : CheckFailure.valueOf(lastFailure),
        lastTriedAt,
        nextTryAt);
  }
}
