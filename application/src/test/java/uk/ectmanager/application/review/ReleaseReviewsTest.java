package uk.ectmanager.application.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.application.induction.InMemoryInductions;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.review.ReviewEvent;
import uk.ectmanager.domain.review.ReviewState;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;

/** Every review is released on its day or as soon as somebody looks after it, and once. */
class ReleaseReviewsTest {

  private static final LocalDate RELEASE = AReview.DUE.minusDays(28);

  private final ReviewStage stage = new ReviewStage();
  private final InMemoryInductions inductions = new InMemoryInductions();

  private ReleaseReviews release(InMemoryInductions kept) {
    return new ReleaseReviews(kept, stage.reviews, stage.journal, stage.clock);
  }

  private int run() {
    return release(inductions).handle(SystemViewer.at(stage.clock.instant()));
  }

  private int releasedOf(int ect) {
    return Objects.requireNonNull(
            stage.reviews.ofEcts(List.of(AnInduction.ect(ect))).get(AnInduction.ect(ect)))
        .size();
  }

  @Test
  void a_review_is_released_on_its_day_and_not_before() {
    inductions.add(AnInduction.withReviewDue(1, AReview.DUE), List.of());
    stage.on(RELEASE.minusDays(1));
    assertThat(run()).isZero();
    stage.on(RELEASE);
    assertThat(run()).isEqualTo(1);
    var review = stage.reviews.ofEcts(List.of(AnInduction.ect(1))).get(AnInduction.ect(1));
    assertThat(Objects.requireNonNull(review).getFirst().state()).isEqualTo(ReviewState.RELEASED);
    assertThat(review.getFirst().head().dates().due()).isEqualTo(AReview.DUE);
    assertThat(stage.reviews.recorded())
        .extracting(RecordedEvent::event)
        .hasOnlyElementsOfType(ReviewEvent.ReviewReleased.class)
        .hasSize(1);
  }

  @Test
  void a_schedule_that_stood_still_releases_late_and_twice_releases_once() {
    for (int ect = 1; ect <= 250; ect++) {
      inductions.add(AnInduction.withReviewDue(ect, AReview.DUE), List.of());
    }
    stage.on(RELEASE.plusDays(3));
    assertThat(run()).isEqualTo(250);
    assertThat(run()).isZero();
    assertThat(releasedOf(250)).isEqualTo(1);
  }

  @Test
  void a_crash_between_review_and_induction_releases_nothing_twice() {
    inductions.add(AnInduction.withReviewDue(1, AReview.DUE), List.of());
    stage.on(RELEASE);
    var crashing = new ReleaseReviews(crashingOnSave(), stage.reviews, stage.journal, stage.clock);
    assertThatThrownBy(() -> crashing.handle(SystemViewer.at(stage.clock.instant())))
        .isInstanceOf(IllegalStateException.class);
    assertThat(releasedOf(1)).isEqualTo(1);
    assertThat(run()).isZero();
    assertThat(releasedOf(1)).isEqualTo(1);
    assertThat(inductions.find(AnInduction.ect(1)).orElseThrow().value().nextRelease()).isEmpty();
  }

  @Test
  void two_at_once_release_each_review_once() throws Exception {
    for (int ect = 1; ect <= 50; ect++) {
      inductions.add(AnInduction.withReviewDue(ect, AReview.DUE), List.of());
    }
    stage.on(RELEASE);
    var together = new CyclicBarrier(2);
    Callable<Integer> one =
        () -> {
          together.await();
          return run();
        };
    var released = 0;
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (var outcome : threads.invokeAll(List.of(one, one))) {
        released += outcome.get();
      }
    }
    assertThat(released).isEqualTo(50);
    assertThat(stage.reviews.recorded()).hasSize(50);
  }

  @Test
  void nobody_but_the_system_releases() {
    assertThatThrownBy(() -> release(inductions).handle(stage.officer()))
        .isInstanceOf(NotPermitted.class);
  }

  private Inductions crashingOnSave() {
    return new Inductions() {
      @Override
      public List<EctId> withReleaseUntil(LocalDate day, @Nullable EctId after, int limit) {
        return inductions.withReleaseUntil(day, after, limit);
      }

      @Override
      public List<EctId> withTurnUntil(LocalDate day, @Nullable EctId after, int limit) {
        return inductions.withTurnUntil(day, after, limit);
      }

      @Override
      public List<EctId> ofBody(AppropriateBodyId body, @Nullable EctId after, int limit) {
        return new ArrayList<>();
      }

      @Override
      public Optional<Versioned<Induction>> find(EctId id) {
        return inductions.find(id);
      }

      @Override
      public Map<EctId, Versioned<Induction>> findAll(Collection<EctId> ids) {
        return inductions.findAll(ids);
      }

      @Override
      public void add(Induction aggregate, List<RecordedEvent> events) {
        inductions.add(aggregate, events);
      }

      @Override
      public void save(Versioned<Induction> next, List<RecordedEvent> events) {
        throw new IllegalStateException("crash");
      }
    };
  }
}
