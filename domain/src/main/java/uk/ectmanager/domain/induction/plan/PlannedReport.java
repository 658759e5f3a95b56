package uk.ectmanager.domain.induction.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import uk.ectmanager.domain.calendar.ReportDates;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * A report that the ECT will have or has had.
 *
 * @param number its place among all reports of the plan, from 1
 * @param part 1 or 2, the part of induction that it belongs to
 * @param term the calendar term counted from the ECT's start, from 1
 * @param school where the ECT is employed then; of several, the one that leads
 * @param periodStart first day that it covers
 * @param periodEnd last day that it covers, where the report falls
 * @param dates release, earliest submission, due
 * @param contractedDays induction days of the period as published, times FTE: what forms show
 * @param provisional its term is projected, not published, so its dates may still move
 * @param completed it was completed and never moves
 */
public record PlannedReport(
    ReportKind kind,
    int number,
    int part,
    int term,
    SchoolId school,
    LocalDate periodStart,
    LocalDate periodEnd,
    ReportDates dates,
    Rational contractedDays,
    boolean provisional,
    boolean completed,
    List<Reason> reasons) {

  public PlannedReport {
    Objects.requireNonNull(kind, "kind");
    reasons = List.copyOf(reasons);
  }
}
