package uk.ectmanager.application.calendar;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.calendar.TermCalendarDraft;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * An appropriate body publishes its terms of one academic year, or those of one of its schools that
 * has terms of its own, or changes what it published: with the confirmation of {@link
 * ProposeTermCalendar} if that changes terms that hold already.
 */
public final class PublishTermCalendar {

  private final CalendarCheck check;
  private final TermCalendars calendars;
  private final TermLines lines;
  private final Journal journal;
  private final InstantSource clock;

  public PublishTermCalendar(
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
   * The terms in their order and the days on which schools are closed besides.
   *
   * @param school whose own terms they are; null for the appropriate body's
   * @param revision as last read; null for a year that is not published yet, or withdrawn
   * @param confirmation of the proposal; null when nothing published changes
   */
  public record Command(
      AppropriateBodyId body,
      @Nullable SchoolId school,
      int startYear,
      List<TermCalendarDraft.TermDraft> terms,
      List<LocalDate> closureDays,
      @Nullable Integer revision,
      @Nullable String confirmation) {
    public Command {
      terms = List.copyOf(terms);
      closureDays = List.copyOf(closureDays);
    }

    /** The terms of the appropriate body itself. */
    public Command(
        AppropriateBodyId body,
        int startYear,
        List<TermCalendarDraft.TermDraft> terms,
        List<LocalDate> closureDays,
        @Nullable Integer revision,
        @Nullable String confirmation) {
      this(body, null, startYear, terms, closureDays, revision, confirmation);
    }
  }

  /** Publishes; refused with everything that is wrong at once. */
  public Result<CalendarSheet> handle(Viewer viewer, Command command) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return check
        .publication(viewer, command, now)
        .then(draft ->
            CalendarProposal.of(command.body(), List.of(draft))
                .confirmed(command.confirmation(), () -> publish(viewer, draft)));
  }

  private Result<CalendarSheet> publish(Viewer viewer, CalendarDraft draft) {
    var next = draft.next();
    var events = journal.entries(viewer, draft.event());
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
