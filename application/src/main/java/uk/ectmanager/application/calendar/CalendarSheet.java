package uk.ectmanager.application.calendar;

import java.util.ArrayList;
import java.util.List;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.Result;

/**
 * A calendar to be read.
 *
 * @param schoolDays of each term, counted: weekdays less half-term, bank holidays and closure days
 */
public record CalendarSheet(TermCalendar calendar, List<Integer> schoolDays) {

  public CalendarSheet {
    schoolDays = List.copyOf(schoolDays);
  }

  /** Those that hold with their school days counted, in their order. */
  static List<CalendarSheet> of(List<TermCalendar> calendars, TermLines lines) {
    var sheets = new ArrayList<CalendarSheet>();
    for (var calendar : calendars) {
      if (!calendar.withdrawn()) {
        sheets.add(of(calendar, lines));
      }
    }
    return List.copyOf(sheets);
  }

  /** A calendar with its school days counted. */
  static CalendarSheet of(TermCalendar calendar, TermLines lines) {
    return switch (lines.line(calendar)) {
      case Result.Done<TermLine>(var line) -> new CalendarSheet(calendar, count(calendar, line));
      case Result.Refused<TermLine>(var problems) ->
          throw new IllegalStateException("a published calendar makes a line: " + problems);
    };
  }

  private static List<Integer> count(TermCalendar calendar, TermLine line) {
    var first = calendar.year().starting() * TermCalendar.TERMS;
    return calendar.terms().stream()
        .map(term -> line.termBeginningAt(Rational.of(first + term.number() - 1)).schoolDays())
        .toList();
  }
}
