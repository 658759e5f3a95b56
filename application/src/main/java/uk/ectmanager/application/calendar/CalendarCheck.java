package uk.ectmanager.application.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.application.school.SchoolDirectory.SchoolCard;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarDraft;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/**
 * Checks a year that an appropriate body wants to publish, or to withdraw for a school; nothing is
 * stored.
 */
final class CalendarCheck {

  private final TermCalendars calendars;
  private final SchoolDirectory schools;

  CalendarCheck(TermCalendars calendars, SchoolDirectory schools) {
    this.calendars = calendars;
    this.schools = schools;
  }

  /** The checked year, or everything that is wrong at once. */
  Result<CalendarDraft> publication(
      Viewer viewer, PublishTermCalendar.Command command, Instant now) {
    var refused = CalendarRights.refusal(viewer, command.body());
    if (refused.isPresent()) {
      return Result.refused(List.of(refused.get()));
    }
    var problems = new Problems();
    var school = command.school();
    if (school != null) {
      mayHaveCalendar(schools.find(school), command.body(), "input", "schoolId")
          .ifPresent(problems::add);
    }
    var stock = CalendarStock.of(calendars, command.body(), school, command.startYear());
    revision(command.revision(), stock.published()).ifPresent(problems::add);
    var published =
        problems.take(
            TermCalendar.publish(
                command.body(),
                school,
                new TermCalendarDraft(command.startYear(), command.terms(), command.closureDays()),
                stock.latest(),
                now));
    return published == null || !problems.none()
        ? Result.refused(problems.all())
        : Result.done(CalendarDraft.of(stock, published));
  }

  /** The withdrawal, or why not; a school that left since may lose its calendar as well. */
  Result<CalendarDraft> withdrawal(
      Viewer viewer, WithdrawTermCalendar.Command command, Instant now) {
    var refused = CalendarRights.refusal(viewer, command.body());
    if (refused.isPresent()) {
      return Result.refused(List.of(refused.get()));
    }
    var stock = CalendarStock.of(calendars, command.body(), command.school(), command.startYear());
    var published = stock.published();
    if (published.isEmpty()) {
      return Result.refused(
          ProblemCode.NOT_FOUND,
          "This school has no calendar of its own for that year.",
          "input",
          "startYear");
    }
    return published.get().revision() == command.revision()
        ? Result.done(CalendarDraft.of(stock, published.get().withdraw(now)))
        : Result.refused(List.of(changedSince()));
  }

  /** Why a school has no calendar of its own with an appropriate body; empty when it may. */
  static Optional<Problem> mayHaveCalendar(
      Optional<SchoolCard> school, AppropriateBodyId body, String... path) {
    if (school.filter(card -> body.equals(card.body())).isEmpty()) {
      return Optional.of(
          Problem.at(ProblemCode.NOT_FOUND, "The appropriate body has no such school.", path));
    }
    return school.get().authorised()
        ? Optional.empty()
        : Optional.of(Problem.at(ProblemCode.WRONG_STATE, "This school is not authorised.", path));
  }

  /** That somebody published the year meanwhile. */
  static Problem publishedAlready() {
    return stale("This year is published already; read it and give its revision.");
  }

  private static Optional<Problem> revision(
      @Nullable Integer read, Optional<TermCalendar> published) {
    if (published.isEmpty()) {
      return read == null
          ? Optional.empty()
          : Optional.of(stale("This year is not published yet; leave the revision out."));
    }
    if (read == null) {
      return Optional.of(publishedAlready());
    }
    return read == published.get().revision() ? Optional.empty() : Optional.of(changedSince());
  }

  private static Problem changedSince() {
    return stale("Somebody published this year again since you read it; read it again.");
  }

  private static Problem stale(String message) {
    return Problem.at(ProblemCode.STALE_REVISION, message, "input", "revision");
  }
}
