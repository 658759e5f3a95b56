package uk.ectmanager.adapter.graphql.overview;

import java.time.LocalDate;
import uk.ectmanager.application.overview.ListUpcoming;
import uk.ectmanager.domain.calendar.ReportKind;

/** The schema's Upcoming. */
record UpcomingView(EctView ect, ReportKind kind, LocalDate due, boolean overdue) {

  static UpcomingView of(ListUpcoming.Upcoming upcoming) {
    var report = upcoming.report();
    return new UpcomingView(
        EctView.of(upcoming.ect()),
        report.kind(),
        report.due(),
        report.overdue(upcoming.ect().today()));
  }
}
