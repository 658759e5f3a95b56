package uk.ectmanager.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What every aggregate store must do, tried on the fake and on each real storage. A port's contract
 * extends it, gives samples of every state, and adds its finders.
 */
public interface AggregateStoreContract<I, A> {

  /** The store under test, empty; the same one within a test method. */
  AggregateStore<I, A> store();

  /** The identifier of an aggregate. */
  I idOf(A aggregate);

  /** One aggregate per state and shape there is, all with different identifiers and unique keys. */
  List<A> samples();

  /** The same aggregate in another state or with another value. */
  A changed(A aggregate);

  /** At least one event that may be written with an aggregate. */
  List<RecordedEvent> someEvents();

  @Test
  default void what_was_never_added_is_absent() {
    assertThat(store().find(idOf(samples().getFirst()))).isEmpty();
    assertThat(store().findAll(List.of(idOf(samples().getFirst())))).isEmpty();
  }

  @Test
  default void every_state_goes_there_and_back() {
    for (var sample : samples()) {
      store().add(sample, someEvents());
    }
    for (var sample : samples()) {
      assertThat(store().find(idOf(sample)).orElseThrow().value()).isEqualTo(sample);
    }
    var ids = samples().stream().map(this::idOf).toList();
    assertThat(store().findAll(ids).values().stream().map(Versioned::value))
        .containsExactlyInAnyOrderElementsOf(samples());
  }

  @Test
  default void an_identifier_is_taken_once() {
    var sample = samples().getFirst();
    store().add(sample, List.of());
    assertThatThrownBy(() -> store().add(sample, List.of())).isInstanceOf(DuplicateKey.class);
  }

  @Test
  default void a_save_replaces_what_was_read() {
    var sample = samples().getFirst();
    store().add(sample, List.of());
    var read = store().find(idOf(sample)).orElseThrow();
    store().save(read.map(this::changed), someEvents());
    assertThat(store().find(idOf(sample)).orElseThrow().value()).isEqualTo(changed(sample));
  }

  @Test
  default void of_two_saves_of_the_same_version_the_second_is_stale() {
    var sample = samples().getFirst();
    store().add(sample, List.of());
    var first = store().find(idOf(sample)).orElseThrow();
    var second = store().find(idOf(sample)).orElseThrow();
    store().save(first.map(this::changed), List.of());
    assertThatThrownBy(() -> store().save(second, List.of())).isInstanceOf(StaleAggregate.class);
    assertThat(store().find(idOf(sample)).orElseThrow().value()).isEqualTo(changed(sample));
  }

  @Test
  default void a_save_of_what_is_not_there_is_stale() {
    assertThatThrownBy(() -> store().save(new Versioned<>(samples().getFirst(), 0), List.of()))
        .isInstanceOf(StaleAggregate.class);
  }
}
