package uk.ectmanager.adapter.graphql.signature;

import uk.ectmanager.application.signature.VerifyFormSignatures;
import uk.ectmanager.domain.signature.Verification;

/** The schema's SignatureVerification. */
record SignatureVerificationView(
    FormSignatureView signature, Verification finding, String message) {

  static SignatureVerificationView of(VerifyFormSignatures.Finding finding) {
    return new SignatureVerificationView(
        FormSignatureView.of(finding.signature()),
        finding.verification(),
        finding.verification().sentence());
  }
}
