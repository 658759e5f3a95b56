package uk.ectmanager.application.review;

import java.util.List;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.review.ReviewContent;
import uk.ectmanager.domain.review.ReviewDraft;
import uk.ectmanager.domain.shared.Problem;
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
        (open, problems) -> {
          var content = problems.take(command.draft().check(open.value().head().periodStart()));
          if (content == null) {
            problems.addAll(againstSaving(open.value()));
            return Result.refused(problems.all());
          }
          return problems.and(save(open.value(), content));
        });
  }

  /** Whether the state stands against it too, when the content cannot be read. */
  private static List<Problem> againstSaving(ProgressReview review) {
    return switch (review) {
      case ProgressReview.Writing _, ProgressReview.WithEct _, ProgressReview.WithTutor _ ->
          List.of();
      case ProgressReview.Submitted submitted -> ReviewDesk.wrongState(submitted).problems();
      case ProgressReview.Accepted accepted -> ReviewDesk.wrongState(accepted).problems();
    };
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
