package uk.ectmanager.adapter.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** Creates the indexes that the adapters define and checks those that are there already. */
public final class MongoIndexes {

  private final MongoDatabase database;

  public MongoIndexes(MongoDatabase database) {
    this.database = database;
  }

  /**
   * Creates what is missing; safe to repeat, and safe for several instances that start together.
   *
   * @throws IllegalStateException when a stored index of the same name differs, for then queries
   *     would be slow or doubles let in; or when two definitions share a name
   */
  public void ensure(Collection<? extends Indexed> stores) {
    var wanted = new LinkedHashMap<String, Map<String, IndexDefinition>>();
    for (var store : stores) {
      for (var index : store.indexes()) {
        var other =
            wanted
                .computeIfAbsent(index.collection(), name -> new LinkedHashMap<>())
                .put(index.name(), index);
        if (other != null && !other.equals(index)) {
          throw new IllegalStateException("two different " + described(index));
        }
      }
    }
    wanted.forEach((collection, indexes) -> ensure(collection, List.copyOf(indexes.values())));
  }

  private void ensure(String name, List<IndexDefinition> indexes) {
    var collection = database.getCollection(name);
    var stored = new HashMap<String, Document>();
    collection.listIndexes().forEach(index -> stored.put(index.getString("name"), index));
    for (var index : indexes) {
      var there = stored.get(index.name());
      if (there == null) {
        collection.createIndex(
            index.keys(),
            new IndexOptions().name(index.name()).unique(index.unique()).sparse(index.sparse()));
      } else if (!matches(index, there)) {
        throw new IllegalStateException(
            "The stored " + described(index) + " differs from what this release needs: drop it.");
      }
    }
  }

  private static String described(IndexDefinition index) {
    return "index " + index.name() + " of " + index.collection();
  }

  private static boolean matches(IndexDefinition index, Document stored) {
    var keys = stored.get("key", Document.class);
    if (!List.copyOf(keys.keySet()).equals(index.paths())) {
      return false;
    }
    for (var path : index.paths()) {
      if (keys.get(path, Number.class).intValue()
          != index.keys().get(path, Number.class).intValue()) {
        return false;
      }
    }
    return stored.getBoolean("unique", false) == index.unique()
        && stored.getBoolean("sparse", false) == index.sparse();
  }
}
