package uk.ectmanager.adapter.mongo.testing;

import com.mongodb.MongoException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testcontainers.mongodb.MongoDBContainer;
import uk.ectmanager.adapter.mongo.embedded.EmbeddedMongo;

/**
 * Decides once per JVM which MongoDB the tests talk to, and prints it: the URI of
 * ECT_TEST_MONGODB_URI, else a mongod on PATH, else a container, else none but the embedded server.
 * ECT_TEST_MONGODB_REQUIRE=real makes the last an error. Suites run on the embedded server always,
 * and on the real one where there is one.
 */
public final class TestMongo {

  private static final String IMAGE = "mongo:6.0";

  private TestMongo() {}

  private static final class Real {
    static final @Nullable TestServer SERVER = decide();
  }

  private static final class Embedded {
    static final TestServer SERVER = startEmbedded();
  }

  /** The embedded server of this JVM. */
  public static TestServer embedded() {
    return Embedded.SERVER;
  }

  /** A real MongoDB, where there is one. */
  public static Optional<TestServer> real() {
    return Optional.ofNullable(Real.SERVER);
  }

  /** The real MongoDB where there is one, else the embedded server. */
  public static TestServer best() {
    return real().orElseGet(TestMongo::embedded);
  }

  /** Every server that a suite is to run on; one that is absent skips its tests with the reason. */
  public static List<TestServer> servers() {
    return List.of(embedded(), real().orElseGet(TestServer::absent));
  }

  private static @Nullable TestServer decide() {
    var server = find();
    var real = server != null;
    // Not a log line: whatever the log level, the report of a build says which servers it ran on.
    System.out.println(
        "TestMongo: suites run on the embedded server"
            + (real ? " and on " + server : "; skipped on a real MongoDB, for there is none here"));
    if (!real && "real".equals(System.getenv("ECT_TEST_MONGODB_REQUIRE"))) {
      throw new IllegalStateException(
          "ECT_TEST_MONGODB_REQUIRE=real, but there is neither ECT_TEST_MONGODB_URI, nor a mongod "
              + "on PATH, nor a container engine that answers");
    }
    return server;
  }

  private static @Nullable TestServer find() {
    var uri = System.getenv("ECT_TEST_MONGODB_URI");
    if (uri != null && !uri.isBlank()) {
      var server = new TestServer("the MongoDB of ECT_TEST_MONGODB_URI", uri, true);
      try {
        server.ping();
      } catch (MongoException e) {
        throw new IllegalStateException("ECT_TEST_MONGODB_URI is set but does not answer", e);
      }
      return server;
    }
    var mongod = MongodProcess.onPath();
    if (mongod.isPresent()) {
      var process = MongodProcess.start(mongod.get());
      return new TestServer("a mongod from PATH", process.uri(), true);
    }
    if (DockerSocket.answers()) {
      @SuppressWarnings("resource") // lives as long as the JVM; Testcontainers reaps it
      var container = new MongoDBContainer(IMAGE).withReplicaSet();
      container.start();
      return new TestServer("a container of " + IMAGE, container.getReplicaSetUrl(), true);
    }
    return null;
  }

  private static TestServer startEmbedded() {
    try {
      var folder = Files.createTempDirectory("ect-embedded");
      var server = EmbeddedMongo.start(folder, 0);
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(() -> {
                server.close();
                deleteAll(folder);
              }));
      return new TestServer("the embedded server", server.connectionString(), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void deleteAll(Path folder) {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
