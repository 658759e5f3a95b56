package uk.ectmanager.adapter.graphql.review;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.shared.LondonTime;

/** Shows reviews as they stand today: whether one is overdue depends on the day. */
@Component
public final class ReviewViews {

  private final InstantSource clock;

  public ReviewViews(InstantSource clock) {
    this.clock = clock;
  }

  /** A review as the schema shows it. */
  public ProgressReviewView of(ProgressReview review) {
    return new ProgressReviewView(review, LondonTime.dateAt(clock.instant()));
  }

  /** Reviews as the schema shows them, in their order. */
  public List<ProgressReviewView> of(List<ProgressReview> reviews) {
    return reviews.stream().map(this::of).toList();
  }
}
