package uk.ectmanager.domain.signature;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.shared.AccountId;

/**
 * One revision of a form as it waits for a signature.
 *
 * @param revision the one that is signed, and no other
 * @param content what the signature covers
 */
public record SignableForm(UUID id, long revision, SignedContent content) {

  public SignableForm {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(content, "content");
  }

  /** What a person states by signing it in this role at this moment. */
  public SignatureClaims claims(
      AccountId signatory, String name, Role role, SignatureStatement statement, Instant now) {
    return new SignatureClaims(id, revision, signatory, name, role, statement, now);
  }

  /** Throws when the signature was given for another form or revision. */
  public void requireOwn(Signature signature) {
    if (signature.revision() != revision || !signature.formId().equals(id)) {
      throw new IllegalArgumentException("the signature is of another form or revision");
    }
  }
}
