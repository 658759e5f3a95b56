package uk.ectmanager.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A collection of aggregates of one kind. State and events are written together or not at all (D1).
 *
 * @param <I> the identifier
 * @param <A> the aggregate, immutable
 */
public interface AggregateStore<I, A> {

  /** The aggregate as last saved, or empty. */
  Optional<Versioned<A>> find(I id);

  /** Those of the given that exist, in one call to the storage. */
  Map<I, Versioned<A>> findAll(Collection<I> ids);

  /**
   * Adds a new one with the events that tell of it.
   *
   * @throws DuplicateKey when its identifier or a unique key is taken
   */
  void add(A aggregate, List<RecordedEvent> events);

  /**
   * Replaces the state that was read with the next, and appends the events that tell of it.
   *
   * @throws StaleAggregate when somebody saved another since, or it is gone
   * @throws DuplicateKey when a unique key is taken
   */
  void save(Versioned<A> next, List<RecordedEvent> events);
}
