package uk.ectmanager.adapter.mongo.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process killed in mid-write, again and again: what it acknowledged is there, nothing is half.
 */
class EmbeddedMongoKilledIT {

  private static final int KILLS = 20;
  private static final int WRITERS = 3;

  /** Longer than the driver looks for a server that is gone. */
  private static final int PATIENCE_SECONDS = 120;

  private static final String FILLING = "x".repeat(2_000);

  /** The last version that each writer had acknowledged. */
  private final AtomicLongArray acknowledged = new AtomicLongArray(WRITERS);

  @Test
  void every_acknowledged_write_outlives_twenty_kills(@TempDir Path folder) throws Exception {
    var random = new Random(20);
    for (var kill = 0; kill < KILLS; kill++) {
      writeThenKill(folder, 20 + random.nextInt(150));
    }
    try (var server = EmbeddedMongo.start(folder, 0);
        var client = MongoClients.create(server.connectionString())) {
      verify(client.getDatabase("kill").getCollection("documents"));
    }
    for (var writer = 0; writer < WRITERS; writer++) {
      assertThat(acknowledged.get(writer)).isGreaterThan(KILLS);
    }
  }

  private void writeThenKill(Path folder, int writes) throws Exception {
    var process = start(folder);
    try (var threads = Executors.newFixedThreadPool(WRITERS);
        var output =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var client = MongoClients.create(firstLine(output))) {
      var documents = client.getDatabase("kill").getCollection("documents");
      verify(documents);
      var enough = new CountDownLatch(writes);
      var outcomes = new ArrayList<Callable<Boolean>>();
      for (var writer = 0; writer < WRITERS; writer++) {
        var number = writer;
        outcomes.add(() -> writeUntilItDies(documents, number, enough));
      }
      var running = outcomes.stream().map(threads::submit).toList();
      assertThat(enough.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      process.destroyForcibly().waitFor();
      for (var outcome : running) {
        assertThat(outcome.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      }
    } finally {
      process.destroyForcibly();
    }
  }

  private boolean writeUntilItDies(
      MongoCollection<Document> documents, int writer, CountDownLatch enough) {
    try {
      while (true) {
        var found = documents.find(eq("_id", writer)).first();
        if (found == null) {
          documents.insertOne(
              new Document("_id", writer)
                  .append("version", 0L)
                  .append("first", 0L)
                  .append("entries", List.of())
                  .append("filling", FILLING)
                  .append("last", 0L));
          continue;
        }
        var next = found.getLong("version") + 1;
        var updated =
            documents.updateOne(
                and(eq("_id", writer), eq("version", next - 1)),
                combine(
                    set("first", next),
                    push("entries", next),
                    inc("version", 1L),
                    set("last", next)));
        assertThat(updated.getModifiedCount()).isEqualTo(1);
        acknowledged.set(writer, next);
        enough.countDown();
      }
    } catch (MongoException killed) {
      return true;
    }
  }

  private void verify(MongoCollection<Document> documents) {
    for (var writer = 0; writer < WRITERS; writer++) {
      var found = documents.find(eq("_id", writer)).first();
      if (found == null) {
        assertThat(acknowledged.get(writer)).isZero();
        continue;
      }
      var version = found.getLong("version");
      // One more than acknowledged may be there: written, but killed before the answer.
      assertThat(version - acknowledged.get(writer)).isBetween(0L, 1L);
      assertThat(found.getLong("first")).isEqualTo(version);
      assertThat(found.getLong("last")).isEqualTo(version);
      assertThat(found.getList("entries", Long.class)).hasSize(version.intValue());
    }
  }

  static Process start(Path folder) throws IOException {
    var classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx128m",
            "-cp",
            classPath,
            EmbeddedServerProcess.class.getName(),
            folder.toString());
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  static String firstLine(BufferedReader output) throws IOException {
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith("mongodb://")) {
        return line;
      }
    }
    throw new IllegalStateException("the server process ended before it was ready");
  }
}
