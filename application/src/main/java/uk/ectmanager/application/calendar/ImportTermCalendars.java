package uk.ectmanager.application.calendar;

import java.io.StringReader;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.CsvReader;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.calendar.AcademicYear;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarDraft;
import uk.ectmanager.domain.calendar.TermCalendarId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/**
 * An appropriate body publishes its terms of several years from CSV text. Every year is checked
 * before the first is written, so that all are published or none; a year that is published just so
 * stays as it is. Closure days, which the text does not have, stay as they were.
 */
public final class ImportTermCalendars {

  private static final int TRIES = 10;

  private final CsvReader csv;
  private final TermCalendars calendars;
  private final TermLines lines;
  private final Journal journal;
  private final InstantSource clock;

  public ImportTermCalendars(
      CsvReader csv,
      TermCalendars calendars,
      TermLines lines,
      Journal journal,
      InstantSource clock) {
    this.csv = csv;
    this.calendars = calendars;
    this.lines = lines;
    this.journal = journal;
    this.clock = clock;
  }

  /** The body and the text. */
  public record Command(AppropriateBodyId body, String csv) {}

  /** Publishes them, and answers them by year; refused with everything that is wrong at once. */
  public Result<List<CalendarSheet>> handle(Viewer viewer, Command command) {
    var refused = CalendarRights.refusal(viewer, command.body());
    if (refused.isPresent()) {
      return Result.refused(List.of(refused.get()));
    }
    var rows = new CalendarRows();
    var text = command.csv().startsWith("\uFEFF") ? command.csv().substring(1) : command.csv();
    csv.read(new StringReader(text), rows)
        .ifPresent(fault ->
            rows.problem(ProblemCode.CSV_UNREADABLE, fault.message(), Long.toString(fault.line())));
    var years = rows.years();
    var problems = new Problems();
    rows.problems().forEach(problems::add);
    for (var year : years) {
      var checked = publish(command.body(), year, previous(command.body(), year).orElse(null));
      year.locate(checked.problems()).stream()
          .filter(
              problem -> problems.all().stream().noneMatch(p -> p.path().equals(problem.path())))
          .forEach(problems::add);
    }
    return problems.orElse(() -> {
      var sheets = new ArrayList<CalendarSheet>();
      for (var year : years) {
        sheets.add(CalendarSheet.of(write(viewer, command.body(), year), lines));
      }
      return List.copyOf(sheets);
    });
  }

  private TermCalendar write(Viewer viewer, AppropriateBodyId body, CalendarRows.Year year) {
    for (var tries = 1; ; tries++) {
      try {
        var previous = previous(body, year);
        return switch (publish(body, year, previous.orElse(null))) {
          case Result.Done<TermCalendar.Published>(var published) ->
              write(viewer, previous, published);
          // its closure days changed since the check
          case Result.Refused<TermCalendar.Published> _ ->
              throw new StaleAggregate("term calendar " + body);
        };
      } catch (DuplicateKey | StaleAggregate beaten) {
        if (tries == TRIES) {
          throw beaten;
        }
      }
    }
  }

  private TermCalendar write(
      Viewer viewer, Optional<Versioned<TermCalendar>> previous, TermCalendar.Published published) {
    var next = published.calendar();
    if (previous.isEmpty()) {
      calendars.add(next, journal.entries(viewer, published.event()));
      return next;
    }
    var before = previous.get().value();
    if (before.terms().equals(next.terms())) {
      return before;
    }
    calendars.save(previous.get().with(next), journal.entries(viewer, published.event()));
    return next;
  }

  private Result<TermCalendar.Published> publish(
      AppropriateBodyId body, CalendarRows.Year year, @Nullable Versioned<TermCalendar> previous) {
    var before = previous == null ? null : previous.value();
    return TermCalendar.publish(
        body,
        null,
        new TermCalendarDraft(
            year.startYear(), year.terms(), before == null ? List.of() : before.closureDays()),
        before,
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  private Optional<Versioned<TermCalendar>> previous(
      AppropriateBodyId body, CalendarRows.Year year) {
    return switch (AcademicYear.parse(year.startYear())) {
      case Result.Done<AcademicYear>(var known) -> calendars.find(TermCalendarId.of(body, known));
      case Result.Refused<AcademicYear>(List<Problem> _) -> Optional.empty();
    };
  }
}
