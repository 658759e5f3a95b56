package uk.ectmanager.domain.signature;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.shared.AccountId;

/**
 * Who signs which form, as what, under which statement and when; everything of a signature but the
 * content and the proof.
 *
 * @param revision of the form, so that an older signature cannot be laid on a newer text
 * @param name of the signatory as it shall stand beside the signature
 * @param signedAt kept to the millisecond, as every storage can
 */
public record SignatureClaims(
    UUID formId,
    long revision,
    AccountId signatory,
    String name,
    Role role,
    SignatureStatement statement,
    Instant signedAt) {

  public SignatureClaims {
    Objects.requireNonNull(formId, "formId");
    Objects.requireNonNull(signatory, "signatory");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a signature needs a name");
    }
    if (!statement.kind().roles().contains(role)) {
      throw new IllegalArgumentException(role + " does not sign under " + statement.kind());
    }
    signedAt = signedAt.truncatedTo(ChronoUnit.MILLIS);
  }

  /** The kind of form, as the statement says. */
  public FormKind form() {
    return statement.kind().form();
  }
}
