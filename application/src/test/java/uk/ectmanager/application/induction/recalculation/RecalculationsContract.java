package uk.ectmanager.application.induction.recalculation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.body.SomeBodies.NORTHMOOR;
import static uk.ectmanager.application.body.SomeBodies.SOUTHFEN;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.domain.shared.EventId;

/** What every store of recalculations must do. */
public interface RecalculationsContract {

  EventId FIRST = new EventId(new UUID(5, 1));
  EventId SECOND = new EventId(new UUID(5, 2));
  Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");

  /** The store under test, empty; the same one within a test method. */
  Recalculations recalculations();

  @Test
  default void the_same_event_asks_once_and_a_later_one_starts_it_over() {
    recalculations().request(NORTHMOOR, FIRST, MORNING);
    var begun = recalculations().unfinished(10).getFirst();
    assertThat(begun).isEqualTo(Recalculation.requested(NORTHMOOR, FIRST, MORNING));
    var halfway = begun.advanced(AnInduction.ect(3), 3, 2);
    assertThat(recalculations().advance(begun, halfway)).isTrue();
    recalculations().request(NORTHMOOR, FIRST, MORNING);
    assertThat(recalculations().unfinished(10)).containsExactly(halfway);
    recalculations().request(NORTHMOOR, SECOND, MORNING.plusSeconds(60));
    assertThat(recalculations().unfinished(10))
        .containsExactly(Recalculation.requested(NORTHMOOR, SECOND, MORNING.plusSeconds(60)));
  }

  @Test
  default void a_step_is_taken_once_and_never_after_a_new_request() {
    recalculations().request(NORTHMOOR, FIRST, MORNING);
    var begun = recalculations().unfinished(10).getFirst();
    var step = begun.advanced(AnInduction.ect(3), 3, 0);
    assertThat(recalculations().advance(begun, step)).isTrue();
    assertThat(recalculations().advance(begun, step)).isFalse();
    recalculations().request(NORTHMOOR, SECOND, MORNING);
    assertThat(recalculations().advance(step, step.finished(MORNING))).isFalse();
    assertThat(recalculations().unfinished(10)).hasSize(1);
  }

  @Test
  default void those_that_go_on_come_in_the_order_of_their_requests() {
    recalculations().request(SOUTHFEN, SECOND, MORNING.plusSeconds(5));
    recalculations().request(NORTHMOOR, FIRST, MORNING);
    assertThat(recalculations().unfinished(10))
        .extracting(Recalculation::body)
        .containsExactly(NORTHMOOR, SOUTHFEN);
    assertThat(recalculations().unfinished(1)).hasSize(1);
    var first = recalculations().unfinished(1).getFirst();
    assertThat(recalculations().advance(first, first.finished(MORNING.plusSeconds(9)))).isTrue();
    assertThat(recalculations().unfinished(10))
        .extracting(Recalculation::body)
        .containsExactly(SOUTHFEN);
    assertThat(recalculations().findAll(List.of(NORTHMOOR, SOUTHFEN)))
        .hasSize(2)
        .containsEntry(NORTHMOOR, first.finished(MORNING.plusSeconds(9)));
    assertThat(recalculations().findAll(List.of(SOUTHFEN))).hasSize(1);
  }
}
