package uk.ectmanager.application.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.body.SomeBodies.NATIONAL;
import static uk.ectmanager.application.body.SomeBodies.NORTHMOOR;
import static uk.ectmanager.application.body.SomeBodies.SOUTHFEN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.AggregateStore;
import uk.ectmanager.application.AggregateStoreContract;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.domain.calendar.AcademicYear;
import uk.ectmanager.domain.calendar.CalendarEvent;
import uk.ectmanager.domain.calendar.ReportDates;
import uk.ectmanager.domain.calendar.Term;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarId;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.EventId;
import uk.ectmanager.domain.shared.SchoolId;

/** What every storage of term calendars must do. */
public interface TermCalendarsContract
    extends AggregateStoreContract<TermCalendarId, TermCalendar> {

  /** The port under test, empty. */
  TermCalendars calendars();

  @Override
  default AggregateStore<TermCalendarId, TermCalendar> store() {
    return calendars();
  }

  @Override
  default TermCalendarId idOf(TermCalendar calendar) {
    return calendar.id();
  }

  @Override
  default List<TermCalendar> samples() {
    var dates =
        new ReportDates(
            LocalDate.parse("2021-11-01"),
            LocalDate.parse("2021-12-01"),
            LocalDate.parse("2021-12-08"));
    var first = SomeCalendars.terms2021().getFirst();
    var ownDates =
        new Term(
            1,
            first.start(),
            first.end(),
            first.halfTermFrom(),
            first.halfTermTo(),
            73,
            dates,
            ReportDates.dueOn(LocalDate.parse("2021-11-29")));
    var terms = SomeCalendars.terms2021();
    return List.of(
        SomeCalendars.year2022(NORTHMOOR),
        SomeCalendars.year2021(NORTHMOOR),
        new TermCalendar(
            new TermCalendarId(NORTHMOOR, new AcademicYear(2021), new SchoolId(new UUID(2, 1))),
            List.of(ownDates, terms.get(1), terms.get(2)),
            List.of(LocalDate.parse("2021-09-01"), LocalDate.parse("2022-07-25")),
            SomeCalendars.PUBLISHED_AT.plusMillis(7),
            3),
        SomeCalendars.year2021(SOUTHFEN));
  }

  @Override
  default TermCalendar changed(TermCalendar calendar) {
    return new TermCalendar(
        calendar.id(),
        calendar.terms(),
        List.of(calendar.term(2).start()),
        calendar.publishedAt().plusSeconds(1),
        calendar.revision() + 1);
  }

  @Override
  default List<RecordedEvent> someEvents() {
    return List.of(
        new RecordedEvent(
            new EventId(new UUID(9, 1)),
            SomeCalendars.PUBLISHED_AT,
            new AccountId(new UUID(8, 1)),
            "Ada Example",
            "192.0.2.1",
            new CalendarEvent.CalendarPublished(
                samples().get(2).id(), 3, List.of(new Change("closureDays", null, "2021-09-01")))));
  }

  @Test
  default void the_calendars_of_bodies_come_by_year() {
    samples().forEach(calendar -> calendars().add(calendar, List.of()));
    var found = calendars().ofBodies(List.of(NORTHMOOR, NATIONAL));
    assertThat(found.get(NORTHMOOR))
        .containsExactly(samples().get(1), samples().get(2), samples().get(0));
    assertThat(found.get(NATIONAL)).isEmpty();
    assertThat(found).doesNotContainKey(SOUTHFEN);
    assertThat(calendars().ofBodies(List.of())).isEmpty();
  }

  @Test
  default void a_calendar_is_found_by_its_key() {
    samples().forEach(calendar -> calendars().add(calendar, List.of()));
    for (var calendar : samples()) {
      assertThat(calendars().findByKey(TermCalendars.key(calendar.id()))).contains(calendar);
    }
    assertThat(calendars().findByKey(new UUID(0, 0))).isEmpty();
  }
}
