package uk.ectmanager.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestDatabase;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.PageRequest;

@OnEveryMongo
class MongoRecordsIT {

  private static final String COLLECTION = "letters";
  private static final Instant DUE = Instant.parse("2026-11-22T09:00:00Z");
  private static final Keyset BY_DUE = Keyset.by("due");

  record Letter(String stamp, Instant due, int attempts) {}

  private final MongoRecords<Letter> letters;

  MongoRecordsIT(TestServer server) {
    TestDatabase database = server.fresh();
    letters = new MongoRecords<>(database.storage(), COLLECTION, Letter.class);
    database.indexed(
        (Indexed)
            () ->
                List.of(
                    IndexDefinition.unique(COLLECTION, "stamp", "stamp"),
                    IndexDefinition.plain(COLLECTION, "due", "due", "_id")));
  }

  private static Letter letter(int number) {
    return new Letter("s" + number, DUE.plusSeconds(number), 0);
  }

  @Test
  void a_repeated_identifier_is_told_and_another_taken_key_is_refused() {
    assertThat(letters.addOnce("1", letter(1))).isTrue();
    assertThat(letters.addOnce("1", letter(2))).isFalse();
    assertThat(letters.find("1")).contains(letter(1));
    assertThatThrownBy(() -> letters.addOnce("2", letter(1)))
        .isInstanceOfSatisfying(DuplicateKey.class, e -> assertThat(e.key()).isEqualTo("stamp"));
    assertThat(letters.find("2")).isEmpty();
  }

  @Test
  void put_adds_and_replaces() {
    letters.put("1", letter(1));
    letters.put("1", letter(2));
    assertThat(letters.find("1")).contains(letter(2));
    assertThatThrownBy(() -> letters.put("2", letter(2))).isInstanceOf(DuplicateKey.class);
  }

  @Test
  void of_many_who_claim_each_gets_another_the_earliest_first() throws Exception {
    IntStream.range(0, 20).forEach(n -> letters.add("" + n, letter(n)));
    assertThat(letters.claim(eq("attempts", 0), BY_DUE, inc("attempts", 1))).contains(letter(0));
    Callable<List<Letter>> claimer =
        () -> {
          var mine = new ArrayList<Letter>();
          var next = letters.claim(eq("attempts", 0), BY_DUE, inc("attempts", 1));
          while (next.isPresent()) {
            mine.add(next.get());
            next = letters.claim(eq("attempts", 0), BY_DUE, inc("attempts", 1));
          }
          return mine;
        };
    try (var threads = Executors.newFixedThreadPool(4)) {
      var claimed = new ArrayList<Letter>();
      for (var part : threads.invokeAll(List.of(claimer, claimer, claimer, claimer))) {
        claimed.addAll(part.get());
      }
      assertThat(claimed).doesNotHaveDuplicates().hasSize(19);
    }
  }

  @Test
  void a_change_says_whether_there_was_something_to_change() {
    letters.add("1", letter(1));
    letters.add("2", letter(2));
    assertThat(letters.change(eq("_id", "1"), set("attempts", 3))).isTrue();
    assertThat(letters.change(eq("_id", "9"), set("attempts", 3))).isFalse();
    assertThat(letters.one(eq("attempts", 3))).map(Letter::stamp).contains("s1");
    assertThatThrownBy(() -> letters.change(eq("_id", "1"), set("stamp", "s2")))
        .isInstanceOf(DuplicateKey.class);
  }

  @Test
  void lists_pages_and_removals_keep_to_the_filter() {
    IntStream.range(0, 10).forEach(n -> letters.add("" + n, letter(n)));
    var late = gte("due", DUE.plusSeconds(4));
    assertThat(letters.list(late, BY_DUE, 2)).containsExactly(letter(4), letter(5));
    var first = letters.countedPage(late, BY_DUE, new PageRequest(4, null));
    assertThat(first.total()).isEqualTo(6);
    var second = letters.page(late, BY_DUE, new PageRequest(4, first.rows().getLast().key()));
    assertThat(second.rows().stream().map(row -> row.value()))
        .containsExactly(letter(8), letter(9));
    assertThat(second.hasNext()).isFalse();
    assertThat(second.total()).isNull();
    assertThat(letters.remove(lte("due", DUE.plusSeconds(3)))).isEqualTo(4);
    assertThat(letters.collection().countDocuments(new Document())).isEqualTo(6);
  }
}
