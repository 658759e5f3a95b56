package uk.ectmanager.application.signature;

import java.util.List;
import java.util.UUID;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.SignedContent;

/**
 * A form as it is stored now, with the signatures that stand on it.
 *
 * @param content computed from what is stored, never a copy kept from signing
 * @param signatures in their order; those that lapsed are not among them
 */
public record SignedForm(UUID id, SignedContent content, List<Signature> signatures) {

  public SignedForm {
    signatures = List.copyOf(signatures);
  }
}
