package uk.ectmanager.application.calendar;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.Journal;
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

/** An appropriate body publishes, or publishes again, its terms of one academic year. */
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
   */
  public record Command(
      AppropriateBodyId body,
      int startYear,
      List<TermCalendarDraft.TermDraft> terms,
      List<LocalDate> closureDays,
      @Nullable Integer revision) {
    public Command {
      terms = List.copyOf(terms);
      closureDays = List.copyOf(closureDays);
    }
  }

  /** Publishes; refused with everything that is wrong at once. */
  public Result<CalendarSheet> handle(Viewer viewer, Command command) {
    var refused = CalendarRights.refusal(viewer, command.body());
    if (refused.isPresent()) {
      return Result.refused(List.of(refused.get()));
    }
    var previous = previous(command);
    var problems = new Problems();
    revision(command.revision(), previous).ifPresent(problems::add);
    var published =
        problems.take(
            TermCalendar.publish(
                command.body(),
                null,
                new TermCalendarDraft(command.startYear(), command.terms(), command.closureDays()),
                previous.map(Versioned::value).orElse(null),
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    if (published == null || !problems.none()) {
      return Result.refused(problems.all());
    }
    var events = journal.entries(viewer, published.event());
    try {
      if (previous.isPresent()) {
        calendars.save(previous.get().with(published.calendar()), events);
      } else {
        calendars.add(published.calendar(), events);
      }
    } catch (DuplicateKey beaten) {
      return Result.refused(List.of(publishedAlready()));
    }
    return Result.done(CalendarSheet.of(published.calendar(), lines));
  }

  private Optional<Versioned<TermCalendar>> previous(Command command) {
    return switch (AcademicYear.parse(command.startYear())) {
      case Result.Done<AcademicYear>(var year) ->
          calendars.find(TermCalendarId.of(command.body(), year));
      case Result.Refused<AcademicYear> _ -> Optional.empty();
    };
  }

  private static Optional<Problem> revision(
      @Nullable Integer read, Optional<Versioned<TermCalendar>> previous) {
    if (previous.isEmpty()) {
      return read == null
          ? Optional.empty()
          : Optional.of(
              Problem.at(
                  ProblemCode.STALE_REVISION,
                  "This year is not published yet; leave the revision out.",
                  "input",
                  "revision"));
    }
    if (read == null) {
      return Optional.of(publishedAlready());
    }
    return read == previous.get().value().revision()
        ? Optional.empty()
        : Optional.of(
            Problem.at(
                ProblemCode.STALE_REVISION,
                "Somebody published this year again since you read it; read it again.",
                "input",
                "revision"));
  }

  private static Problem publishedAlready() {
    return Problem.at(
        ProblemCode.STALE_REVISION,
        "This year is published already; read it and give its revision.",
        "input",
        "revision");
  }
}
