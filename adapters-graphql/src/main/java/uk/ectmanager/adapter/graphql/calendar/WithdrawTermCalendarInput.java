package uk.ectmanager.adapter.graphql.calendar;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.body.AppropriateBodyView;
import uk.ectmanager.adapter.graphql.school.SchoolView;
import uk.ectmanager.application.calendar.WithdrawTermCalendar;

/** The schema's WithdrawTermCalendarInput. */
record WithdrawTermCalendarInput(
    String appropriateBodyId,
    String schoolId,
    int startYear,
    int revision,
    @Nullable String confirmation) {

  WithdrawTermCalendar.Command toCommand() {
    return new WithdrawTermCalendar.Command(
        AppropriateBodyView.read(appropriateBodyId, "input", "appropriateBodyId"),
        SchoolView.read(schoolId, "input", "schoolId"),
        startYear,
        revision,
        confirmation);
  }
}
