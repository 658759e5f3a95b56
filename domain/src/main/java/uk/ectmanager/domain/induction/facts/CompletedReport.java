package uk.ectmanager.domain.induction.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import uk.ectmanager.domain.calendar.ReportDates;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * A report that was completed. It keeps its place and its dates whatever the plan says later, and
 * no other report is planned before it.
 *
 * @param part 1 or 2, the part of induction that it belongs to
 * @param term the calendar term counted from the ECT's start, from 1; 0 for one before these spells
 * @param school where the ECT was employed
 * @param periodStart first day that it covers
 * @param periodEnd last day that it covers, where it fell
 * @param dates those that it was planned with
 */
public record CompletedReport(
    ReportKind kind,
    int part,
    int term,
    SchoolId school,
    LocalDate periodStart,
    LocalDate periodEnd,
    ReportDates dates)
    implements Comparable<CompletedReport> {

  private static final Comparator<CompletedReport> ORDER =
      Comparator.comparing(CompletedReport::periodEnd)
          .thenComparing(CompletedReport::periodStart)
          .thenComparing(CompletedReport::kind)
          .thenComparingInt(CompletedReport::term)
          .thenComparingInt(CompletedReport::part)
          .thenComparing(report -> report.school().value())
          .thenComparing(report -> report.dates().toString());

  public CompletedReport {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(school, "school");
    Objects.requireNonNull(dates, "dates");
    if (part != 1 && part != 2) {
      throw new IllegalArgumentException("induction has parts 1 and 2");
    }
    if (term < 0) {
      throw new IllegalArgumentException("terms are counted from 1");
    }
    if (periodEnd.isBefore(periodStart)) {
      throw new IllegalArgumentException("a report covers at least a day");
    }
  }

  @Override
  public int compareTo(CompletedReport other) {
    return ORDER.compare(this, other);
  }
}
