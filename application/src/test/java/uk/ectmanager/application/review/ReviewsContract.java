package uk.ectmanager.application.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.AggregateStoreContract;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.review.ReviewEvent;
import uk.ectmanager.domain.shared.EventId;
import uk.ectmanager.domain.shared.ReviewId;

/** What every store of progress reviews must do. */
public interface ReviewsContract extends AggregateStoreContract<ReviewId, ProgressReview> {

  @Override
  Reviews store();

  @Override
  default ReviewId idOf(ProgressReview review) {
    return review.id();
  }

  @Override
  default List<ProgressReview> samples() {
    return AReview.everyState();
  }

  @Override
  default ProgressReview changed(ProgressReview review) {
    return AReview.released(review.head().ect(), review.head().number())
        .save(AReview.complete())
        .next();
  }

  @Override
  default List<RecordedEvent> someEvents() {
    var head = AReview.head(AnInduction.ect(1), 1);
    return List.of(
        new RecordedEvent(
            new EventId(UUID.randomUUID()),
            Instant.parse("2026-12-01T08:00:00Z"),
            SystemViewer.ACCOUNT,
            "ECT Manager",
            "system",
            new ReviewEvent.ReviewRejected(head.id(), head.scope(), 1, "Targets are vague.")));
  }

  @Test
  default void the_reviews_of_ects_come_by_number_and_an_empty_list_for_none() {
    store().add(AReview.released(AnInduction.ect(1), 2), List.of());
    store().add(AReview.released(AnInduction.ect(1), 1), List.of());
    store().add(AReview.released(AnInduction.ect(2), 1), List.of());
    var found = store().ofEcts(List.of(AnInduction.ect(1), AnInduction.ect(3)));
    assertThat(found.get(AnInduction.ect(1)))
        .extracting(review -> review.head().number())
        .containsExactly(1, 2);
    assertThat(found.get(AnInduction.ect(3))).isEmpty();
    assertThat(found).doesNotContainKey(AnInduction.ect(2));
  }

  @Test
  default void what_is_submitted_is_not_among_the_unsubmitted() {
    AReview.everyState().forEach(review -> store().add(review, List.of()));
    assertThat(store().unsubmittedDueUntil(AReview.DUE, null, 100))
        .extracting(ProgressReview::state)
        .allSatisfy(state -> assertThat(state.isSubmitted()).isFalse())
        .hasSize(5);
    assertThat(store().unsubmittedDueUntil(AReview.DUE.minusDays(1), null, 100)).isEmpty();
  }

  @Test
  default void the_unsubmitted_come_in_pages_without_gap_or_repetition() {
    for (int number = 1; number <= 5; number++) {
      store().add(AReview.released(AnInduction.ect(number), 1), List.of());
    }
    var first = store().unsubmittedDueUntil(AReview.DUE, null, 3);
    var second = store().unsubmittedDueUntil(AReview.DUE, first.getLast().id(), 3);
    assertThat(first).hasSize(3);
    assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
    assertThat(store().unsubmittedDueUntil(AReview.DUE, second.getLast().id(), 3)).isEmpty();
  }
}
