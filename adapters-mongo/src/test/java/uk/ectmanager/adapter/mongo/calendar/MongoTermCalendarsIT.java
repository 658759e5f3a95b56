package uk.ectmanager.adapter.mongo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.body.SomeBodies.NORTHMOOR;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.EventRoundTrip;
import uk.ectmanager.adapter.mongo.testing.Explain;
import uk.ectmanager.adapter.mongo.testing.IndexCheck;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestDatabase;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.calendar.TermCalendars;
import uk.ectmanager.application.calendar.TermCalendarsContract;
import uk.ectmanager.domain.calendar.CalendarEvent;

@OnEveryMongo
class MongoTermCalendarsIT implements TermCalendarsContract {

  private final TestDatabase database;
  private final MongoTermCalendars calendars;

  MongoTermCalendarsIT(TestServer server) {
    database = server.fresh(CalendarEvent.class);
    calendars = database.indexed(new MongoTermCalendars(database.storage()));
  }

  @Override
  public TermCalendars calendars() {
    return calendars;
  }

  @Test
  void each_indexed_path_is_stored() {
    calendars.add(samples().get(2), someEvents());
    IndexCheck.everyPathIsStored(database, calendars);
  }

  @Test
  void a_calendar_stored_before_revisions_were_kept_is_read_with_none() {
    var stored = samples().get(2);
    calendars.add(stored, List.of());
    database
        .storage()
        .database()
        .getCollection("termCalendars")
        .updateOne(
            Filters.exists("_id"),
            Updates.combine(Updates.unset("state.earlier"), Updates.unset("state.withdrawn")));
    var read = calendars.find(stored.id()).orElseThrow().value();
    assertThat(read).isEqualTo(stored);
    assertThat(read.earlier()).isEmpty();
    // it is known that two revisions came before, not what they said: the oldest kept stands in
    assertThat(read.asOf(stored.publishedAt().minusSeconds(1))).contains(stored);
  }

  @Test
  void finders_use_indexes() {
    samples().forEach(calendar -> calendars.add(calendar, someEvents()));
    Explain.usesIndexes(database, () -> calendars.ofBodies(List.of(NORTHMOOR), List.of(SCHOOL)));
    Explain.usesIndexes(database, () -> calendars.findByKey(new UUID(1, 1)));
  }

  @Test
  void events_survive_storage() {
    EventRoundTrip.of(
        CalendarEvent.class,
        someEvents().stream().map(RecordedEvent::event).map(CalendarEvent.class::cast).toList());
  }
}
