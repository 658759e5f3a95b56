package uk.ectmanager.adapter.graphql.review;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.review.SignReviewAsEct;

/** The schema's SignReviewAsEctInput. */
record SignReviewAsEctInput(
    String reviewId,
    int revision,
    boolean detailsConfirmed,
    @Nullable String comment,
    int statementVersion) {

  SignReviewAsEct.Command toCommand() {
    return new SignReviewAsEct.Command(
        ProgressReviewView.read(reviewId, "input", "reviewId"),
        revision,
        detailsConfirmed,
        comment,
        statementVersion);
  }
}
