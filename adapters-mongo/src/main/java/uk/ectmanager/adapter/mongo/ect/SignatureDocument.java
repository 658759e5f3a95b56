package uk.ectmanager.adapter.mongo.ect;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.ect.LapsedSignature;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.signature.FormKind;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.SignatureStatement;

/**
 * A signature as it is stored.
 *
 * @param lapsedAt when it lapsed, null while it stands
 */
record SignatureDocument(
    String formId,
    long revision,
    String contentHash,
    String signatory,
    String name,
    String role,
    String statement,
    int statementVersion,
    Instant signedAt,
    String proof,
    @Nullable Instant lapsedAt,
    @Nullable String lapsedReason) {

  static @Nullable SignatureDocument of(@Nullable Signature signature) {
    return signature == null ? null : of(signature, null, null);
  }

  static SignatureDocument of(LapsedSignature lapsed) {
    return of(lapsed.signature(), lapsed.at(), lapsed.reason().name());
  }

  private static SignatureDocument of(
      Signature signature, @Nullable Instant lapsedAt, @Nullable String reason) {
    return new SignatureDocument(
        signature.formId().toString(),
        signature.revision(),
        signature.contentHash(),
        signature.signatory().toString(),
        signature.name(),
        signature.role().name(),
        signature.statement().name(),
        signature.statementVersion(),
        signature.signedAt(),
        signature.proof(),
        lapsedAt,
        reason);
  }

  Signature toDomain() {
    return new Signature(
        FormKind.REGISTRATION,
        UUID.fromString(formId),
        revision,
        contentHash,
        AccountId.of(signatory),
        name,
        Role.valueOf(role),
        SignatureStatement.Kind.valueOf(statement),
        statementVersion,
        signedAt,
        proof);
  }

  LapsedSignature toLapsed() {
    if (lapsedAt == null || lapsedReason == null) {
      throw new IllegalStateException("a stored lapsed signature does not say when and why");
    }
    return new LapsedSignature(toDomain(), lapsedAt, LapsedSignature.Reason.valueOf(lapsedReason));
  }
}
