package uk.ectmanager.adapter.mongo.testing;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * A mongod of this JVM's own: one node as a replica set, on a temporary folder, gone at the end.
 */
final class MongodProcess {

  private static final int SECONDS = 30;

  private final int port;

  private MongodProcess(int port) {
    this.port = port;
  }

  static Optional<Path> onPath() {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, "mongod"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static MongodProcess start(Path mongod) {
    try {
      var folder = Files.createTempDirectory("ect-mongod");
      var port = freePort();
      var process =
          new ProcessBuilder(
                  mongod.toString(),
                  "--dbpath",
                  folder.toString(),
                  "--bind_ip",
                  "127.0.0.1",
                  "--port",
                  Integer.toString(port),
                  "--replSet",
                  "rs0",
                  "--wiredTigerCacheSizeGB",
                  "0.25")
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("mongod.log").toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, folder)));
      initiate(port, process);
      return new MongodProcess(port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String uri() {
    return "mongodb://127.0.0.1:" + port + "/?replicaSet=rs0";
  }

  /** Over a client of its own: one that saw the node before it was a replica set remembers that. */
  private static void initiate(int port, Process process) {
    var host = "127.0.0.1:" + port;
    try (var client =
        MongoClients.create(
            "mongodb://" + host + "/?directConnection=true&serverSelectionTimeoutMS=30000")) {
      var admin = client.getDatabase("admin");
      admin.runCommand(
          new Document(
              "replSetInitiate",
              new Document("_id", "rs0")
                  .append("members", List.of(new Document("_id", 0).append("host", host)))));
      var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
      while (!admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary", false)) {
        if (!process.isAlive() || System.nanoTime() > until) {
          throw new IllegalStateException("the mongod did not become primary");
        }
        Thread.onSpinWait();
      }
    } catch (MongoException e) {
      process.destroyForcibly();
      throw new IllegalStateException("the mongod from PATH did not start", e);
    }
  }

  private static void stop(Process process, Path folder) {
    process.destroyForcibly();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
      TestMongo.deleteAll(folder);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
