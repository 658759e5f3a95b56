package uk.ectmanager.adapter.graphql.review;

import uk.ectmanager.application.review.AcceptReview;

/** The schema's AcceptReviewInput. */
record AcceptReviewInput(String reviewId, int revision) {

  AcceptReview.Command toCommand() {
    return new AcceptReview.Command(
        ProgressReviewView.read(reviewId, "input", "reviewId"), revision);
  }
}
