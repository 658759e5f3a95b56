package uk.ectmanager.adapter.graphql.review;

import uk.ectmanager.application.review.SignReviewAsTutor;

/** The schema's SignReviewAsTutorInput. */
record SignReviewAsTutorInput(String reviewId, int revision, int statementVersion) {

  SignReviewAsTutor.Command toCommand() {
    return new SignReviewAsTutor.Command(
        ProgressReviewView.read(reviewId, "input", "reviewId"), revision, statementVersion);
  }
}
