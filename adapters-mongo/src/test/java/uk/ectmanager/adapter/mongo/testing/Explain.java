package uk.ectmanager.adapter.mongo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Assumptions;

/** Asserts that queries find their documents by an index; a real MongoDB alone can tell. */
public final class Explain {

  private static final Set<String> EXPLAINABLE =
      Set.of("find", "aggregate", "count", "distinct", "update", "delete", "findAndModify");
  private static final List<String> NOT_EXPLAINED =
      List.of(
          "lsid",
          "$db",
          "$clusterTime",
          "txnNumber",
          "$readPreference",
          "readConcern",
          "writeConcern",
          "ordered");

  private Explain() {}

  /**
   * Asserts that the action sends at least one query and that none of them reads a whole
   * collection. Skips the rest of the test on the embedded server.
   */
  public static void usesIndexes(TestDatabase database, Runnable action) {
    Assumptions.assumeTrue(database.real(), "the embedded server explains nothing");
    var queries = explainable(database.commands().during(action));
    assertThat(queries).as("queries that were sent").isNotEmpty();
    for (var query : queries) {
      assertThat(stagesOf(planOf(database.database(), query)))
          .as("plan of %s", query.toJson())
          .contains("\"stage\"")
          .doesNotContain("\"COLLSCAN\"");
    }
  }

  /** Those of the commands that read a whole collection of that real MongoDB. */
  public static List<BsonDocument> scans(MongoDatabase database, List<BsonDocument> commands) {
    return explainable(commands).stream()
        .filter(query -> stagesOf(planOf(database, query)).contains("\"COLLSCAN\""))
        .toList();
  }

  private static List<BsonDocument> explainable(List<BsonDocument> commands) {
    return commands.stream()
        .filter(command -> EXPLAINABLE.contains(command.getFirstKey()))
        .toList();
  }

  private static BsonDocument planOf(MongoDatabase database, BsonDocument query) {
    var plain = query.clone();
    NOT_EXPLAINED.forEach(plain::remove);
    return database.runCommand(
        new BsonDocument("explain", plain).append("verbosity", new BsonString("queryPlanner")),
        BsonDocument.class);
  }

  /** The explanation without the echoed command, whose values could look like a stage. */
  private static String stagesOf(BsonDocument explanation) {
    explanation.remove("command");
    return explanation.toJson();
  }
}
