package uk.ectmanager.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import uk.ectmanager.adapter.mongo.outbox.OutboxLayout;
import uk.ectmanager.application.AggregateStore;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.application.Versioned;

/**
 * Keeps each aggregate as one document with its version and the events not yet delivered; a command
 * is one write (D1). A feature's adapter extends it, gives the mapping, and adds its finders over
 * {@link #one}, {@link #list} and {@link #page}. A component {@code x} of the document record is
 * found at the path {@code state.x}.
 *
 * @param <I> the identifier
 * @param <A> the aggregate
 * @param <D> the record that its state is stored as
 */
public abstract class MongoAggregateStore<I, A, D extends Record>
    implements AggregateStore<I, A>, Indexed {

  private static final String ID = "_id";
  private static final String VERSION = "version";
  private static final String STATE = "state";

  private final MongoStorage storage;
  private final MongoCollection<Document> collection;
  private final RecordMapping<D> mapping;

  /** Keeps them in the named collection, each state as such a record. */
  protected MongoAggregateStore(MongoStorage storage, String collection, Class<D> documentType) {
    this.storage = storage;
    this.collection = storage.database().getCollection(collection);
    this.mapping = RecordMapping.of(documentType);
  }

  /** The identifier of an aggregate. */
  protected abstract I idOf(A aggregate);

  /** The state as it is stored. */
  protected abstract D toDocument(A aggregate);

  /** The aggregate that was stored. */
  protected abstract A toDomain(D document);

  /** The indexes of the feature's own finders and unique keys. */
  protected abstract List<IndexDefinition> ownIndexes();

  /** The identifier as it is stored: its text. */
  protected String keyOf(I id) {
    return id.toString();
  }

  /** The collection itself, for what the finders here do not cover. */
  protected final MongoCollection<Document> collection() {
    return collection;
  }

  /** The name of the collection; the relay is told of it. */
  public final String collectionName() {
    return collection.getNamespace().getCollectionName();
  }

  @Override
  public final List<IndexDefinition> indexes() {
    var all = new ArrayList<IndexDefinition>();
    all.add(
        IndexDefinition.plain(
            collectionName(), OutboxLayout.INDEX, OutboxLayout.PENDING, OutboxLayout.LEASE_UNTIL));
    all.addAll(ownIndexes());
    return List.copyOf(all);
  }

  @Override
  public Optional<Versioned<A>> find(I id) {
    return one(eq(ID, keyOf(id)));
  }

  @Override
  public Map<I, Versioned<A>> findAll(Collection<I> ids) {
    var found = new LinkedHashMap<I, Versioned<A>>();
    if (!ids.isEmpty()) {
      for (var aggregate : list(in(ID, ids.stream().map(this::keyOf).distinct().toList()))) {
        found.put(idOf(aggregate.value()), aggregate);
      }
    }
    return found;
  }

  @Override
  public void add(A aggregate, List<RecordedEvent> events) {
    try {
      collection.insertOne(
          new Document(ID, keyOf(idOf(aggregate)))
              .append(VERSION, 0L)
              .append(STATE, mapping.toDocument(toDocument(aggregate)))
              .append(OutboxLayout.ENTRIES, entries(events))
              .append(OutboxLayout.PENDING, !events.isEmpty())
              .append(OutboxLayout.LEASE_UNTIL, OutboxLayout.free()));
    } catch (MongoException e) {
      throw WriteErrors.translated(e);
    }
    wake(events);
  }

  @Override
  public void save(Versioned<A> next, List<RecordedEvent> events) {
    var key = keyOf(idOf(next.value()));
    var changes = new ArrayList<Bson>();
    changes.add(Updates.set(STATE, mapping.toDocument(toDocument(next.value()))));
    changes.add(Updates.inc(VERSION, 1L));
    if (!events.isEmpty()) {
      changes.add(Updates.pushEach(OutboxLayout.ENTRIES, entries(events)));
      changes.add(Updates.set(OutboxLayout.PENDING, true));
    }
    long matched;
    try {
      matched =
          collection
              .updateOne(and(eq(ID, key), eq(VERSION, next.version())), Updates.combine(changes))
              .getMatchedCount();
    } catch (MongoException e) {
      throw WriteErrors.translated(e);
    }
    if (matched == 0) {
      throw new StaleAggregate(collectionName() + " " + key);
    }
    wake(events);
  }

  /** The one that the filter lets through, if any. */
  protected final Optional<Versioned<A>> one(Bson filter) {
    return Optional.ofNullable(collection.find(filter).projection(read()).first())
        .map(this::versioned);
  }

  /** All that the filter lets through; only where the domain bounds how many that are. */
  protected final List<Versioned<A>> list(Bson filter) {
    return collection
        .find(filter)
        .projection(read())
        .batchSize(Keyset.MOST_ROWS)
        .map(this::versioned)
        .into(new ArrayList<>());
  }

  /** The first so many that the filter lets through, in the given order. */
  protected final List<Versioned<A>> list(Bson filter, Keyset order, int most) {
    return collection
        .find(filter)
        .projection(read())
        .sort(order.sort())
        .limit(most)
        .batchSize(Keyset.MOST_ROWS)
        .map(this::versioned)
        .into(new ArrayList<>());
  }

  /** One page of those that the filter lets through. */
  protected final Page<A> page(Bson filter, Keyset order, PageRequest request) {
    return order.page(collection, filter, request, document -> versioned(document).value());
  }

  /** One page of those that the filter lets through, with the count of all. */
  protected final Page<A> countedPage(Bson filter, Keyset order, PageRequest request) {
    return order.countedPage(collection, filter, request, document -> versioned(document).value());
  }

  /** All that the filter lets through, in the given order and with their keys, in one call. */
  protected final List<Page.Row<A>> rows(Bson filter, Keyset order) {
    return order.rows(collection, filter, document -> versioned(document).value());
  }

  private static Bson read() {
    return Projections.include(VERSION, STATE);
  }

  private Versioned<A> versioned(Document stored) {
    return new Versioned<>(
        toDomain(mapping.fromDocument(stored.get(STATE, Document.class))),
        stored.get(VERSION, Number.class).longValue());
  }

  private List<Document> entries(List<RecordedEvent> events) {
    return events.stream().map(storage.events()::toEntry).toList();
  }

  private void wake(List<RecordedEvent> events) {
    if (!events.isEmpty()) {
      storage.signal().raise(collectionName());
    }
  }
}
