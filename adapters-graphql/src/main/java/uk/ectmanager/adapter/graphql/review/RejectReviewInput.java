package uk.ectmanager.adapter.graphql.review;

import uk.ectmanager.application.review.RejectReview;

/** The schema's RejectReviewInput. */
record RejectReviewInput(String reviewId, int revision, String reason) {

  RejectReview.Command toCommand() {
    return new RejectReview.Command(
        ProgressReviewView.read(reviewId, "input", "reviewId"), revision, reason);
  }
}
