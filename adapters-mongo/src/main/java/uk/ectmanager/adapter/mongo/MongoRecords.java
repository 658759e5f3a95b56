package uk.ectmanager.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;

/**
 * Records that are no aggregates: read models, queues, logs. Each is one document whose fields are
 * the record's components, at the top level; there is no version and no outbox.
 *
 * @param <D> the record; its mapping knows what {@code MongoAggregateStore}'s knows
 */
public final class MongoRecords<D extends Record> {

  private static final String ID = "_id";

  private final MongoCollection<Document> collection;
  private final RecordMapping<D> mapping;

  /** Records of this type in the named collection. */
  public MongoRecords(MongoStorage storage, String collection, Class<D> type) {
    this.collection = storage.database().getCollection(collection);
    this.mapping = RecordMapping.of(type);
  }

  /** The collection itself, for what is not covered here. */
  public MongoCollection<Document> collection() {
    return collection;
  }

  /** The record as its document's fields, without the identifier. */
  public Document fields(D value) {
    return mapping.toDocument(value);
  }

  /** The record that a found document holds. */
  public D read(Document document) {
    return mapping.fromDocument(document);
  }

  /**
   * Adds a record.
   *
   * @throws DuplicateKey when the identifier or a unique key is taken
   */
  public void add(String id, D value) {
    try {
      collection.insertOne(with(id, value));
    } catch (MongoException e) {
      throw WriteErrors.translated(e);
    }
  }

  /**
   * Adds a record unless its identifier is there already; answers whether it was added. This is how
   * a handler recognises an event that it had before.
   *
   * @throws DuplicateKey when another unique key is taken
   */
  public boolean addOnce(String id, D value) {
    try {
      add(id, value);
      return true;
    } catch (DuplicateKey taken) {
      if (taken.key().equals("id")) {
        return false;
      }
      throw taken;
    }
  }

  /**
   * Adds or replaces a record.
   *
   * @throws DuplicateKey when a unique key is taken by another
   */
  public void put(String id, D value) {
    try {
      collection.replaceOne(eq(ID, id), with(id, value), new ReplaceOptions().upsert(true));
    } catch (MongoException e) {
      throw WriteErrors.translated(e);
    }
  }

  /** The record of that identifier. */
  public Optional<D> find(String id) {
    return one(eq(ID, id));
  }

  /** The one that the filter lets through, if any. */
  public Optional<D> one(Bson filter) {
    return Optional.ofNullable(collection.find(filter).first()).map(this::read);
  }

  /** The first so many that the filter lets through, in the given order. */
  public List<D> list(Bson filter, Keyset order, int most) {
    return collection
        .find(filter)
        .sort(order.sort())
        .limit(most)
        .batchSize(Keyset.MOST_ROWS)
        .map(this::read)
        .into(new ArrayList<>());
  }

  /** One page of those that the filter lets through. */
  public Page<D> page(Bson filter, Keyset order, PageRequest request) {
    return order.page(collection, filter, request, this::read);
  }

  /** One page of those that the filter lets through, with the count of all. */
  public Page<D> countedPage(Bson filter, Keyset order, PageRequest request) {
    return order.countedPage(collection, filter, request, this::read);
  }

  /**
   * Changes the first that the filter lets through in the given order, alone among all who try, and
   * answers it as it was before; empty when there is none. This is how a queue's entry is claimed.
   */
  public Optional<D> claim(Bson filter, Keyset order, Bson change) {
    try {
      return Optional.ofNullable(
              collection.findOneAndUpdate(
                  filter,
                  change,
                  new FindOneAndUpdateOptions()
                      .sort(order.sort())
                      .returnDocument(ReturnDocument.BEFORE)))
          .map(this::read);
    } catch (MongoException e) {
      throw WriteErrors.translated(e);
    }
  }

  /** Changes the one that the filter lets through; answers whether there was one. */
  public boolean change(Bson filter, Bson change) {
    try {
      return collection.updateOne(filter, change).getMatchedCount() == 1;
    } catch (MongoException e) {
      throw WriteErrors.translated(e);
    }
  }

  /** Removes all that the filter lets through; answers how many. */
  public long remove(Bson filter) {
    return collection.deleteMany(filter).getDeletedCount();
  }

  private Document with(String id, D value) {
    var document = new Document(ID, id);
    document.putAll(mapping.toDocument(value));
    return document;
  }
}
