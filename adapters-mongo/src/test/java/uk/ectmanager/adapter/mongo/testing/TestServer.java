package uk.ectmanager.adapter.mongo.testing;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import uk.ectmanager.domain.shared.DomainEvent;

/** A server that tests run on, with one client whose commands are counted. */
public final class TestServer {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final String name;
  private final @Nullable String uri;
  private final boolean real;
  private final CommandCounter commands = new CommandCounter();
  private @Nullable MongoClient client;

  TestServer(String name, @Nullable String uri, boolean real) {
    this.name = name;
    this.uri = uri;
    this.real = real;
  }

  static TestServer absent() {
    return new TestServer("a real MongoDB (absent)", null, true);
  }

  /** Whether it is a MongoDB and not the embedded server; an absent one counts as real. */
  public boolean isReal() {
    return real;
  }

  /** How clients connect. Skips the running test where the server is absent. */
  public String uri() {
    return present();
  }

  /**
   * An empty database of a name never used before, and everything a store needs on it. Skips the
   * running test where the server is absent.
   *
   * @param events the sealed interfaces of the events that will be written
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read, as a list
  public final TestDatabase fresh(Class<? extends DomainEvent>... events) {
    var unique = "t" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
    return new TestDatabase(client().getDatabase(unique), commands, real, List.of(events));
  }

  /** The client of this JVM for it. */
  public synchronized MongoClient client() {
    var connection = present();
    var open = client;
    if (open == null) {
      open =
          MongoClients.create(
              MongoClientSettings.builder()
                  .applyConnectionString(new ConnectionString(connection))
                  .applyToClusterSettings(c -> c.serverSelectionTimeout(10, TimeUnit.SECONDS))
                  .addCommandListener(commands)
                  .build());
      client = open;
    }
    return open;
  }

  void ping() {
    client().getDatabase("admin").runCommand(new Document("ping", 1));
  }

  private String present() {
    var there = uri;
    if (there == null) {
      Assumptions.abort("there is no real MongoDB here; see TestMongo");
      throw new IllegalStateException("absent");
    }
    return there;
  }

  @Override
  public String toString() {
    return name;
  }
}
