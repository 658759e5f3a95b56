package uk.ectmanager.adapter.mongo.transfer;

import java.time.Instant;
import java.util.UUID;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.signature.FormKind;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.SignatureStatement;

/**
 * A signature as it is stored; its time is text, for the proof repeats it to the last digit and
 * stored moments end at milliseconds.
 */
record SignatureDocument(
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

  static SignatureDocument of(Signature signature) {
    return new SignatureDocument(
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

  Signature toDomain() {
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
