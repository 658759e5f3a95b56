package uk.ectmanager.application.signature;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.SignatureClaims;
import uk.ectmanager.domain.signature.SignedContent;
import uk.ectmanager.domain.signature.Verification;

/** Remembers what it signed. */
public final class FakeFormSigner implements FormSigner {

  private final Set<Signature> made = ConcurrentHashMap.newKeySet();

  @Override
  public Signature sign(SignedContent content, SignatureClaims claims) {
    var signature = Signature.of(claims, content.fields().toString(), "proof-" + (made.size() + 1));
    made.add(signature);
    return signature;
  }

  @Override
  public Verification verify(Signature signature, SignedContent content) {
    if (!made.contains(signature)) {
      return Verification.SIGNATURE_BROKEN;
    }
    return signature.contentHash().equals(content.fields().toString())
        ? Verification.VALID
        : Verification.CONTENT_CHANGED;
  }
}
