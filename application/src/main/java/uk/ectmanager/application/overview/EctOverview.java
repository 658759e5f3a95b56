package uk.ectmanager.application.overview;

import java.time.LocalDate;
import java.util.Optional;
import uk.ectmanager.domain.overview.EctStatus;
import uk.ectmanager.domain.shared.EctId;

/** An ECT at a glance, as of a day. */
public record EctOverview(EctRow row, LocalDate today) {

  /** Identifies the ECT. */
  public EctId ect() {
    return row.ect();
  }

  /** Where they stand. */
  public EctStatus status() {
    return row.status(today);
  }

  /** The report that is due next. */
  public Optional<EctRow.Report> nextReport() {
    return row.nextReport(today);
  }

  /** Whether a report is overdue. */
  public boolean overdue() {
    return row.overdue(today);
  }
}
