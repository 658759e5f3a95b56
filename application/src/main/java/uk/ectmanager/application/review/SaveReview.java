package uk.ectmanager.application.review;

import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.review.ReviewContent;
import uk.ectmanager.domain.review.ReviewDraft;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.ReviewId;

/** The tutor saves the draft of a released review; the ECT sees it from the first save. */
public final class SaveReview {

  private final ReviewDesk desk;

  public SaveReview(ReviewDesk desk) {
    this.desk = desk;
  }

  /** The draft, whole, on the revision last read. */
  public record Command(ReviewId review, int revision, ReviewDraft draft) {}

  /** Saves it; a signature that stood lapses. Refused once it is submitted. */
  public Result<ProgressReview> handle(Viewer viewer, Command command) {
    return desk.change(
        viewer,
        Permission.WRITE_REVIEW,
        command.review(),
        command.revision(),
        open ->
            command
                .draft()
                .check(open.value().head().periodStart())
                .then(content -> save(open.value(), content)));
  }

  private static Result<ProgressReview.Step<?>> save(ProgressReview review, ReviewContent content) {
    return switch (review) {
      case ProgressReview.Writing writing -> Result.done(writing.save(content));
      case ProgressReview.WithEct withEct -> Result.done(withEct.save(content));
      case ProgressReview.WithTutor withTutor -> Result.done(withTutor.save(content));
      case ProgressReview.Submitted submitted -> ReviewDesk.wrongState(submitted);
      case ProgressReview.Accepted accepted -> ReviewDesk.wrongState(accepted);
    };
  }
}
