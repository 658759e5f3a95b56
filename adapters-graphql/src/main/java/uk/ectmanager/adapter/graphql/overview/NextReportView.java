package uk.ectmanager.adapter.graphql.overview;

import java.time.LocalDate;
import uk.ectmanager.application.overview.EctRow;
import uk.ectmanager.domain.calendar.ReportKind;

/** The report that is due next. */
public record NextReportView(ReportKind kind, LocalDate due, boolean overdue, boolean provisional) {

  /** A report as seen on that day. */
  public static NextReportView of(EctRow.Report report, LocalDate today) {
    return new NextReportView(
        report.kind(), report.due(), report.overdue(today), report.provisional());
  }
}
