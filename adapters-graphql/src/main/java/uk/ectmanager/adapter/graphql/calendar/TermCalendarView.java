package uk.ectmanager.adapter.graphql.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.application.calendar.CalendarSheet;
import uk.ectmanager.application.calendar.TermCalendars;

/** The schema's TermCalendar. */
public record TermCalendarView(
    String id,
    int startYear,
    String label,
    int revision,
    List<TermView> terms,
    List<LocalDate> closureDays,
    Instant publishedAt) {

  static final String TYPE = "TermCalendar";

  /** A calendar as the schema shows it. */
  public static TermCalendarView of(CalendarSheet sheet) {
    var calendar = sheet.calendar();
    return new TermCalendarView(
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
