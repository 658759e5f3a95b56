package uk.ectmanager.bootstrap.walk;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** What was written among the commands that the storage was sent. */
final class SentWrites {

  /** Written to by whoever asks, whatever they ask, and by schedules. */
  private static final Set<String> OF_NOBODY = Set.of("sessions", "signInFailures", "leases");

  private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findAndModify");

  private SentWrites() {}

  /** The collections that were written to, those left out that change whatever is asked. */
  static List<String> collections(List<BsonDocument> sent) {
    return sent.stream()
        .filter(SentWrites::isWrite)
        .map(command -> command.getString(command.getFirstKey()).getValue())
        .filter(collection -> !OF_NOBODY.contains(collection))
        .toList();
  }

  /** The conditions by which the writes find their documents; an insert has none. */
  static Stream<BsonDocument> conditions(List<BsonDocument> sent) {
    return sent.stream().filter(SentWrites::isWrite).flatMap(SentWrites::conditions);
  }

  /** Whether it holds no operator that reads other than by value. */
  static boolean isPlain(BsonDocument condition) {
    return condition.values().stream().noneMatch(SentWrites::matchesAnything);
  }

  private static boolean isWrite(BsonDocument command) {
    return WRITES.contains(command.getFirstKey());
  }

  private static Stream<BsonDocument> conditions(BsonDocument write) {
    return switch (write.getFirstKey()) {
      case "update" -> conditions(write, "updates");
      case "delete" -> conditions(write, "deletes");
      case "findAndModify" -> Stream.of(write.getDocument("query"));
      default -> Stream.empty();
    };
  }

  private static Stream<BsonDocument> conditions(BsonDocument write, String of) {
    return write.containsKey(of)
        ? write.getArray(of).stream().map(one -> one.asDocument().getDocument("q"))
        : Stream.empty();
  }

  private static boolean matchesAnything(BsonValue value) {
    return value.isDocument()
        && (value.asDocument().containsKey("$gt")
            || value.asDocument().containsKey("$ne")
            || value.asDocument().containsKey("$where")
            || value.asDocument().containsKey("$regex"));
  }
}
