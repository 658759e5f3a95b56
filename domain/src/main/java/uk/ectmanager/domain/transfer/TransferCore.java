package uk.ectmanager.domain.transfer;

import java.time.Instant;
import java.util.Objects;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.TransferId;
import uk.ectmanager.domain.signature.SignedContent;

/**
 * What a transfer has in every state.
 *
 * @param fromBody that had the ECT when it was asked for, or had them last
 * @param fromSchool where the ECT was employed then, or last
 * @param requestedBy who asked, and is told of decisions
 */
public record TransferCore(
    TransferId id,
    EctId ect,
    TransferKind kind,
    AppropriateBodyId fromBody,
    SchoolId fromSchool,
    AppropriateBodyId toBody,
    SchoolId toSchool,
    NewPost post,
    AccountId requestedBy,
    Instant requestedAt,
    int revision) {

  public TransferCore {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(ect, "ect");
    Objects.requireNonNull(post, "post");
    Objects.requireNonNull(requestedBy, "requestedBy");
    Objects.requireNonNull(requestedAt, "requestedAt");
    if (revision < 1) {
      throw new IllegalArgumentException("revisions count from 1");
    }
    if (kind == TransferKind.WITHIN_BODY && !fromBody.equals(toBody)) {
      throw new IllegalArgumentException("within one body there is one body");
    }
    if (kind == TransferKind.BETWEEN_BODIES && fromBody.equals(toBody)) {
      throw new IllegalArgumentException("between bodies there are two");
    }
  }

  /** The side that asks. */
  public EventScope to() {
    return EventScope.of(toBody, toSchool, ect);
  }

  /** The side that lets go. */
  public EventScope from() {
    return EventScope.of(fromBody, fromSchool, ect);
  }

  TransferCore next() {
    return new TransferCore(
        id,
        ect,
        kind,
        fromBody,
        fromSchool,
        toBody,
        toSchool,
        post,
        requestedBy,
        requestedAt,
        revision + 1);
  }

  SignedContent form() {
    return SignedContent.builder()
        .with("transfer", id.value())
        .with("ect", ect.value())
        .with("kind", kind)
        .with("school", toSchool.value())
        .with("appropriateBody", toBody.value())
        .with("post", post.signed())
        .build();
  }
}
