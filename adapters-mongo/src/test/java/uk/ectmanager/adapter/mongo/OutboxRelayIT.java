package uk.ectmanager.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.outbox.OutboxListener;
import uk.ectmanager.adapter.mongo.outbox.OutboxRelay;
import uk.ectmanager.adapter.mongo.outbox.RelaySettings;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestDatabase;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.EventHandler;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.StaleAggregate;

@OnEveryMongo
class OutboxRelayIT {

  private static final RelaySettings SETTINGS =
      new RelaySettings(
          Duration.ofSeconds(30),
          Duration.ofHours(1),
          Duration.ofSeconds(1),
          Duration.ofSeconds(4));

  private final TestDatabase database;
  private final MongoCourses courses;
  private final MovableClock clock = new MovableClock();
  private final List<RecordedEvent> heard = Collections.synchronizedList(new ArrayList<>());

  OutboxRelayIT(TestServer server) {
    database = server.fresh(Course.CourseEvent.class);
    courses = database.indexed(new MongoCourses(database.storage()));
  }

  private OutboxRelay relay(EventHandler... handlers) {
    return relay(clock, SETTINGS, handlers);
  }

  private OutboxRelay relay(InstantSource time, RelaySettings settings, EventHandler... handlers) {
    return database.relay(List.of(MongoCourses.COLLECTION), settings, time, handlers);
  }

  private void write(int course, int... events) {
    var value = Course.number(course);
    var recorded = java.util.Arrays.stream(events).mapToObj(value::event).toList();
    var found = courses.find(value.id());
    if (found.isEmpty()) {
      courses.add(value, recorded);
    } else {
      courses.save(found.get(), recorded);
    }
  }

  private Document stored(int course) {
    return courses.raw(Course.number(course).id());
  }

  @Test
  void events_are_delivered_in_order_and_then_gone() {
    write(1, 1, 2);
    write(1, 3);
    write(2);
    assertThat(relay(heard::add).drain()).isEqualTo(3);
    assertThat(heard)
        .containsExactly(
            Course.number(1).event(1), Course.number(1).event(2), Course.number(1).event(3));
    assertThat(stored(1).getList("outbox", Document.class)).isEmpty();
    assertThat(stored(1).getBoolean("outboxPending")).isFalse();
    assertThat(relay(heard::add).drain()).isZero();
    assertThat(heard).hasSize(3);
  }

  @Test
  void a_delivery_does_not_make_a_read_aggregate_stale() {
    write(1, 1);
    var read = courses.find(Course.number(1).id()).orElseThrow();
    relay(heard::add).drain();
    courses.save(read.map(c -> c.titled("next")), List.of(Course.number(1).event(2)));
    assertThat(relay(heard::add).drain()).isEqualTo(1);
    assertThat(heard).hasSize(2);
  }

