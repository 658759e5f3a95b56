package uk.ectmanager.adapter.mongo.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoIT {

  @TempDir Path folder;

  @Test
  void data_is_there_after_a_stop_and_a_start() {
    try (var server = EmbeddedMongo.start(folder, 0);
        var client = MongoClients.create(server.connectionString())) {
      client.getDatabase("kept").getCollection("things").insertOne(new Document("_id", "one"));
    }
    try (var server = EmbeddedMongo.start(folder, 0);
        var client = MongoClients.create(server.connectionString())) {
      assertThat(client.getDatabase("kept").getCollection("things").find().first())
          .isEqualTo(new Document("_id", "one"));
    }
  }

  @Test
  void it_listens_on_loopback_and_says_that_it_is_ready() {
    try (var server = EmbeddedMongo.start(folder, 0);
        var client = MongoClients.create(server.connectionString())) {
      assertThat(server.connectionString()).startsWith("mongodb://127.0.0.1:" + server.port());
      assertThat(client.getDatabase("admin").runCommand(new Document("hello", 1)))
          .containsEntry("isWritablePrimary", true);
    }
  }

  @Test
  void a_folder_in_use_is_refused_in_one_sentence() throws Exception {
    var other = EmbeddedMongoKilledIT.start(folder);
    try (var output =
        new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
      EmbeddedMongoKilledIT.firstLine(output);
      assertThatThrownBy(() -> EmbeddedMongo.start(folder, 0))
          .isInstanceOf(UnusableDataFolder.class)
          .hasMessage(
              "The data folder "
                  + folder
                  + " is in use by another running ECT Manager: stop that one, or name another"
                  + " folder.");
    } finally {
      other.destroyForcibly().waitFor();
    }
    EmbeddedMongo.start(folder, 0).close();
    try (var first = EmbeddedMongo.start(folder, 0)) {
      assertThat(first.port()).isPositive();
      assertThatThrownBy(() -> EmbeddedMongo.start(folder, 0))
          .isInstanceOf(UnusableDataFolder.class)
          .hasMessageContaining("in use");
    }
  }

  @Test
  void a_folder_that_cannot_be_used_is_refused() throws Exception {
    var file = Files.writeString(folder.resolve("file"), "not a folder");
    assertThatThrownBy(() -> EmbeddedMongo.start(file, 0))
        .isInstanceOf(UnusableDataFolder.class)
        .hasMessageContaining("cannot be created or written");
    var broken = Files.createDirectory(folder.resolve("broken"));
    Files.writeString(broken.resolve("ect-manager.mv.db"), "not a store".repeat(2_000));
    assertThatThrownBy(() -> EmbeddedMongo.start(broken, 0))
        .isInstanceOf(UnusableDataFolder.class)
        .hasMessageContaining("cannot be read");
  }

  @Test
  void a_port_in_use_leaves_the_folder_free() {
    try (var first = EmbeddedMongo.start(folder.resolve("first"), 0)) {
      assertThatThrownBy(() -> EmbeddedMongo.start(folder.resolve("second"), first.port()))
          .isInstanceOf(UnusablePort.class)
          .hasMessageContaining("port " + first.port());
      var second = EmbeddedMongo.start(folder.resolve("second"), 0);
      assertThat(second.port()).isNotEqualTo(first.port());
      second.close();
      second.close();
    }
  }

  @Test
  void what_it_would_get_wrong_is_refused() {
    try (var server = EmbeddedMongo.start(folder, 0);
        var client = MongoClients.create(server.connectionString())) {
      var things = client.getDatabase("limits").getCollection("things");
      var english = Collation.builder().locale("en").build();
      assertThatThrownBy(() -> things.find().collation(english).first())
          .isInstanceOf(MongoException.class)
          .hasMessageContaining("The embedded storage has no collation");
      assertThatThrownBy(() ->
              things.createIndex(Indexes.ascending("a"), new IndexOptions().collation(english)))
          .hasMessageContaining("no collation");
      assertThatThrownBy(() ->
              things.createIndex(
                  Indexes.ascending("a"),
                  new IndexOptions().partialFilterExpression(new Document("b", 1))))
          .hasMessageContaining("no partialFilterExpression");
    }
  }

  @Test
  void nobody_reads_a_half_done_change() throws Exception {
    try (var server = EmbeddedMongo.start(folder, 0);
        var client = MongoClients.create(server.connectionString());
        var threads = Executors.newFixedThreadPool(4)) {
      var things = client.getDatabase("torn").getCollection("things");
      things.insertOne(new Document("_id", 1).append("a", 0).append("b", 0));
      var finished = new CountDownLatch(1);
      Callable<Boolean> reader =
          () -> {
            var whole = true;
            while (finished.getCount() > 0 && whole) {
              var found = things.find().first();
              whole = found != null && Objects.equals(found.get("a"), found.get("b"));
            }
            return whole;
          };
      var readers = Stream.generate(() -> threads.submit(reader)).limit(3).toList();
      IntStream.range(0, 500)
          .forEach(n ->
              things.updateOne(
                  new Document("_id", 1),
                  new Document("$set", new Document("a", n).append("b", n))));
      finished.countDown();
      for (var whole : readers) {
        assertThat(whole.get()).isTrue();
      }
    }
  }
}
