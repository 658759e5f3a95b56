package uk.ectmanager.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The fake behind every in-memory port: versions, unique keys and events as the real storage has
 * them. Ports' fakes extend it and add their finders over {@link #all()}.
 */
public abstract class InMemoryAggregateStore<I, A> implements AggregateStore<I, A> {

  private final Function<A, I> idOf;
  private final Function<A, Map<String, String>> uniqueKeys;
  private final Map<I, Versioned<A>> stored = new LinkedHashMap<>();
  private final List<RecordedEvent> recorded = new ArrayList<>();

  /**
   * @param uniqueKeys the unique keys an aggregate takes, by their names; absent keys collide with
   *     none
   */
  protected InMemoryAggregateStore(
      Function<A, I> idOf, Function<A, Map<String, String>> uniqueKeys) {
    this.idOf = idOf;
    this.uniqueKeys = uniqueKeys;
  }

  @Override
  public synchronized Optional<Versioned<A>> find(I id) {
    return Optional.ofNullable(stored.get(id));
  }

  @Override
  public synchronized Map<I, Versioned<A>> findAll(Collection<I> ids) {
    var found = new LinkedHashMap<I, Versioned<A>>();
    for (var id : ids) {
      find(id).ifPresent(versioned -> found.put(id, versioned));
    }
    return found;
  }

  @Override
  public synchronized void add(A aggregate, List<RecordedEvent> events) {
    var id = idOf.apply(aggregate);
    if (stored.containsKey(id)) {
      throw new DuplicateKey("id");
    }
    refuseTakenKeys(id, aggregate);
    stored.put(id, new Versioned<>(aggregate, 0));
    recorded.addAll(events);
  }

  @Override
  public synchronized void save(Versioned<A> next, List<RecordedEvent> events) {
    var id = idOf.apply(next.value());
    var current = stored.get(id);
    if (current == null || current.version() != next.version()) {
      throw new StaleAggregate(next.value().getClass().getSimpleName() + " " + id);
    }
    refuseTakenKeys(id, next.value());
    stored.put(id, new Versioned<>(next.value(), next.version() + 1));
    recorded.addAll(events);
  }

  /** Every aggregate, in the order of adding. */
  protected synchronized List<A> all() {
    return stored.values().stream().map(Versioned::value).toList();
  }

  /** Every aggregate with its version, in the order of adding. */
  protected synchronized List<Versioned<A>> allVersioned() {
    return List.copyOf(stored.values());
  }

  /** Every event that was written with an aggregate, in order. */
  public synchronized List<RecordedEvent> recorded() {
    return List.copyOf(recorded);
  }

  private void refuseTakenKeys(I id, A aggregate) {
    var mine = uniqueKeys.apply(aggregate);
    if (mine.isEmpty()) {
      return;
    }
    stored.forEach((otherId, other) -> {
      if (otherId.equals(id)) {
        return;
      }
      var theirs = uniqueKeys.apply(other.value());
      mine.forEach((name, value) -> {
        if (value.equals(theirs.get(name))) {
          throw new DuplicateKey(name);
        }
      });
    });
  }
}
