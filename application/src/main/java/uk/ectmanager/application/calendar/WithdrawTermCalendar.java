package uk.ectmanager.application.calendar;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * An appropriate body takes back the terms of its own that a school had in one academic year, so
 * that the body's hold for it again; with the confirmation of {@link ProposeWithdrawal}.
 */
public final class WithdrawTermCalendar {

  private final CalendarCheck check;
  private final TermCalendars calendars;
  private final TermLines lines;
  private final Journal journal;
  private final InstantSource clock;

  public WithdrawTermCalendar(
      TermCalendars calendars,
      SchoolDirectory schools,
      TermLines lines,
      Journal journal,
      InstantSource clock) {
    this.check = new CalendarCheck(calendars, schools);
    this.calendars = calendars;
    this.lines = lines;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Which year of which school.
   *
   * @param revision as last read
   * @param confirmation of the proposal; null when the body published the very same terms
   */
  public record Command(
      AppropriateBodyId body,
      SchoolId school,
      int startYear,
      int revision,
      @Nullable String confirmation) {}

  /**
   * What holds of the year from now on.
   *
   * @param calendar of the appropriate body; null when it has not published the year, which is
   *     projected then
   */
  public record Holding(@Nullable CalendarSheet calendar) {}

  /**
   * Withdraws it.
   *
   * @throws StaleAggregate when somebody else changes it in the same moment
   */
  public Result<Holding> handle(Viewer viewer, Command command) {
    return check
        .withdrawal(viewer, command, clock.instant().truncatedTo(ChronoUnit.MILLIS))
        .then(draft ->
            CalendarProposal.of(command.body(), List.of(draft))
                .confirmed(command.confirmation(), () -> Result.done(withdraw(viewer, draft))));
  }

  private Holding withdraw(Viewer viewer, CalendarDraft draft) {
    calendars.save(
        draft.previous().orElseThrow().with(draft.next()), journal.entries(viewer, draft.event()));
    return new Holding(
        draft.holding().map(calendar -> CalendarSheet.of(calendar, lines)).orElse(null));
  }
}
