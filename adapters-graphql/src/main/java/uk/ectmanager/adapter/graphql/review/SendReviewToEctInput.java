package uk.ectmanager.adapter.graphql.review;

import uk.ectmanager.application.review.SendReviewToEct;

/** The schema's SendReviewToEctInput. */
record SendReviewToEctInput(String reviewId, int revision) {

  SendReviewToEct.Command toCommand() {
    return new SendReviewToEct.Command(
        ProgressReviewView.read(reviewId, "input", "reviewId"), revision);
  }
}
