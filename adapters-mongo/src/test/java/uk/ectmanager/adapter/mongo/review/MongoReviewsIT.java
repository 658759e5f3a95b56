package uk.ectmanager.adapter.mongo.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.EventRoundTrip;
import uk.ectmanager.adapter.mongo.testing.Explain;
import uk.ectmanager.adapter.mongo.testing.IndexCheck;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestDatabase;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.application.review.AReview;
import uk.ectmanager.application.review.Reviews;
import uk.ectmanager.application.review.ReviewsContract;
import uk.ectmanager.domain.review.ReviewEvent;
import uk.ectmanager.domain.shared.Change;

@OnEveryMongo
class MongoReviewsIT implements ReviewsContract {

  private final TestDatabase database;
  private final MongoReviews reviews;

  MongoReviewsIT(TestServer server) {
    database = server.fresh(ReviewEvent.class);
    reviews = database.indexed(new MongoReviews(database.storage()));
  }

  @Override
  public Reviews store() {
    return reviews;
  }

  @Test
  void moments_are_kept_to_the_last_digit() {
    var at = Instant.parse("2026-12-14T10:00:00.123456789Z");
    var submitted = AReview.submitted(AnInduction.ect(1), 1);
    reviews.add(submitted.accept(at).next(), List.of());
    assertThat(reviews.find(submitted.id()).orElseThrow().value())
        .isEqualTo(submitted.accept(at).next());
  }

  @Test
  void the_reviews_of_many_ects_come_in_one_call() {
    for (int number = 1; number <= 50; number++) {
      reviews.add(AReview.released(AnInduction.ect(number), 1), List.of());
    }
    var ects = java.util.stream.IntStream.rangeClosed(1, 50).mapToObj(AnInduction::ect).toList();
    assertThat(database.commands().during(() -> reviews.ofEcts(ects))).hasSize(1);
  }

  @Test
  void each_indexed_path_is_stored() {
    reviews.add(AReview.released(AnInduction.ect(1), 1), someEvents());
    IndexCheck.everyPathIsStored(database, reviews);
  }

  @Test
  void finders_use_indexes() {
    reviews.add(AReview.released(AnInduction.ect(1), 1), List.of());
    Explain.usesIndexes(database, () -> reviews.ofEcts(List.of(AnInduction.ect(1))));
    Explain.usesIndexes(
        database,
        () ->
            reviews.unsubmittedDueUntil(
                AReview.DUE, AReview.released(AnInduction.ect(0), 1).id(), 200));
  }

  @Test
  void events_survive_storage() {
    var head = AReview.head(AnInduction.ect(1), 1);
    var id = head.id();
    var scope = head.scope();
    EventRoundTrip.of(
        ReviewEvent.class,
        List.of(
            new ReviewEvent.ReviewReleased(id, scope, 1, AReview.DUE),
            new ReviewEvent.ReviewSaved(
                id, scope, 1, List.of(new Change("content.reasons", null, Change.MASK))),
            new ReviewEvent.ReviewSentToEct(id, scope, 1),
            new ReviewEvent.ReviewSignedByEct(id, scope, 1, true),
            new ReviewEvent.ReviewSubmitted(id, scope, 1, false),
            new ReviewEvent.ReviewAccepted(id, scope, 1),
            new ReviewEvent.ReviewRejected(id, scope, 1, "Targets are vague."),
            new ReviewEvent.ReviewSignaturesLapsed(id, scope, 1, 2)));
  }
}
