package uk.ectmanager.application.signature;

import java.time.Instant;
import java.time.InstantSource;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.signature.SignableForm;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.SignatureStatement;
import uk.ectmanager.domain.signature.SigningPolicy;

/** What every signing of a form has in common: the policy, the claims, the moment. */
public final class Signing {

  private final FormSigner signer;
  private final InstantSource clock;

  public Signing(FormSigner signer, InstantSource clock) {
    this.signer = signer;
    this.clock = clock;
  }

  /** The statement under which the viewer may sign now, or what keeps them from it. */
  public Result<SignatureStatement> check(
      Viewer viewer, SignatureStatement.Kind kind, int statementVersion) {
    return SigningPolicy.check(
        viewer, kind, statementVersion, true, now(), "input", "statementVersion");
  }

  /** This moment. */
  public Instant now() {
    return clock.instant();
  }

  /** The viewer's signature on the form in that role, given at this moment. */
  public Signature sign(Viewer viewer, Role role, SignatureStatement statement, SignableForm form) {
    return signer.sign(
        form.content(), form.claims(viewer.account(), viewer.name(), role, statement, now()));
  }
}
