package uk.ectmanager.adapter.graphql.signature;

import java.util.List;
import uk.ectmanager.application.signature.VerifyFormSignatures;

/** The schema's FormVerification. */
record FormVerificationView(boolean valid, List<SignatureVerificationView> signatures) {

  static FormVerificationView of(VerifyFormSignatures.Findings findings) {
    return new FormVerificationView(
        findings.valid(),
        findings.signatures().stream().map(SignatureVerificationView::of).toList());
  }
}
