package uk.ectmanager.application.review;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.ReviewId;

/** The appropriate body rejects a submitted review; it is mended and signed again. */
public final class RejectReview {

  private static final int LONGEST_REASON = 1000;

  private final ReviewDesk desk;

  public RejectReview(ReviewDesk desk) {
    this.desk = desk;
  }

  /** Which review, as last read, and what the people concerned are told. */
  public record Command(ReviewId review, int revision, @Nullable String reason) {}

  /** Rejects it; both signatures lapse. */
  public Result<ProgressReview> handle(Viewer viewer, Command command) {
    return desk.change(
        viewer,
        Permission.DECIDE_REVIEW,
        command.review(),
        command.revision(),
        (open, problems) -> {
          var reason =
              problems.text(command.reason(), LONGEST_REASON, "the reason", "input", "reason");
          return open.value() instanceof ProgressReview.Submitted submitted
              ? problems.orElse(() -> submitted.reject(Objects.requireNonNull(reason)))
              : ReviewDesk.wrongState(open.value());
        });
  }
}
