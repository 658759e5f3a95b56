package uk.ectmanager.adapter.graphql.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.body.AppropriateBodyView;
import uk.ectmanager.application.calendar.PublishTermCalendar;

/** The schema's PublishTermCalendarInput. */
record PublishTermCalendarInput(
    String appropriateBodyId,
    int startYear,
    List<TermInput> terms,
    @Nullable List<LocalDate> closureDays,
    @Nullable Integer revision,
    @Nullable String confirmation) {

  PublishTermCalendar.Command toCommand() {
    return new PublishTermCalendar.Command(
        AppropriateBodyView.read(appropriateBodyId, "input", "appropriateBodyId"),
        startYear,
        TermInput.toDrafts(terms),
        closureDays == null ? List.of() : closureDays,
        revision,
        confirmation);
  }
}
