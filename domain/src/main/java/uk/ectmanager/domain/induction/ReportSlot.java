package uk.ectmanager.domain.induction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import uk.ectmanager.domain.calendar.ReportDates;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.induction.plan.InductionPlan;

/**
 * The place of a report in the plan, as it is kept with the induction so that schedules and lists
 * need not plan again.
 *
 * @param number counted from 1 within its kind
 * @param term calendar term counted from the ECT's start; names the report for ever
 * @param provisional rests on a calendar that is not published yet
 */
public record ReportSlot(
    ReportKind kind,
    int number,
    int term,
    LocalDate periodStart,
    LocalDate periodEnd,
    ReportDates dates,
    boolean provisional) {

  /** The places of a plan's reports, in their order. */
  static List<ReportSlot> of(InductionPlan plan) {
    var counts = new EnumMap<ReportKind, Integer>(ReportKind.class);
    var slots = new ArrayList<ReportSlot>();
    for (var report : plan.reports()) {
      slots.add(
          new ReportSlot(
              report.kind(),
              counts.merge(report.kind(), 1, Integer::sum),
              report.term(),
              report.periodStart(),
              report.periodEnd(),
              report.dates(),
              report.provisional()));
    }
    return slots;
  }

  /** Its name in histories, such as {@code formalAssessment 1}. */
  String name() {
    return switch (kind) {
      case PROGRESS_REVIEW -> "progressReview " + number;
      case FORMAL_ASSESSMENT -> "formalAssessment " + number;
      case INTERIM_ASSESSMENT -> "interimAssessment " + number;
    };
  }

  /** When it is due, in histories. */
  String dueText() {
    return "due " + dates.due() + (provisional ? " (provisional)" : "");
  }
}
