package uk.ectmanager.application.review;

import java.time.InstantSource;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.ReviewId;

/** The appropriate body accepts a submitted review; it never changes again. */
public final class AcceptReview {

  private final ReviewDesk desk;
  private final InstantSource clock;

  public AcceptReview(ReviewDesk desk, InstantSource clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /** Which review, as last read. */
  public record Command(ReviewId review, int revision) {}

  /** Accepts it. */
  public Result<ProgressReview> handle(Viewer viewer, Command command) {
    return desk.change(
        viewer,
        Permission.DECIDE_REVIEW,
        command.review(),
        command.revision(),
        (open, _) ->
            open.value() instanceof ProgressReview.Submitted submitted
                ? Result.done(submitted.accept(clock.instant()))
                : ReviewDesk.wrongState(open.value()));
  }
}
