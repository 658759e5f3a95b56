package uk.ectmanager.domain.signature;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.shared.AccountId;

/**
 * A signature as it is kept with its form. The proof repeats every other component, so a change of
 * any of them is found when it is verified.
 *
 * @param revision of the form that was signed
 * @param contentHash SHA-256 of the canonical content, in lower-case hexadecimal
 * @param name of the signatory at that time
 * @param statementVersion of the words that were ticked
 * @param proof the compact JWS
 */
public record Signature(
    FormKind form,
    UUID formId,
    long revision,
    String contentHash,
    AccountId signatory,
    String name,
    Role role,
    SignatureStatement.Kind statement,
    int statementVersion,
    Instant signedAt,
    String proof) {

  public Signature {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(formId, "formId");
    Objects.requireNonNull(contentHash, "contentHash");
    Objects.requireNonNull(signatory, "signatory");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(signedAt, "signedAt");
    Objects.requireNonNull(proof, "proof");
  }

  /** A signature of these claims with its hash and proof. */
  public static Signature of(SignatureClaims claims, String contentHash, String proof) {
    return new Signature(
        claims.form(),
        claims.formId(),
        claims.revision(),
        contentHash,
        claims.signatory(),
        claims.name(),
        claims.role(),
        claims.statement().kind(),
        claims.statement().version(),
        claims.signedAt(),
        proof);
  }
}
