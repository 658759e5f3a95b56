package uk.ectmanager.adapter.graphql.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.TermCalendarDraft.ReportDatesDraft;

/** The schema's ReportDatesInput. */
public record ReportDatesInput(
    @Nullable LocalDate release, @Nullable LocalDate earliest, @Nullable LocalDate due) {

  ReportDatesDraft toDraft() {
    return new ReportDatesDraft(release, earliest, due);
  }
}
