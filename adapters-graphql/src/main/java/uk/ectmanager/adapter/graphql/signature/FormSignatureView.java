package uk.ectmanager.adapter.graphql.signature;

import java.time.Instant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.SignatureStatement;

/** The schema's FormSignature, for every form that is signed. */
public record FormSignatureView(
    SignatureStatement.Kind statement,
    int statementVersion,
    String signatory,
    Role role,
    Instant signedAt,
    int revision,
    String contentHash,
    String jws) {

  /** A signature as the schema shows it. */
  public static FormSignatureView of(Signature signature) {
    return new FormSignatureView(
        signature.statement(),
        signature.statementVersion(),
        signature.name(),
        signature.role(),
        signature.signedAt(),
        Math.toIntExact(signature.revision()),
        signature.contentHash(),
        signature.proof());
  }
}
