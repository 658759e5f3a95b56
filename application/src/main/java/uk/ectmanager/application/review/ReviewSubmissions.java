package uk.ectmanager.application.review;

import java.util.List;
import uk.ectmanager.application.ect.decision.Submissions;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.domain.induction.ledger.RecordedFact;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.shared.EctId;

/**
 * Tells whether a progress review of an ECT was ever submitted, be it rejected since, or their
 * induction went on to another appropriate body.
 */
public final class ReviewSubmissions implements Submissions {

  private final Reviews reviews;
  private final Inductions inductions;

  public ReviewSubmissions(Reviews reviews, Inductions inductions) {
    this.reviews = reviews;
    this.inductions = inductions;
  }

  @Override
  public boolean any(EctId ect) {
    return wasHandedOver(ect)
        || reviews.ofEcts(List.of(ect)).getOrDefault(ect, List.of()).stream()
            .anyMatch(ReviewSubmissions::wasSubmitted);
  }

  private boolean wasHandedOver(EctId ect) {
    return inductions
        .find(ect)
        .filter(found -> !found.value().ledger().standing(RecordedFact.OfBody.class).isEmpty())
        .isPresent();
  }

  private static boolean wasSubmitted(ProgressReview review) {
    return switch (review) {
      case ProgressReview.Writing writing -> writing.rejectionReason() != null;
      case ProgressReview.WithEct sent -> sent.rejectionReason() != null;
      case ProgressReview.WithTutor signed -> signed.rejectionReason() != null;
      case ProgressReview.Submitted _, ProgressReview.Accepted _ -> true;
    };
  }
}
