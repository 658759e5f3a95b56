package uk.ectmanager.adapter.mongo;

import java.util.List;
import org.bson.Document;

/**
 * An index that a collection must have.
 *
 * @param name for a unique index, the name of the key as {@code DuplicateKey} tells it
 * @param keys stored paths with 1 or -1, in order
 * @param sparse whether documents without the field stay out of it, so that they never collide
 */
public record IndexDefinition(
    String collection, String name, Document keys, boolean unique, boolean sparse) {

  public IndexDefinition {
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("the index " + name + " has no keys");
    }
  }

  /** An index to find and sort by; a path with a leading minus is descending. */
  public static IndexDefinition plain(String collection, String name, String... paths) {
    return new IndexDefinition(collection, name, keys(paths), false, false);
  }

  /** A key that every document has and no two share. */
  public static IndexDefinition unique(String collection, String name, String... paths) {
    return new IndexDefinition(collection, name, keys(paths), true, false);
  }

  /** A key that no two documents share, and that some have not. */
  public static IndexDefinition uniqueWherePresent(String collection, String name, String path) {
    return new IndexDefinition(collection, name, keys(path), true, true);
  }

  /** The stored paths it covers. */
  public List<String> paths() {
    return List.copyOf(keys.keySet());
  }

  private static Document keys(String... paths) {
    var keys = new Document();
    for (var path : paths) {
      if (path.startsWith("-")) {
        keys.append(path.substring(1), -1);
      } else {
        keys.append(path, 1);
      }
    }
    return keys;
  }
}
