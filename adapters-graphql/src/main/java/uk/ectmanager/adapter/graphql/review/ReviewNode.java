package uk.ectmanager.adapter.graphql.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.ectmanager.adapter.graphql.NodeSource;
import uk.ectmanager.application.review.ReadReview;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.ReviewId;

/** Progress reviews by their ids. */
@Component
final class ReviewNode implements NodeSource {

  private final ReadReview readReview;
  private final ReviewViews views;

  ReviewNode(ReadReview readReview, ReviewViews views) {
    this.readReview = readReview;
    this.views = views;
  }

  @Override
  public String type() {
    return ProgressReviewView.TYPE;
  }

  @Override
  public Optional<?> find(Viewer viewer, UUID id) {
    return readReview.handle(viewer, new ReviewId(id)).map(views::of);
  }
}
