package uk.ectmanager.bootstrap.product;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import uk.ectmanager.adapter.mongo.testing.CommandCounter;

/** Sees every command that the started product sends to its storage. */
public final class WatchedStorage
    implements ApplicationContextInitializer<GenericApplicationContext> {

  /** The threads that work by themselves, by how their names begin. */
  private static final List<String> OWN_WORK =
      List.of("scheduling-", "outbox-relay", "deliver-", "qts-checks");

  private final CommandCounter all = new CommandCounter(thread -> !this.aside);
  private final CommandCounter asked = new CommandCounter(this::isAsked);
  private final Map<String, BsonDocument> shapes = new LinkedHashMap<>();
  private volatile boolean watching;
  private volatile boolean aside;

  @Override
  public void initialize(GenericApplicationContext context) {
    context.registerBean(
        "watchedStorage",
        MongoClientSettingsBuilderCustomizer.class,
        () -> settings -> settings.addCommandListener(all).addCommandListener(asked));
  }

  /**
   * The commands sent while something is done, by whoever is asked to do it: what the schedules,
   * the relay and the deliveries send meanwhile is left out.
   */
  public List<BsonDocument> during(Runnable action) {
    watching = true;
    var sent = asked.during(action);
    watching = false;
    asked.reset();
    keepShapes();
    return sent;
  }

  /**
   * Does what nobody watches, such as writing so much that keeping it all would take the memory.
   */
  public void aside(Runnable action) {
    aside = true;
    try {
      action.run();
    } finally {
      aside = false;
    }
  }

  /**
   * One command of each shape seen so far, whoever sent it: the same but for the values is the same
   * shape.
   */
  public List<BsonDocument> oneOfEachShape() {
    keepShapes();
    return List.copyOf(shapes.values());
  }

  private void keepShapes() {
    for (var command : all.commands()) {
      var place = command.get(command.getFirstKey());
      shapes.putIfAbsent(command.getFirstKey() + " " + place + shape(command), command);
    }
    all.reset();
  }

  private boolean isAsked(Thread thread) {
    return watching && OWN_WORK.stream().noneMatch(thread.getName()::startsWith);
  }

  private static String shape(BsonValue value) {
    return switch (value) {
      case BsonDocument document -> {
        var text = new StringBuilder("{");
        document.forEach((name, inner) -> {
          if (!name.equals("lsid") && !name.startsWith("$cluster")) {
            text.append(name).append(shape(inner));
          }
        });
        yield text.append('}').toString();
      }
      case BsonArray array -> "[" + (array.isEmpty() ? "" : shape(array.getFirst())) + "]";
      default -> " ";
    };
  }
}
