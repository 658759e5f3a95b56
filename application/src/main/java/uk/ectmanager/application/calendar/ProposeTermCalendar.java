package uk.ectmanager.application.calendar;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.Result;

/** Checks a year as {@link PublishTermCalendar} would, and publishes nothing. */
public final class ProposeTermCalendar {

  private final TermCalendars calendars;
  private final InstantSource clock;

  public ProposeTermCalendar(TermCalendars calendars, InstantSource clock) {
    this.calendars = calendars;
    this.clock = clock;
  }

  /** What would be published; refused with everything that is wrong at once. */
  public Result<CalendarProposal> handle(Viewer viewer, PublishTermCalendar.Command command) {
    return CalendarCheck.of(
            viewer, command, calendars, clock.instant().truncatedTo(ChronoUnit.MILLIS))
        .map(draft -> CalendarProposal.of(command.body(), List.of(draft)));
  }
}
