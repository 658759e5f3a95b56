package uk.ectmanager.domain.ect.check;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;

/**
 * A QTS check that waits for the Teaching Record System.
 *
 * @param signedRevision the revision of the registration that was signed: another is not this check
 * @param byOfficer whether an officer asked for it, so that it is made even when there is a check
 * @param attempts made so far
 * @param lastFailure why the last attempt got no answer; null before the first
 * @param lastTriedAt null before the first attempt
 * @param nextTryAt not before then
 */
public record WaitingCheck(
    EctId ect,
    AppropriateBodyId body,
    long signedRevision,
    boolean byOfficer,
    Instant since,
    int attempts,
    @Nullable CheckFailure lastFailure,
    @Nullable Instant lastTriedAt,
    Instant nextTryAt) {

  public WaitingCheck {
    Objects.requireNonNull(ect, "ect");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(nextTryAt, "nextTryAt");
    if (attempts < 0) {
      throw new IllegalArgumentException("attempts count from 0");
    }
  }

  /** A new one, to be tried at once. */
  public static WaitingCheck of(
      EctId ect, AppropriateBodyId body, long signedRevision, boolean byOfficer, Instant now) {
    return new WaitingCheck(ect, body, signedRevision, byOfficer, now, 0, null, null, now);
  }

  /** With one more attempt, begun then. */
  public WaitingCheck attempted(Instant at) {
    return new WaitingCheck(
        ect, body, signedRevision, byOfficer, since, attempts + 1, lastFailure, at, nextTryAt);
  }

  /** After an attempt without answer. */
  public WaitingCheck retriedAt(Instant next, CheckFailure failure) {
    return new WaitingCheck(
        ect, body, signedRevision, byOfficer, since, attempts, failure, lastTriedAt, next);
  }
}
