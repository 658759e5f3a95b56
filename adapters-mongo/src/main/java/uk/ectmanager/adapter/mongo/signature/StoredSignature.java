package uk.ectmanager.adapter.mongo.signature;

import java.time.Instant;
import java.util.UUID;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.signature.FormKind;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.SignatureStatement;

/**
 * A signature as it is stored in the document of its form; its time is text, for the proof repeats
 * it to the last digit and stored moments end at milliseconds.
 */
public record StoredSignature(
    String form,
    String formId,
    long revision,
    String contentHash,
    String signatory,
    String name,
    String role,
    String statement,
    int statementVersion,
    String signedAt,
    String proof) {

  /** The signature as it will be stored. */
  public static StoredSignature of(Signature signature) {
    return new StoredSignature(
        signature.form().name(),
        signature.formId().toString(),
        signature.revision(),
        signature.contentHash(),
        signature.signatory().toString(),
        signature.name(),
        signature.role().name(),
        signature.statement().name(),
        signature.statementVersion(),
        signature.signedAt().toString(),
        signature.proof());
  }

  /** The signature that was stored. */
  public Signature toDomain() {
    return new Signature(
        FormKind.valueOf(form),
        UUID.fromString(formId),
        revision,
        contentHash,
        AccountId.of(signatory),
        name,
        Role.valueOf(role),
        SignatureStatement.Kind.valueOf(statement),
        statementVersion,
        Instant.parse(signedAt),
        proof);
  }
}
