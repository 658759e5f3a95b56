package uk.ectmanager.adapter.graphql.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.ProblemView;
import uk.ectmanager.application.calendar.CalendarSheet;

/** The schema's ImportTermCalendarsPayload. */
record ImportTermCalendarsPayload(List<TermCalendarView> calendars, List<ProblemView> problems) {

  static ImportTermCalendarsPayload of(
      @Nullable List<TermCalendarView> calendars, List<ProblemView> problems) {
    return new ImportTermCalendarsPayload(calendars == null ? List.of() : calendars, problems);
  }

  static List<TermCalendarView> views(List<CalendarSheet> sheets) {
    return sheets.stream().map(TermCalendarView::of).toList();
  }
}
