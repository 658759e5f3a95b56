package uk.ectmanager.application.calendar;

import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.ectmanager.application.CsvReader;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.calendar.AcademicYear;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarDraft;
import uk.ectmanager.domain.calendar.TermCalendarId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/** Reads and checks a CSV text of term calendars; nothing is stored. */
final class CalendarText {

  private final CsvReader csv;
  private final TermCalendars calendars;

  CalendarText(CsvReader csv, TermCalendars calendars) {
    this.csv = csv;
    this.calendars = calendars;
  }

  /** Every year of the text, checked, or everything that is wrong at once. */
  Result<List<CalendarDraft>> check(
      Viewer viewer, ImportTermCalendars.Command command, Instant now) {
    var refused = CalendarRights.refusal(viewer, command.body());
    if (refused.isPresent()) {
      return Result.refused(List.of(refused.get()));
    }
    var rows = new CalendarRows();
    var text = command.csv().startsWith("\uFEFF") ? command.csv().substring(1) : command.csv();
    csv.read(new StringReader(text), rows)
        .ifPresent(fault ->
            rows.problem(ProblemCode.CSV_UNREADABLE, fault.message(), Long.toString(fault.line())));
    var problems = new Problems();
    rows.problems().forEach(problems::add);
    var drafts = new ArrayList<CalendarDraft>();
    for (var year : rows.years()) {
      switch (check(command.body(), year, now)) {
        case Result.Done<CalendarDraft>(var draft) -> drafts.add(draft);
        case Result.Refused<CalendarDraft>(var found) ->
            year.locate(found).stream()
                .filter(problem ->
                    problems.all().stream().noneMatch(p -> p.path().equals(problem.path())))
                .forEach(problems::add);
      }
    }
    return problems.orElse(() -> List.copyOf(drafts));
  }

  private Result<CalendarDraft> check(AppropriateBodyId body, CalendarRows.Year year, Instant now) {
    var previous = previous(body, year);
    var before = previous.map(Versioned::value);
    return TermCalendar.publish(
            body,
            null,
            new TermCalendarDraft(
                year.startYear(),
                year.terms(),
                before.map(TermCalendar::closureDays).orElse(List.of())),
            before.orElse(null),
            now)
        .map(published -> new CalendarDraft(previous, published));
  }

  private Optional<Versioned<TermCalendar>> previous(
      AppropriateBodyId body, CalendarRows.Year year) {
    return switch (AcademicYear.parse(year.startYear())) {
      case Result.Done<AcademicYear>(var known) -> calendars.find(TermCalendarId.of(body, known));
      case Result.Refused<AcademicYear> _ -> Optional.empty();
    };
  }
}
