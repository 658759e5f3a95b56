package uk.ectmanager.application.calendar;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import uk.ectmanager.application.CsvReader;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.Result;

/** Checks a text as {@link ImportTermCalendars} would, and publishes nothing. */
public final class ProposeCalendarImport {

  private final CalendarText text;
  private final InstantSource clock;

  public ProposeCalendarImport(
      CsvReader csv, TermCalendars calendars, SchoolDirectory schools, InstantSource clock) {
    this.text = new CalendarText(csv, calendars, schools);
    this.clock = clock;
  }

  /** What would be published; refused with everything that is wrong at once. */
  public Result<CalendarProposal> handle(Viewer viewer, ImportTermCalendars.Command command) {
    return text.check(viewer, command, clock.instant().truncatedTo(ChronoUnit.MILLIS))
        .map(drafts -> CalendarProposal.of(command.body(), drafts));
  }
}
