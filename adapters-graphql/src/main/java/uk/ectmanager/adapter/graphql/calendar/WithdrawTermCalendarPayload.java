package uk.ectmanager.adapter.graphql.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.ProblemView;
import uk.ectmanager.application.calendar.WithdrawTermCalendar;

/** The schema's WithdrawTermCalendarPayload. */
record WithdrawTermCalendarPayload(
    @Nullable TermCalendarView calendar, List<ProblemView> problems) {

  static WithdrawTermCalendarPayload of(
      WithdrawTermCalendar.@Nullable Holding holding, List<ProblemView> problems) {
    var calendar = holding == null ? null : holding.calendar();
    return new WithdrawTermCalendarPayload(
        calendar == null ? null : TermCalendarView.of(calendar), problems);
  }
}
