package uk.ectmanager.application.calendar;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.CsvReader;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Result;

/**
 * An appropriate body publishes its terms of several years from CSV text, and those of its schools
 * that have terms of their own, named by their URN in the column {@code schoolUrn}. Every year is
 * checked before the first is written, so that all are published or none; a year that is published
 * just so stays as it is, and one that changes needs the confirmation of {@link
 * ProposeCalendarImport}. Closure days, which the text does not have, stay as they were; terms that
 * a school has of its own for the first time have those of the appropriate body that fall into
 * them.
 */
public final class ImportTermCalendars {

  private static final int TRIES = 10;

  private final CalendarText text;
  private final TermCalendars calendars;
  private final TermLines lines;
  private final Journal journal;
  private final InstantSource clock;

  public ImportTermCalendars(
      CsvReader csv,
      TermCalendars calendars,
      SchoolDirectory schools,
      TermLines lines,
      Journal journal,
      InstantSource clock) {
    this.text = new CalendarText(csv, calendars, schools);
    this.calendars = calendars;
    this.lines = lines;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * The body and the text.
   *
   * @param confirmation of the proposal; null when nothing published changes
   */
  public record Command(AppropriateBodyId body, String csv, @Nullable String confirmation) {}

  /**
   * Publishes them, and answers them by year; refused with everything that is wrong at once. When
   * somebody else publishes one of the years in the same moment, what is left is checked again.
   */
  public Result<List<CalendarSheet>> handle(Viewer viewer, Command command) {
    for (var tries = 1; ; tries++) {
      try {
        return publish(viewer, command);
      } catch (DuplicateKey | StaleAggregate beaten) {
        if (tries == TRIES) {
          throw beaten;
        }
      }
    }
  }

  private Result<List<CalendarSheet>> publish(Viewer viewer, Command command) {
    return text.check(viewer, command, clock.instant().truncatedTo(ChronoUnit.MILLIS))
        .then(drafts ->
            CalendarProposal.of(command.body(), drafts)
                .confirmed(command.confirmation(), () -> Result.done(write(viewer, drafts))));
  }

  private List<CalendarSheet> write(Viewer viewer, List<CalendarDraft> drafts) {
    var sheets = new ArrayList<CalendarSheet>();
    for (var draft : drafts) {
      sheets.add(CalendarSheet.of(write(viewer, draft), lines));
    }
    return List.copyOf(sheets);
  }

  private TermCalendar write(Viewer viewer, CalendarDraft draft) {
    var next = draft.next();
    var events = journal.entries(viewer, draft.event());
    if (draft.previous().isEmpty()) {
      calendars.add(next, events);
      return next;
    }
    Versioned<TermCalendar> previous = draft.previous().get();
    if (draft.isPublishedSo()) {
      return previous.value();
    }
    calendars.save(previous.with(next), events);
    return next;
  }
}
