package uk.ectmanager.application.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.calendar.AcademicYear;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarDraft;
import uk.ectmanager.domain.calendar.TermCalendarId;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/** Checks a year that an appropriate body wants to publish; nothing is stored. */
final class CalendarCheck {

  private CalendarCheck() {}

  /** The checked year, or everything that is wrong at once. */
  static Result<CalendarDraft> of(
      Viewer viewer, PublishTermCalendar.Command command, TermCalendars calendars, Instant now) {
    var refused = CalendarRights.refusal(viewer, command.body());
    if (refused.isPresent()) {
      return Result.refused(List.of(refused.get()));
    }
    var previous = previous(command, calendars);
    var problems = new Problems();
    revision(command.revision(), previous).ifPresent(problems::add);
    var published =
        problems.take(
            TermCalendar.publish(
                command.body(),
                null,
                new TermCalendarDraft(command.startYear(), command.terms(), command.closureDays()),
                previous.map(Versioned::value).orElse(null),
                now));
    return published == null || !problems.none()
        ? Result.refused(problems.all())
        : Result.done(new CalendarDraft(previous, published));
  }

  /** That somebody published the year meanwhile. */
  static Problem publishedAlready() {
    return stale("This year is published already; read it and give its revision.");
  }

  private static Optional<Versioned<TermCalendar>> previous(
      PublishTermCalendar.Command command, TermCalendars calendars) {
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
          : Optional.of(stale("This year is not published yet; leave the revision out."));
    }
    if (read == null) {
      return Optional.of(publishedAlready());
    }
    return read == previous.get().value().revision()
        ? Optional.empty()
        : Optional.of(
            stale("Somebody published this year again since you read it; read it again."));
  }

  private static Problem stale(String message) {
    return Problem.at(ProblemCode.STALE_REVISION, message, "input", "revision");
  }
}
