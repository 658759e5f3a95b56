package uk.ectmanager.application.calendar;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.Result;

/** Checks a year as {@link PublishTermCalendar} would, and publishes nothing. */
public final class ProposeTermCalendar {

  private final CalendarCheck check;
  private final InstantSource clock;

  public ProposeTermCalendar(
      TermCalendars calendars, SchoolDirectory schools, InstantSource clock) {
    this.check = new CalendarCheck(calendars, schools);
    this.clock = clock;
  }

  /** What would be published; refused with everything that is wrong at once. */
  public Result<CalendarProposal> handle(Viewer viewer, PublishTermCalendar.Command command) {
    return check
        .publication(viewer, command, clock.instant().truncatedTo(ChronoUnit.MILLIS))
        .map(draft -> CalendarProposal.of(command.body(), List.of(draft)));
  }
}