  @Test
  void what_a_dying_relay_had_claimed_is_delivered_by_another_after_the_lease() {
    write(1, 1, 2);
    var dying =
        relay(event -> {
          heard.add(event);
          if (heard.size() == 2) {
            throw new AssertionError("the process dies here");
          }
        });
    assertThatThrownBy(dying::drain).isInstanceOf(AssertionError.class);
    heard.clear();
    var other = relay(heard::add);
    assertThat(other.drain()).isZero();
    clock.advance(Duration.ofSeconds(31));
    assertThat(other.drain()).isEqualTo(2);
    assertThat(heard).extracting(RecordedEvent::id).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void a_closed_relay_ends_after_the_delivery_in_hand() throws InterruptedException {
    for (var course = 1; course <= 50; course++) {
      write(course, 1);
    }
    var begun = new CountDownLatch(1);
    var closing = new CountDownLatch(1);
    var relay =
        relay(event -> {
          heard.add(event);
          begun.countDown();
          await(closing);
        });
    relay.start();
    await(begun);
    var closer = Thread.ofVirtual().start(relay::close);
    while (closer.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    closing.countDown();
    closer.join();
    assertThat(heard).hasSize(1);
    assertThat(relay(heard::add).drain()).isEqualTo(49);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_relay_that_outlived_its_lease_takes_nothing_away() {
    write(1, 1);
    var second = new ArrayList<RecordedEvent>();
    var slow =
        relay(event -> {
          heard.add(event);
          clock.advance(Duration.ofSeconds(31));
          // Another relay has it now and fails, so it must stay.
          relay(
                  again -> {
                    second.add(again);
                    throw new IllegalStateException("not now");
                  })
              .drain();
        });
    slow.drain();
    assertThat(heard).hasSize(1);
    assertThat(second).hasSize(1);
    assertThat(stored(1).getList("outbox", Document.class)).hasSize(1);
    clock.advance(Duration.ofSeconds(10));
    assertThat(relay(heard::add).drain()).isEqualTo(1);
  }

  @Test
  void a_failing_handler_is_asked_again_ever_later_and_holds_up_its_own_aggregate_only() {
    write(1, 1, 2);
    var failures = new AtomicInteger(4);
    var asked = new ArrayList<RecordedEvent>();
    var relay =
        relay(
            heard::add,
            event -> {
              if (event.equals(Course.number(1).event(1))) {
                asked.add(event);
                if (failures.getAndDecrement() > 0) {
                  throw new IllegalStateException("Ada Example cannot be reached");
                }
              }
            });
    assertThat(relay.drain()).isZero();
    write(2, 1);
    write(1, 3);
    assertThat(relay.drain()).isEqualTo(1);
    assertThat(stored(1).getInteger("outboxAttempts")).isEqualTo(1);
    for (var wait : List.of(1, 2, 4)) {
      clock.advance(Duration.ofSeconds(wait));
      assertThat(relay.drain()).isZero();
      clock.advance(Duration.ofMillis(1));
      var before = asked.size();
      relay.drain();
      assertThat(asked).hasSize(before + 1);
    }
    clock.advance(Duration.ofSeconds(5));
    assertThat(relay.drain()).isEqualTo(3);
    assertThat(asked).hasSize(5);
    assertThat(heard.stream().distinct())
        .containsExactly(
            Course.number(1).event(1),
            Course.number(2).event(1),
            Course.number(1).event(2),
            Course.number(1).event(3));
    assertThat(stored(1)).doesNotContainKey("outboxAttempts");
  }

  @Test
  void an_event_of_an_unknown_kind_waits_for_a_release_that_knows_it() {
    write(1, 1);
    courses
        .collection()
        .updateOne(
            new Document(), new Document("$set", new Document("outbox.0.type", "NeverHeardOf")));
    assertThat(relay(heard::add).drain()).isZero();
    assertThat(stored(1).getList("outbox", Document.class)).hasSize(1);
    courses
        .collection()
        .updateOne(
            new Document(), new Document("$set", new Document("outbox.0.type", "CourseChanged")));
    clock.advance(Duration.ofSeconds(2));
    assertThat(relay(heard::add).drain()).isEqualTo(1);
  }

  @Test
  void deliveries_and_failures_are_counted_without_content() {
    var counted = new ArrayList<String>();
    var failing = new AtomicInteger(1);
    var relay =
        new OutboxRelay(
            database.storage().database(),
            List.of(MongoCourses.COLLECTION),
            database.storage().events(),
            List.of(event -> {
              if (failing.getAndDecrement() > 0) {
                throw new IllegalStateException("once");
              }
            }),
            SETTINGS,
            clock,
            database.storage().signal(),
            new OutboxListener() {
              @Override
              public void delivered(String collection, int events) {
                counted.add(collection + " delivered " + events);
              }

              @Override
              public void failed(String collection, int attempt, Duration nextIn) {
                counted.add(collection + " failed " + attempt + " " + nextIn);
              }
            });
    write(1, 1, 2);
    relay.drain();
    clock.advance(Duration.ofSeconds(2));
    relay.drain();
    assertThat(counted).containsExactly("courses failed 1 PT1S", "courses delivered 2");
  }

  @Test
  void what_handlers_cause_is_delivered_as_well() {
    write(1, 1);
    var relay =
        relay(event -> {
          if (heard.size() < 5) {
            write(heard.size() + 10, 1);
          }
          heard.add(event);
        });
    assertThat(relay.drain()).isEqualTo(6);
    assertThat(heard).hasSize(6);
  }

  @Test
  void a_write_wakes_the_relay_of_its_process() throws Exception {
    var delivered = new CountDownLatch(2);
    try (var relay = relay(InstantSource.system(), SETTINGS, event -> delivered.countDown())) {
      write(1, 1);
      relay.start();
      relay.start();
      write(1, 2);
      assertThat(delivered.await(60, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void a_relay_that_nobody_wakes_looks_by_itself() throws Exception {
    var delivered = new CountDownLatch(1);
    var often =
        new RelaySettings(
            Duration.ofSeconds(30),
            Duration.ofMillis(20),
            Duration.ofMillis(1),
            Duration.ofMillis(5));
    var elsewhere =
        new MongoCourses(
            new MongoStorage(
                database.database(),
                database.storage().events(),
                new uk.ectmanager.adapter.mongo.outbox.OutboxSignal()));
    try (var relay = relay(InstantSource.system(), often, event -> delivered.countDown())) {
      relay.start();
      elsewhere.add(Course.number(1), List.of(Course.number(1).event(1)));
      assertThat(delivered.await(60, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void two_relays_and_four_writers_lose_nothing_and_repeat_nothing() throws Exception {
    var writers = 4;
    var each = 40;
    var handler = new IdempotentHandler(writers * each);
    var quick =
        new RelaySettings(
            Duration.ofSeconds(30),
            Duration.ofMillis(20),
            Duration.ofMillis(1),
            Duration.ofMillis(5));
    for (var course = 1; course <= 3; course++) {
      write(course);
    }
    try (var first = relay(InstantSource.system(), quick, handler);
        var second = relay(InstantSource.system(), quick, handler);
        var threads = Executors.newFixedThreadPool(writers)) {
      first.start();
      second.start();
      var tasks = new ArrayList<Callable<Boolean>>();
      for (var writer = 0; writer < writers; writer++) {
        var number = writer;
        tasks.add(() -> {
          for (var i = 0; i < each; i++) {
            writeUntilItHolds(1 + i % 3, number * 1000 + i);
          }
          return true;
        });
      }
      for (var done : threads.invokeAll(tasks)) {
        assertThat(done.get()).isTrue();
      }
      assertThat(handler.awaited.await(60, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(handler.effects).hasSize(writers * each);
    assertThat(handler.effects.values()).containsOnly(1);
    for (var numbers : handler.order.values()) {
      for (var writer = 0; writer < writers; writer++) {
        var number = writer;
        assertThat(numbers.stream().filter(n -> n / 1000 == number)).isSorted();
      }
    }
    relay(InstantSource.system(), quick, event -> {}).drain();
    for (var course = 1; course <= 3; course++) {
      assertThat(stored(course).getList("outbox", Document.class)).isEmpty();
    }
  }

  private void writeUntilItHolds(int course, int event) {
    while (true) {
      try {
        write(course, event);
        return;
      } catch (StaleAggregate again) {
        Thread.onSpinWait();
      }
    }
  }
}
