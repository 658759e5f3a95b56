package uk.ectmanager.application.review;

import java.util.Optional;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.shared.ReviewId;

/** Reads one review. */
public final class ReadReview {

  private final ReviewDesk desk;

  public ReadReview(ReviewDesk desk) {
    this.desk = desk;
  }

  /** The review, or empty when there is none or it is not the viewer's to read. */
  public Optional<ProgressReview> handle(Viewer viewer, ReviewId review) {
    return desk.read(viewer, review).map(ReviewDesk.Open::value);
  }
}
