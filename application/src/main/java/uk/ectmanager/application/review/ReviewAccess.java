package uk.ectmanager.application.review;

import java.util.Set;
import java.util.stream.Collectors;
import uk.ectmanager.application.induction.EctProfile;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.signature.Signature;

/**
 * Whose a review is. Those who have the ECT now read all of them; after a transfer the school and
 * the appropriate body of its own time keep reading it, and only they finish it (G 2.77).
 */
final class ReviewAccess {

  private ReviewAccess() {}

  /** Whether the viewer may read it. */
  static boolean reads(Viewer viewer, ProgressReview review, EctProfile ect) {
    return viewer.may(Permission.VIEW_REVIEW, ect.subject())
        || viewer.may(Permission.VIEW_REVIEW, owners(review, ect));
  }

  /** Who may change it: those of its own time, who mostly are those who have the ECT now. */
  static Subject owners(ProgressReview review, EctProfile ect) {
    var head = review.head();
    return head.school().equals(ect.school()) && head.body().equals(ect.body())
        ? ect.subject()
        : new Subject(head.body(), head.school(), head.ect(), signatories(review), false, Set.of());
  }

  private static Set<AccountId> signatories(ProgressReview review) {
    return review.signatures().stream().map(Signature::signatory).collect(Collectors.toSet());
  }
}
