package uk.ectmanager.application.calendar;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.Result;

/** Checks a withdrawal as {@link WithdrawTermCalendar} would, and withdraws nothing. */
public final class ProposeWithdrawal {

  private final CalendarCheck check;
  private final InstantSource clock;

  public ProposeWithdrawal(TermCalendars calendars, SchoolDirectory schools, InstantSource clock) {
    this.check = new CalendarCheck(calendars, schools);
    this.clock = clock;
  }

  /** What would hold no more; refused with everything that is wrong at once. */
  public Result<CalendarProposal> handle(Viewer viewer, WithdrawTermCalendar.Command command) {
    return check
        .withdrawal(viewer, command, clock.instant().truncatedTo(ChronoUnit.MILLIS))
        .map(draft -> CalendarProposal.of(command.body(), List.of(draft)));
  }
}
