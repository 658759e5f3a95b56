package uk.ectmanager.application.induction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.AggregateStoreContract;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.domain.induction.Handover;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.InductionEvent;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EventId;
import uk.ectmanager.domain.shared.SchoolId;

/** What every store of inductions must do. */
public interface InductionsContract extends AggregateStoreContract<EctId, Induction> {

  @Override
  Inductions store();

  @Override
  default EctId idOf(Induction induction) {
    return induction.id();
  }

  @Override
  default List<Induction> samples() {
    return AnInduction.everyShape();
  }

  @Override
  default Induction changed(Induction induction) {
    return induction.released(9);
  }

  @Override
  default List<RecordedEvent> someEvents() {
    var scope = AnInduction.begun(1).scope();
    return List.of(
        new RecordedEvent(
            new EventId(UUID.randomUUID()),
            Instant.parse("2026-09-01T08:00:00Z"),
            SystemViewer.ACCOUNT,
            "ECT Manager",
            "system",
            new InductionEvent.PlanRecalculated(
                AnInduction.ect(1),
                scope,
                List.of(new Change("progressReview 1", null, "due 2026-12-18")),
                "the induction was set up",
                List.of("progressReview 1: at the end of the term."))));
  }

  @Test
  default void what_is_to_be_released_until_a_day_is_found_with_that_day_included() {
    var due = LocalDate.of(2026, 12, 18);
    var release = due.minusDays(28);
    store().add(AnInduction.begun(1), List.of());
    store().add(AnInduction.withReviewDue(2, due), List.of());
    store().add(AnInduction.withReviewDue(3, due).released(1), List.of());
    assertThat(store().withReleaseUntil(release, null, 10)).containsExactly(AnInduction.ect(2));
    assertThat(store().withReleaseUntil(release.minusDays(1), null, 10)).isEmpty();
  }

  @Test
  default void what_was_released_is_not_found_again() {
    var due = LocalDate.of(2026, 12, 18);
    store().add(AnInduction.withReviewDue(2, due), List.of());
    var found = store().find(AnInduction.ect(2)).orElseThrow();
    store().save(found.map(induction -> induction.released(1)), List.of());
    assertThat(store().withReleaseUntil(due, null, 10)).isEmpty();
  }

  @Test
  default void pages_of_a_body_follow_one_another_and_end() {
    for (int number = 1; number <= 5; number++) {
      store().add(AnInduction.begun(number), List.of());
    }
    var first = store().ofBody(AnInduction.BODY, null, 2);
    var second = store().ofBody(AnInduction.BODY, first.getLast(), 2);
    var third = store().ofBody(AnInduction.BODY, second.getLast(), 2);
    assertThat(first).hasSize(2);
    assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
    assertThat(third).hasSize(1);
    assertThat(store().ofBody(AnInduction.BODY, third.getLast(), 2)).isEmpty();
    assertThat(store().ofBody(new AppropriateBodyId(new UUID(7, 7)), null, 2)).isEmpty();
  }

  @Test
  default void an_appropriate_body_still_finds_those_that_another_took_over() {
    var by = new Author(AnAccount.id(31), "Tom Tutor", Instant.parse("2025-10-01T09:00:00Z"));
    var next = new AppropriateBodyId(new UUID(7, 7));
    var released =
        Handover.release(AnInduction.begun(1), LocalDate.of(2026, 12, 18), by)
            .then(step ->
                Handover.claim(
                    step.next(),
                    next,
                    new PostBegan(
                        new SchoolId(new UUID(7, 8)),
                        LocalDate.of(2027, 1, 4),
                        null,
                        Fte.FULL_TIME,
                        null),
                    by));
    assertThat(released.problems()).isEmpty();
    released.map(step -> {
      store().add(step.next(), List.of());
      return step;
    });
    store().add(AnInduction.begun(2), List.of());
    var first = AnInduction.ect(1);
    assertThat(store().ofBody(AnInduction.BODY, null, 9)).contains(first, AnInduction.ect(2));
    assertThat(store().ofBody(AnInduction.BODY, first, 9)).containsExactly(AnInduction.ect(2));
    assertThat(store().ofBody(next, null, 9)).containsExactly(first);
    assertThat(store().find(first).orElseThrow().value().earlierBodies())
        .containsExactly(AnInduction.BODY);
  }

  @Test
  default void what_comes_true_by_a_day_is_found_with_that_day_included() {
    AnInduction.everyShape().forEach(induction -> store().add(induction, List.of()));
    var turn = LocalDate.of(2025, 9, 8);
    assertThat(store().withTurnUntil(turn, null, 10)).containsExactly(AnInduction.ect(5));
    assertThat(store().withTurnUntil(turn.minusDays(1), null, 10)).isEmpty();
    assertThat(store().withTurnUntil(turn, AnInduction.ect(5), 10)).isEmpty();
  }
}
