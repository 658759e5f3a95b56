package uk.ectmanager.adapter.graphql.review;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.ectmanager.domain.review.ProgressReview;

/** Shows reviews as they stand today: whether one is overdue depends on the day. */
@Component
public final class ReviewViews {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final InstantSource clock;

  public ReviewViews(InstantSource clock) {
    this.clock = clock;
  }

  /** A review as the schema shows it. */
  public ProgressReviewView of(ProgressReview review) {
    return new ProgressReviewView(review, LocalDate.ofInstant(clock.instant(), LONDON));
  }

  /** Reviews as the schema shows them, in their order. */
  public List<ProgressReviewView> of(List<ProgressReview> reviews) {
    return reviews.stream().map(this::of).toList();
  }
}
