package uk.ectmanager.adapter.graphql.calendar;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.body.AppropriateBodyView;
import uk.ectmanager.application.calendar.ImportTermCalendars;

/** The schema's ImportTermCalendarsInput. */
record ImportTermCalendarsInput(
    String appropriateBodyId, String csv, @Nullable String confirmation) {

  ImportTermCalendars.Command toCommand() {
    return new ImportTermCalendars.Command(
        AppropriateBodyView.read(appropriateBodyId, "input", "appropriateBodyId"),
        csv,
        confirmation);
  }
}
