package uk.ectmanager.application.calendar;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.ectmanager.application.CsvReader;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.application.school.SchoolDirectory.SchoolCard;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarDraft;
import uk.ectmanager.domain.school.Urn;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/** Reads and checks a CSV text of term calendars; nothing is stored. */
final class CalendarText {

  private final CsvReader csv;
  private final TermCalendars calendars;
  private final SchoolDirectory schools;

  CalendarText(CsvReader csv, TermCalendars calendars, SchoolDirectory schools) {
    this.csv = csv;
    this.calendars = calendars;
    this.schools = schools;
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
    var named = schools.findByUrns(rows.urns());
    for (var year : rows.years()) {
      switch (check(command.body(), year, named, now)) {
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

  private Result<CalendarDraft> check(
      AppropriateBodyId body, CalendarRows.Year year, Map<Urn, SchoolCard> named, Instant now) {
    var problems = new Problems();
    var urn = year.urn();
    var school = urn == null ? null : named.get(urn);
    if (urn != null) {
      CalendarCheck.mayHaveCalendar(Optional.ofNullable(school), body, "input", "schoolUrn")
          .ifPresent(problems::add);
    }
    var id = school == null ? null : school.id();
    var stock = CalendarStock.of(calendars, body, id, year.startYear());
    var published =
        problems.take(
            TermCalendar.publish(
                body,
                id,
                new TermCalendarDraft(year.startYear(), year.terms(), closures(stock, year)),
                stock.latest(),
                now));
    return published == null || !problems.none()
        ? Result.refused(problems.all())
        : Result.done(CalendarDraft.of(stock, published));
  }

  private static List<LocalDate> closures(CalendarStock stock, CalendarRows.Year year) {
    var own = stock.published();
    return own.map(TermCalendar::closureDays)
        .orElseGet(() ->
            stock.ofBody().map(TermCalendar::closureDays).orElse(List.of()).stream()
                .filter(year::spans)
                .toList());
  }
}
