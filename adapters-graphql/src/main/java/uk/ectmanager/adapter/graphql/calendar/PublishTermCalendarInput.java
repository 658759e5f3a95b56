package uk.ectmanager.adapter.graphql.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.body.AppropriateBodyView;
import uk.ectmanager.adapter.graphql.school.SchoolView;
import uk.ectmanager.application.calendar.PublishTermCalendar;

/** The schema's PublishTermCalendarInput. */
record PublishTermCalendarInput(
    String appropriateBodyId,
    @Nullable String schoolId,
    int startYear,
    List<TermInput> terms,
    @Nullable List<LocalDate> closureDays,
    @Nullable Integer revision,
    @Nullable String confirmation) {

  PublishTermCalendar.Command toCommand() {
    return new PublishTermCalendar.Command(
        AppropriateBodyView.read(appropriateBodyId, "input", "appropriateBodyId"),
        schoolId == null ? null : SchoolView.read(schoolId, "input", "schoolId"),
        startYear,
        TermInput.toDrafts(terms),
        closureDays == null ? List.of() : closureDays,
        revision,
        confirmation);
  }
}
