package uk.ectmanager.adapter.mongo.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The embedded storage says when there is more in a collection than it is good for. */
class CrowdedCollectionsIT {

  private static final int COMFORTABLE = 5;

  private final List<String> told = new CopyOnWriteArrayList<>();
  private final MVStore store = new MVStore.Builder().autoCommitDisabled().open();
  private final MongoServer server =
      new MongoServer(new DurableBackend(store, COMFORTABLE, told::add));
  private final MongoClient client =
      MongoClients.create(
          "mongodb:/" + server.bind() + "/?directConnection=true&retryWrites=false");

  private MongoCollection<Document> things() {
    return client.getDatabase("crowd").getCollection("things");
  }

  @BeforeEach
  void fill() {
    things()
        .insertMany(IntStream.range(0, COMFORTABLE).mapToObj(n -> new Document("_id", n)).toList());
  }

  @AfterEach
  void stop() {
    client.close();
    server.shutdownNow();
  }

  @Test
  void as_many_as_it_is_good_for_are_no_crowd() {
    things().updateOne(new Document("_id", 1), Updates.set("a", 1));
    assertThat(told).isEmpty();
  }

  @Test
  void one_more_is_told_and_only_once() {
    things().insertOne(new Document("_id", 100));
    things().insertOne(new Document("_id", 101));
    assertThat(told).containsExactly("things");
  }

  @Test
  void one_that_an_update_adds_is_told() {
    things()
        .updateOne(new Document("_id", 100), Updates.set("a", 1), new UpdateOptions().upsert(true));
    assertThat(told).containsExactly("things");
  }

  @Test
  void one_that_is_added_while_it_is_looked_for_is_told() {
    things()
        .findOneAndUpdate(
            new Document("_id", 100),
            Updates.set("a", 1),
            new FindOneAndUpdateOptions().upsert(true));
    assertThat(told).containsExactly("things");
  }

  @Test
  void each_collection_is_told_by_itself() {
    var others = client.getDatabase("crowd").getCollection("others");
    IntStream.rangeClosed(0, COMFORTABLE).forEach(n -> others.insertOne(new Document("_id", n)));
    assertThat(told).containsExactly("others");
  }
}
