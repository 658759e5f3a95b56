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

  private final CommandCounter commands = new CommandCounter();
  private final Map<String, BsonDocument> shapes = new LinkedHashMap<>();

  @Override
  public void initialize(GenericApplicationContext context) {
    context.registerBean(
        "watchedStorage",
        MongoClientSettingsBuilderCustomizer.class,
        () -> settings -> settings.addCommandListener(commands));
  }

  /** The commands sent while something is done, by anybody. */
  public List<BsonDocument> during(Runnable action) {
    keep();
    action.run();
    return keep();
  }

  /** One command of each shape seen so far: the same but for the values is the same shape. */
  public List<BsonDocument> oneOfEachShape() {
    keep();
    return List.copyOf(shapes.values());
  }

  private List<BsonDocument> keep() {
    var seen = commands.commands();
    commands.reset();
    for (var command : seen) {
      var place = command.get(command.getFirstKey());
      shapes.putIfAbsent(command.getFirstKey() + " " + place + shape(command), command);
    }
    return seen;
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
