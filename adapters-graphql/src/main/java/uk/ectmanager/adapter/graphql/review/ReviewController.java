package uk.ectmanager.adapter.graphql.review;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.Payload;
import uk.ectmanager.application.review.AcceptReview;
import uk.ectmanager.application.review.RejectReview;
import uk.ectmanager.application.review.SaveReview;
import uk.ectmanager.application.review.SendReviewToEct;
import uk.ectmanager.application.review.SignReviewAsEct;
import uk.ectmanager.application.review.SignReviewAsTutor;
import uk.ectmanager.domain.access.Viewer;

/** What people do with a progress review. */
@Controller
final class ReviewController {

  private final SaveReview saveReview;
  private final SendReviewToEct sendReviewToEct;
  private final SignReviewAsEct signReviewAsEct;
  private final SignReviewAsTutor signReviewAsTutor;
  private final AcceptReview acceptReview;
  private final RejectReview rejectReview;
  private final ReviewViews views;

  ReviewController(
      SaveReview saveReview,
      SendReviewToEct sendReviewToEct,
      SignReviewAsEct signReviewAsEct,
      SignReviewAsTutor signReviewAsTutor,
      AcceptReview acceptReview,
      RejectReview rejectReview,
      ReviewViews views) {
    this.saveReview = saveReview;
    this.sendReviewToEct = sendReviewToEct;
    this.signReviewAsEct = signReviewAsEct;
    this.signReviewAsTutor = signReviewAsTutor;
    this.acceptReview = acceptReview;
    this.rejectReview = rejectReview;
    this.views = views;
  }

  @MutationMapping
  ReviewPayload saveReview(@Argument SaveReviewInput input, Viewer viewer) {
    return Payload.of(saveReview.handle(viewer, input.toCommand()), views::of, ReviewPayload::new);
  }

  @MutationMapping
  ReviewPayload sendReviewToEct(@Argument SendReviewToEctInput input, Viewer viewer) {
    return Payload.of(
        sendReviewToEct.handle(viewer, input.toCommand()), views::of, ReviewPayload::new);
  }

  @MutationMapping
  ReviewPayload signReviewAsEct(@Argument SignReviewAsEctInput input, Viewer viewer) {
    return Payload.of(
        signReviewAsEct.handle(viewer, input.toCommand()), views::of, ReviewPayload::new);
  }

  @MutationMapping
  ReviewPayload signReviewAsTutor(@Argument SignReviewAsTutorInput input, Viewer viewer) {
    return Payload.of(
        signReviewAsTutor.handle(viewer, input.toCommand()), views::of, ReviewPayload::new);
  }

  @MutationMapping
  ReviewPayload acceptReview(@Argument AcceptReviewInput input, Viewer viewer) {
    return Payload.of(
        acceptReview.handle(viewer, input.toCommand()), views::of, ReviewPayload::new);
  }

  @MutationMapping
  ReviewPayload rejectReview(@Argument RejectReviewInput input, Viewer viewer) {
    return Payload.of(
        rejectReview.handle(viewer, input.toCommand()), views::of, ReviewPayload::new);
  }
}
