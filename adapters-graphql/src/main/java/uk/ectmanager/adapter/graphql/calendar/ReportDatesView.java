package uk.ectmanager.adapter.graphql.calendar;

import java.time.LocalDate;
import uk.ectmanager.domain.calendar.ReportDates;

/** The schema's ReportDates. */
record ReportDatesView(LocalDate release, LocalDate earliest, LocalDate due) {

  static ReportDatesView of(ReportDates dates) {
    return new ReportDatesView(dates.release(), dates.earliest(), dates.due());
  }
}
