package uk.ectmanager.application.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.ectmanager.domain.calendar.CalendarBook;
import uk.ectmanager.domain.calendar.CalendarPath;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarId;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * The term lines of ECTs, from the calendars of their appropriate bodies and schools as published
 * and projected.
 */
public final class TermLines {

  /** For so many years beyond the last published one bank holidays are taken into account. */
  static final int YEARS_AHEAD = 20;

  private final TermCalendars calendars;
  private final BankHolidays bankHolidays;

  public TermLines(TermCalendars calendars, BankHolidays bankHolidays) {
    this.calendars = calendars;
    this.bankHolidays = bankHolidays;
  }

  /** The line of a path; refused with NO_CALENDAR while its appropriate body published nothing. */
  public Result<TermLine> of(CalendarPath path) {
    return book(List.of(path)).line(path);
  }

  /** The calendars that hold on these paths now, in one call to the storage. */
  public CalendarBook book(Collection<CalendarPath> paths) {
    return book(published(bodies(paths), schools(paths)));
  }

  /** The calendars that held on these paths at a moment, in one call to the storage. */
  public CalendarBook bookAsOf(Collection<CalendarPath> paths, Instant moment) {
    return book(
        published(bodies(paths), schools(paths)).stream()
            .map(calendar -> calendar.asOf(moment))
            .flatMap(Optional::stream)
            .toList());
  }

  /**
   * The calendars that hold on some paths, and those that would.
   *
   * @param before now
   * @param after with a proposal published
   */
  public record Books(CalendarBook before, CalendarBook after) {}

  /** What a proposal changes on these paths, in one call to the storage. */
  public Books books(CalendarProposal proposal, Collection<CalendarPath> paths) {
    var years = new LinkedHashMap<TermCalendarId, TermCalendar>();
    published(bodies(paths), schools(paths))
        .forEach(calendar -> years.put(calendar.id(), calendar));
    var before = book(List.copyOf(years.values()));
    proposal.calendars().forEach(calendar -> years.put(calendar.id(), calendar));
    return new Books(before, book(List.copyOf(years.values())));
  }

  /** The line that one calendar makes alone. */
  Result<TermLine> line(TermCalendar calendar) {
    var alone = List.of(calendar);
    return TermLine.of(alone, calendar.id().school(), holidays(alone));
  }

  /** The line that these calendars of one body make. */
  public Result<TermLine> line(List<TermCalendar> published) {
    return TermLine.of(published, holidays(published));
  }

  private List<TermCalendar> published(Set<AppropriateBodyId> bodies, Set<SchoolId> schools) {
    return calendars.ofBodies(bodies, schools).values().stream().flatMap(List::stream).toList();
  }

  private CalendarBook book(List<TermCalendar> published) {
    return new CalendarBook(published, holidays(published));
  }

  private static Set<AppropriateBodyId> bodies(Collection<CalendarPath> paths) {
    return paths.stream()
        .flatMap(path -> path.bodies().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<SchoolId> schools(Collection<CalendarPath> paths) {
    return paths.stream()
        .flatMap(path -> path.schools().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<LocalDate> holidays(List<TermCalendar> published) {
    var years =
        published.stream().mapToInt(calendar -> calendar.year().starting()).summaryStatistics();
    return years.getCount() == 0
        ? Set.of()
        : bankHolidays.inEngland(years.getMin(), years.getMax() + YEARS_AHEAD);
  }
}
