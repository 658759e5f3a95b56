package uk.ectmanager.application.signature;

import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.SignatureClaims;
import uk.ectmanager.domain.signature.SignedContent;
import uk.ectmanager.domain.signature.Verification;

/** Makes signatures that nobody can alter unseen, and checks them. */
public interface FormSigner {

  /** Signs this content as claimed, with the key that is current now. */
  Signature sign(SignedContent content, SignatureClaims claims);

  /**
   * Checks the signature against the content as it is stored now; one changed character of the
   * content, of the proof or of anything recorded beside it is found.
   */
  Verification verify(Signature signature, SignedContent content);
}
