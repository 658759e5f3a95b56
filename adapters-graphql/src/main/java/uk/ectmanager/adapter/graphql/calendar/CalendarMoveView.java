package uk.ectmanager.adapter.graphql.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.recalculation.InductionMove;
import uk.ectmanager.domain.shared.EctId;

/** The schema's CalendarMove; its ECT is read apart. */
record CalendarMoveView(EctId ectId, List<ReportMoveView> reports) {

  static final String TYPE = "CalendarMove";

  /** The schema's ReportMove. */
  record ReportMoveView(String report, @Nullable String before, @Nullable String after) {}

  static CalendarMoveView of(InductionMove move) {
    return new CalendarMoveView(
        move.ect(),
        move.changes().stream()
            .map(change -> new ReportMoveView(change.field(), change.before(), change.after()))
            .toList());
  }
}
