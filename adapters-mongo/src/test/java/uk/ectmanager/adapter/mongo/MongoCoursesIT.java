package uk.ectmanager.adapter.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.Explain;
import uk.ectmanager.adapter.mongo.testing.IndexCheck;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestDatabase;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.AggregateStore;
import uk.ectmanager.application.AggregateStoreContract;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.MalformedCursor;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.StaleAggregate;

@OnEveryMongo
class MongoCoursesIT implements AggregateStoreContract<Course.CourseId, Course> {

  private final TestDatabase database;
  private final MongoCourses courses;

  MongoCoursesIT(TestServer server) {
    database = server.fresh(Course.CourseEvent.class);
    courses = database.indexed(new MongoCourses(database.storage()));
  }

  @Override
  public AggregateStore<Course.CourseId, Course> store() {
    return courses;
  }

  @Override
  public Course.CourseId idOf(Course aggregate) {
    return aggregate.id();
  }

  @Override
  public List<Course> samples() {
    return List.of(Course.number(1), Course.number(2), Course.number(3), Course.number(4));
  }

  @Override
  public Course changed(Course aggregate) {
    return aggregate.titled("Another title");
  }

  @Override
  public List<RecordedEvent> someEvents() {
    return List.of(Course.number(1).event(1), Course.number(1).event(2));
  }

  @Test
  void a_taken_key_is_told_by_its_name_and_changes_nothing() {
    courses.add(Course.number(2), List.of());
    assertThatThrownBy(() -> courses.add(Course.number(3).coded("C2"), List.of()))
        .isInstanceOfSatisfying(DuplicateKey.class, e -> assertThat(e.key()).isEqualTo("code"));
    courses.add(Course.number(4), List.of());
    var four = courses.find(Course.number(4).id()).orElseThrow();
    assertThatThrownBy(() -> courses.save(four.map(c -> c.coded("C2")), someEvents()))
        .isInstanceOfSatisfying(DuplicateKey.class, e -> assertThat(e.key()).isEqualTo("code"));
    assertThat(courses.find(Course.number(4).id())).contains(four);
    assertThatThrownBy(() -> courses.add(Course.number(4), List.of()))
        .isInstanceOfSatisfying(DuplicateKey.class, e -> assertThat(e.key()).isEqualTo("id"));
  }

  @Test
  void nothing_is_stored_but_the_state_its_version_and_the_outbox() {
    courses.add(Course.number(1), List.of());
    assertThat(courses.raw(Course.number(1).id()).keySet())
        .containsExactlyInAnyOrder(
            "_id", "version", "state", "outbox", "outboxPending", "leaseUntil");
    assertThat(courses.raw(Course.number(1).id()).get("state", Document.class).keySet())
        .contains("id", "title")
        .doesNotContain("_class", "code", "published");
  }

