package uk.ectmanager.adapter.graphql.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.body.AppropriateBodyView;
import uk.ectmanager.application.calendar.PublishTermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarDraft.TermDraft;

/** The schema's PublishTermCalendarInput. */
record PublishTermCalendarInput(
    String appropriateBodyId,
    int startYear,
    List<TermInput> terms,
    @Nullable List<LocalDate> closureDays,
    @Nullable Integer revision,
    @Nullable String confirmation) {

  PublishTermCalendar.Command toCommand() {
    var drafts = new ArrayList<TermDraft>();
    for (var term : terms) {
      drafts.add(term.toDraft(drafts.size() + 1));
    }
    return new PublishTermCalendar.Command(
        AppropriateBodyView.read(appropriateBodyId, "input", "appropriateBodyId"),
        startYear,
        drafts,
        closureDays == null ? List.of() : closureDays,
        revision,
        confirmation);
  }
}
