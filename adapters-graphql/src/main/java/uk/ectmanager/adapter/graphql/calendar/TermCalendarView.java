package uk.ectmanager.adapter.graphql.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.application.calendar.CalendarSheet;
import uk.ectmanager.application.calendar.TermCalendars;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * The schema's TermCalendar.
 *
 * @param schoolId by which the school is found, null for a calendar of an appropriate body itself
 */
public record TermCalendarView(
    @Nullable SchoolId schoolId,
    String id,
    int startYear,
    String label,
    int revision,
    List<TermView> terms,
    List<LocalDate> closureDays,
    Instant publishedAt) {

  /** The name of the type in global ids. */
  public static final String TYPE = "TermCalendar";

  /** A calendar as the schema shows it. */
  public static TermCalendarView of(CalendarSheet sheet) {
    var calendar = sheet.calendar();
    return new TermCalendarView(
        calendar.id().school(),
        GlobalId.of(TYPE, TermCalendars.key(calendar.id())),
        calendar.year().starting(),
        calendar.year().toString(),
        calendar.revision(),
        calendar.terms().stream()
            .map(term -> TermView.of(term, sheet.schoolDays().get(term.number() - 1)))
            .toList(),
        calendar.closureDays(),
        calendar.publishedAt());
  }
}
