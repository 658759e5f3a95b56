package uk.ectmanager.adapter.mongo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import uk.ectmanager.adapter.mongo.Indexed;

/** Asserts that indexes are on paths that stored documents have: a misspelt one serves nothing. */
public final class IndexCheck {

  private IndexCheck() {}

  /**
   * Asserts that each indexed path occurs in a document stored now; store one of each shape first.
   */
  public static void everyPathIsStored(TestDatabase database, Indexed store) {
    for (var index : store.indexes()) {
      var collection = database.database().getCollection(index.collection());
      for (var path : index.paths()) {
        assertThat(
                collection
                    .find(new Document(path, new Document("$exists", true).append("$ne", null)))
                    .first())
            .as("a document of %s with %s, of index %s", index.collection(), path, index.name())
            .isNotNull();
      }
    }
  }
}
