package uk.ectmanager.application.calendar;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.Journal;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.calendar.TermCalendarDraft;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Result;

/**
 * An appropriate body publishes its terms of one academic year, or changes what it published: the
 * latter with the confirmation of {@link ProposeTermCalendar}.
 */
public final class PublishTermCalendar {

  private final TermCalendars calendars;
  private final TermLines lines;
  private final Journal journal;
  private final InstantSource clock;

  public PublishTermCalendar(
      TermCalendars calendars, TermLines lines, Journal journal, InstantSource clock) {
    this.calendars = calendars;
    this.lines = lines;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * The terms in their order and the days on which schools are closed besides.
   *
   * @param revision as last read; null for a year that is not published yet
   * @param confirmation of the proposal; null for a year that is not published yet
   */
  public record Command(
      AppropriateBodyId body,
      int startYear,
      List<TermCalendarDraft.TermDraft> terms,
      List<LocalDate> closureDays,
      @Nullable Integer revision,
      @Nullable String confirmation) {
    public Command {
      terms = List.copyOf(terms);
      closureDays = List.copyOf(closureDays);
    }
  }

  /** Publishes; refused with everything that is wrong at once. */
  public Result<CalendarSheet> handle(Viewer viewer, Command command) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return CalendarCheck.of(viewer, command, calendars, now)
        .then(draft ->
            CalendarProposal.of(command.body(), List.of(draft))
                .unconfirmed(command.confirmation())
                .map(problem -> Result.<CalendarSheet>refused(List.of(problem)))
                .orElseGet(() -> publish(viewer, draft)));
  }

  private Result<CalendarSheet> publish(Viewer viewer, CalendarDraft draft) {
    var next = draft.published().calendar();
    var events = journal.entries(viewer, draft.published().event());
    try {
      draft
          .previous()
          .ifPresentOrElse(
              previous -> calendars.save(previous.with(next), events),
              () -> calendars.add(next, events));
    } catch (DuplicateKey beaten) {
      return Result.refused(List.of(CalendarCheck.publishedAlready()));
    }
    return Result.done(CalendarSheet.of(next, lines));
  }
}
