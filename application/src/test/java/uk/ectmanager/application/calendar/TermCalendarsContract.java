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
import uk.ectmanager.domain.calendar.TermCalendarDraft;
import uk.ectmanager.domain.calendar.TermCalendarId;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.EventId;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/** What every storage of term calendars must do. */
public interface TermCalendarsContract
    extends AggregateStoreContract<TermCalendarId, TermCalendar> {

  SchoolId SCHOOL = new SchoolId(new UUID(2, 1));

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
            new TermCalendarId(NORTHMOOR, new AcademicYear(2021), SCHOOL),
            List.of(ownDates, terms.get(1), terms.get(2)),
            List.of(LocalDate.parse("2021-09-01"), LocalDate.parse("2022-07-25")),
            SomeCalendars.PUBLISHED_AT.plusMillis(7),
            3),
        SomeCalendars.year2021(SOUTHFEN),
        withdrawn());
  }

  /** Published for a school, again with closure days, and withdrawn. */
  private static TermCalendar withdrawn() {
    var first =
        new TermCalendar(
            new TermCalendarId(SOUTHFEN, new AcademicYear(2022), SCHOOL),
            SomeCalendars.year2022(SOUTHFEN).terms(),
            List.of(LocalDate.parse("2022-09-02")),
            SomeCalendars.PUBLISHED_AT,
            1);
    var drafts = new TermCalendarDraft(2022, SomeCalendars.drafts(first.terms()), List.of());
    return switch (TermCalendar.publish(
        SOUTHFEN, SCHOOL, drafts, first, SomeCalendars.PUBLISHED_AT.plusSeconds(60))) {
      case Result.Done<TermCalendar.Published>(var again) ->
          again.calendar().withdraw(SomeCalendars.PUBLISHED_AT.plusSeconds(120)).calendar();
      case Result.Refused<TermCalendar.Published>(var problems) ->
          throw new IllegalStateException(problems.toString());
    };
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
        event(
            1,
            new CalendarEvent.CalendarPublished(
                samples().get(2).id(), 3, List.of(new Change("closureDays", null, "2021-09-01")))),
        event(2, new CalendarEvent.CalendarWithdrawn(samples().get(2).id(), 4)));
  }

  private static RecordedEvent event(int number, CalendarEvent event) {
    return new RecordedEvent(
        new EventId(new UUID(9, number)),
        SomeCalendars.PUBLISHED_AT,
        new AccountId(new UUID(8, 1)),
        "Ada Example",
        "192.0.2.1",
        event);
  }

  @Test
  default void the_calendars_of_bodies_come_by_year() {
    samples().forEach(calendar -> calendars().add(calendar, List.of()));
    var found = calendars().ofBodies(List.of(NORTHMOOR, NATIONAL), List.of(SCHOOL));
    assertThat(found.get(NORTHMOOR))
        .containsExactly(samples().get(1), samples().get(2), samples().get(0));
    assertThat(found.get(NATIONAL)).isEmpty();
    assertThat(found).doesNotContainKey(SOUTHFEN);
    assertThat(calendars().ofBodies(List.of(NORTHMOOR, SOUTHFEN), List.of()))
        .containsOnlyKeys(NORTHMOOR, SOUTHFEN)
        .containsEntry(NORTHMOOR, List.of(samples().get(1), samples().get(0)))
        .containsEntry(SOUTHFEN, List.of(samples().get(3)));
    assertThat(
            calendars().ofBodies(List.of(SOUTHFEN), List.of(SCHOOL, new SchoolId(new UUID(3, 1)))))
        .containsEntry(SOUTHFEN, List.of(samples().get(3), samples().get(4)));
    assertThat(calendars().ofBodies(List.of(), List.of())).isEmpty();
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