  @Test
  void of_many_who_save_at_once_one_wins() throws Exception {
    courses.add(Course.number(1), List.of());
    var read = courses.find(Course.number(1).id()).orElseThrow();
    var together = new CyclicBarrier(8);
    var attempts = new ArrayList<Callable<Boolean>>();
    for (var i = 0; i < 8; i++) {
      var number = i;
      attempts.add(() -> {
        together.await();
        try {
          courses.save(
              read.map(c -> c.titled("by " + number)), List.of(read.value().event(number)));
          return true;
        } catch (StaleAggregate e) {
          return false;
        }
      });
    }
    try (var threads = Executors.newFixedThreadPool(8)) {
      var won = 0;
      for (var outcome : threads.invokeAll(attempts)) {
        won += outcome.get() ? 1 : 0;
      }
      assertThat(won).isEqualTo(1);
    }
    var stored = courses.raw(Course.number(1).id());
    assertThat(stored.getList("outbox", Document.class)).hasSize(1);
    assertThat(courses.find(Course.number(1).id()).orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void a_date_is_the_same_day_in_every_zone() {
    var before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      courses.add(Course.number(2), List.of());
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      assertThat(courses.find(Course.number(2).id()).orElseThrow().value())
          .isEqualTo(Course.number(2));
      assertThat(courses.startingOn(Course.number(2).starts())).isEqualTo(1);
      TimeZone.setDefault(TimeZone.getTimeZone("Europe/London"));
      assertThat(courses.startingOn(Course.number(2).starts())).isEqualTo(1);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void pages_hold_every_row_once_and_in_order() {
    var all = IntStream.rangeClosed(1, 25).mapToObj(Course::number).toList();
    all.forEach(course -> courses.add(course, List.of()));
    var expected =
        all.stream()
            .sorted(
                java.util.Comparator.comparing((Course c) -> c.published() == null)
                    .thenComparing(Course::title))
            .map(Course::title)
            .toList();
    for (var size : List.of(1, 4, 12, 25, 100)) {
      var seen = new ArrayList<String>();
      String after = null;
      var more = true;
      while (more) {
        var page = courses.latest(new PageRequest(size, after));
        assertThat(page.total()).isEqualTo(25);
        page.rows().forEach(row -> seen.add(row.value().title()));
        after = page.rows().getLast().key();
        more = page.hasNext();
      }
      assertThat(seen).isEqualTo(expected);
    }
  }

  @Test
  void a_cursor_of_no_list_or_of_another_is_refused() {
    var encoder = java.util.Base64.getUrlEncoder().withoutPadding();
    var hostile =
        List.of(
            "",
            "%%%",
            "e30",
            encoder.encodeToString("{\"k\":[{\"$gt\":\"\"},\"a\",\"b\"]}".getBytes(UTF_8)),
            encoder.encodeToString("{\"k\":[[1],{},\"b\"]}".getBytes(UTF_8)),
            encoder.encodeToString("{\"k\":\"x\"}".getBytes(UTF_8)),
            encoder.encodeToString("{\"k\":[\"a\"]}".getBytes(UTF_8)));
    for (var cursor : hostile) {
      assertThatThrownBy(() -> courses.latest(new PageRequest(5, cursor)))
          .isInstanceOf(MalformedCursor.class);
    }
  }

  @Test
  void finders_use_indexes_also_on_a_later_page() {
    IntStream.rangeClosed(1, 20).forEach(n -> courses.add(Course.number(n), List.of()));
    var after = courses.ofRoom(true, new PageRequest(3, null)).rows().getLast().key();
    Explain.usesIndexes(database, () -> courses.ofRoom(true, new PageRequest(3, null)));
    Explain.usesIndexes(database, () -> courses.ofRoom(true, new PageRequest(3, after)));
    Explain.usesIndexes(database, () -> courses.findAll(List.of(Course.number(1).id())));
  }

  @Test
  void each_indexed_path_is_stored() {
    courses.add(Course.number(2), someEvents());
    IndexCheck.everyPathIsStored(database, courses);
    var misspelt =
        (Indexed)
            () -> List.of(IndexDefinition.plain(MongoCourses.COLLECTION, "wrong", "state.titel"));
    assertThatThrownBy(() -> IndexCheck.everyPathIsStored(database, misspelt))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void finding_many_is_one_command() {
    samples().forEach(sample -> courses.add(sample, List.of()));
    var ids = samples().stream().map(Course::id).toList();
    assertThat(database.commands().during(() -> courses.findAll(ids))).hasSize(1);
    assertThat(database.commands().during(() -> courses.findAll(List.of()))).isEmpty();
    assertThat(database.commands().during(() -> courses.ofRoom(true, new PageRequest(2, null))))
        .hasSize(1);
  }

  @Test
  void indexes_that_are_there_are_checked() {
    var indexes = new MongoIndexes(database.database());
    indexes.ensure(List.of(courses));
    var different =
        (Indexed)
            () -> List.of(IndexDefinition.plain(MongoCourses.COLLECTION, "code", "state.code"));
    assertThatThrownBy(() -> indexes.ensure(List.of(different)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("code");
    assertThatThrownBy(() -> indexes.ensure(List.of(courses, different)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("two different");
  }
}
