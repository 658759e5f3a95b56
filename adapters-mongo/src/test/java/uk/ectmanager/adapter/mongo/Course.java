package uk.ectmanager.adapter.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EventId;
import uk.ectmanager.domain.shared.EventScope;

/** An invented aggregate with a component of every kind that is stored. */
record Course(
    CourseId id,
    String title,
    @Nullable String code,
    LocalDate starts,
    @Nullable Instant published,
    int places,
    long seconds,
    double fee,
    boolean open,
    List<Session> sessions,
    Map<String, Integer> marks) {

  record CourseId(UUID value) {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  record Session(LocalDate on, @Nullable String room) {}

  sealed interface CourseEvent extends DomainEvent {
    record CourseChanged(CourseId course, int number) implements CourseEvent {
      @Override
      public EventScope scope() {
        return EventScope.NONE;
      }
    }
  }

  /** The course of that number; even ones have every optional part, odd ones none. */
  static Course number(int number) {
    var full = number % 2 == 0;
    return new Course(
        new CourseId(new UUID(7, number)),
        "Course " + number,
        full ? "C" + number : null,
        LocalDate.of(2026, 3, 29).plusDays(number),
        full ? Instant.parse("2026-10-25T00:30:00.123Z") : null,
        number,
        5_000_000_000L + number,
        1.5 * number,
        full,
        full ? List.of(new Session(LocalDate.of(2026, 6, 21), null)) : List.of(),
        full ? Map.of("first", 1, "second", 2) : Map.of());
  }

  Course titled(String next) {
    return new Course(
        id, next, code, starts, published, places, seconds, fee, open, sessions, marks);
  }

  Course coded(String next) {
    return new Course(
        id, title, next, starts, published, places, seconds, fee, open, sessions, marks);
  }

  /** An event of the course, numbered so that order and doubles show. */
  RecordedEvent event(int number) {
    return new RecordedEvent(
        new EventId(new UUID(id.value().getLeastSignificantBits(), number)),
        Instant.parse("2026-11-22T09:00:00Z"),
        new AccountId(new UUID(9, 9)),
        "Ada Example",
        "192.0.2.7",
        new CourseEvent.CourseChanged(id, number));
  }
}
