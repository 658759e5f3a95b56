package uk.ectmanager.application.review;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import uk.ectmanager.application.signature.FormSigner;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.SignatureClaims;
import uk.ectmanager.domain.signature.SignatureStatement;
import uk.ectmanager.domain.signature.SignedContent;
import uk.ectmanager.domain.signature.SigningPolicy;

/** What both signatures of a review have in common: the policy, the role, the moment. */
public final class Signing {

  private static final List<Role> WRITERS =
      List.of(Role.INDUCTION_TUTOR, Role.INDUCTION_LEAD, Role.HEADTEACHER);

  private final FormSigner signer;
  private final InstantSource clock;

  public Signing(FormSigner signer, InstantSource clock) {
    this.signer = signer;
    this.clock = clock;
  }

  /** Notes what keeps the viewer from signing now. */
  void check(Viewer viewer, SignatureStatement.Kind kind, int version, Problems problems) {
    problems.take(
        SigningPolicy.check(viewer, kind, version, true, now(), "input", "statementVersion"));
  }

  /** Signs the content in that role, at this moment. */
  Signature sign(
      Viewer viewer,
      Role role,
      SignatureStatement.Kind kind,
      ProgressReview review,
      SignedContent content) {
    var claims =
        new SignatureClaims(
            review.id().value(),
            review.head().revision(),
            viewer.account(),
            viewer.name(),
            role,
            SignatureStatement.current(kind),
            now());
    return signer.sign(content, claims);
  }

  /** The role in which the viewer writes reviews at this review's school. */
  static Role writer(Viewer viewer, ProgressReview review) {
    return WRITERS.stream()
        .filter(role -> holds(viewer, role, review))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("permitted without a role at the school"));
  }

  private static boolean holds(Viewer viewer, Role role, ProgressReview review) {
    return viewer.grants().stream()
        .anyMatch(grant -> grant.role() == role && review.head().school().equals(grant.school()));
  }

  /** This moment. */
  Instant now() {
    return clock.instant();
  }
}
