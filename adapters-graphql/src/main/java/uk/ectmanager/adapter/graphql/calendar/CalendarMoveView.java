package uk.ectmanager.adapter.graphql.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.recalculation.InductionMove;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.induction.MovedReport;
import uk.ectmanager.domain.induction.ReportSlot;
import uk.ectmanager.domain.shared.EctId;

/** The schema's CalendarMove; its ECT is read apart. */
record CalendarMoveView(EctId ectId, List<ReportMoveView> reports) {

  static final String TYPE = "CalendarMove";

  /** The schema's ReportMove. */
  record ReportMoveView(
      ReportKind kind, int number, @Nullable ReportDueView before, @Nullable ReportDueView after) {

    static ReportMoveView of(MovedReport moved) {
      return new ReportMoveView(
          moved.slot().kind(),
          moved.slot().number(),
          ReportDueView.of(moved.before()),
          ReportDueView.of(moved.after()));
    }
  }

  /** The schema's ReportDue. */
  record ReportDueView(LocalDate date, boolean provisional) {

    static @Nullable ReportDueView of(@Nullable ReportSlot slot) {
      return slot == null ? null : new ReportDueView(slot.dates().due(), slot.provisional());
    }
  }

  static CalendarMoveView of(InductionMove move) {
    return new CalendarMoveView(
        move.ect(), move.reports().stream().map(ReportMoveView::of).toList());
  }
}
