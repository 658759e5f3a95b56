package uk.ectmanager.application.review;

import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.review.ReviewContent;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.ReviewId;

/** The tutor finishes the review and asks the ECT to comment and sign. */
public final class SendReviewToEct {

  private final ReviewDesk desk;

  public SendReviewToEct(ReviewDesk desk) {
    this.desk = desk;
  }

  /** Which review, as last read. */
  public record Command(ReviewId review, int revision) {}

  /** Sends it; refused with everything that is missing. */
  public Result<ProgressReview> handle(Viewer viewer, Command command) {
    return desk.change(
        viewer,
        Permission.WRITE_REVIEW,
        command.review(),
        command.revision(),
        (open, _) ->
            switch (open.value()) {
              case ProgressReview.Writing writing -> send(writing);
              case ProgressReview.WithEct other -> ReviewDesk.wrongState(other);
              case ProgressReview.WithTutor other -> ReviewDesk.wrongState(other);
              case ProgressReview.Submitted other -> ReviewDesk.wrongState(other);
              case ProgressReview.Accepted other -> ReviewDesk.wrongState(other);
            });
  }

  private static Result<ProgressReview.Step<?>> send(ProgressReview.Writing writing) {
    ReviewContent content = writing.content();
    if (content == null) {
      return Result.refused(
          ProblemCode.REQUIRED, "Write the review before you send it.", "input", "reviewId");
    }
    var missing = content.missing();
    return missing.isEmpty()
        ? Result.done(writing.send(content))
        : Result.refused(Problems.under("input", missing));
  }
}
