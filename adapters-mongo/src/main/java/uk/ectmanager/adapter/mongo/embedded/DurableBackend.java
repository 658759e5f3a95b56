package uk.ectmanager.adapter.mongo.embedded;

import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import de.bwaldvogel.mongo.exception.NoSuchCommandException;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;

/**
 * The stock backend made safe: each command runs alone (readers together), is stored before it is
 * answered, and answers with a copy, so nobody sees a half-done change. What the stock backend
 * would get wrong without a word is refused.
 */
final class DurableBackend extends H2Backend {

  private static final Set<String> READING =
      Set.of(
          "find",
          "aggregate",
          "count",
          "distinct",
          "getmore",
          "listcollections",
          "listindexes",
          "ping",
          "ismaster",
          "hello",
          "buildinfo");

  private static final String COLLATION = "collation";
  private static final String PARTIAL = "partialFilterExpression";

  private static final Set<String> ADDING = Set.of("insert", "update", "findandmodify");

  private final MVStore store;
  private final int comfortable;
  private final Consumer<String> crowded;
  private final Set<String> toldOf = ConcurrentHashMap.newKeySet();
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  /**
   * On an open store.
   *
   * @param comfortable how many documents of a collection are searched fast enough
   * @param crowded told the name of a collection, once, when more are written
   */
  DurableBackend(MVStore store, int comfortable, Consumer<String> crowded) {
    super(store);
    this.store = store;
    this.comfortable = comfortable;
    this.crowded = crowded;
    version(ServerVersion.MONGO_5_0);
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    refuseWhatWouldGoWrong(command, query);
    if (READING.contains(command.toLowerCase(Locale.ROOT))) {
      lock.readLock().lock();
      try {
        return copy(answer(channel, database, command, query));
      } finally {
        lock.readLock().unlock();
      }
    }
    lock.writeLock().lock();
    try {
      var answer = copy(answer(channel, database, command, query));
      if (ADDING.contains(command.toLowerCase(Locale.ROOT))) {
        tellOfCrowds(channel, database, String.valueOf(query.get(command)));
      }
      return answer;
    } finally {
      try {
        store.commit();
      } finally {
        lock.writeLock().unlock();
      }
    }
  }

  @Override
  public QueryResult handleQuery(MongoQuery query) {
    // Current drivers ask by commands only.
    throw new NoSuchCommandException("OP_QUERY");
  }

  private Document answer(Channel channel, String database, String command, Document query) {
    if (command.equalsIgnoreCase("hello")) {
      return super.handleCommand(channel, database, "ismaster", query)
          .append("isWritablePrimary", true);
    }
    return super.handleCommand(channel, database, command, query);
  }

  /** The count of a whole collection is kept, not counted. */
  private void tellOfCrowds(Channel channel, String database, String collection) {
    var count = answer(channel, database, "count", new Document("count", collection)).get("n");
    if (count instanceof Number number
        && number.longValue() > comfortable
        && toldOf.add(database + "." + collection)) {
      crowded.accept(collection);
    }
  }

  private static void refuseWhatWouldGoWrong(String command, Document query) {
    if (query.containsKey(COLLATION)) {
      throw notHere(COLLATION);
    }
    if (command.equalsIgnoreCase("createIndexes")
        && query.get("indexes") instanceof Collection<?> indexes) {
      for (var index : indexes) {
        if (index instanceof Document definition) {
          if (definition.containsKey(COLLATION)) {
            throw notHere(COLLATION);
          }
          if (definition.containsKey(PARTIAL)) {
            throw notHere(PARTIAL);
          }
        }
      }
    }
  }

  private static BadValueException notHere(String feature) {
    return new BadValueException(
        "The embedded storage has no " + feature + ": connect a MongoDB, or do without it.");
  }

  private static Document copy(Document reply) {
    var copied = new Document();
    reply.forEach((key, value) -> copied.put(key, copyOf(value)));
    return copied;
  }

  private static Object copyOf(Object value) {
    return switch (value) {
      case Document document -> copy(document);
      case Collection<?> values -> copyAll(values);
      case null -> value;
      default -> value;
    };
  }

  private static List<Object> copyAll(Collection<?> values) {
    var copied = new java.util.ArrayList<Object>(values.size());
    values.forEach(value -> copied.add(copyOf(value)));
    return copied;
  }
}
