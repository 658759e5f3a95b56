package uk.ectmanager.application.induction.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.induction.record.InductionDesk.Open;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.TimeAway;
import uk.ectmanager.domain.induction.ledger.Posts;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;

/**
 * Reads how many contracted days somebody was away: as typed, or for a full-timer the school days
 * between the dates. Which days a part-timer works is not known here, so they are asked for.
 */
public final class Away {

  private static final HalfDays LEAST = new HalfDays(1);

  private final TermLines lines;

  public Away(TermLines lines) {
    this.lines = lines;
  }

  /**
   * The days from one date to another, both included; null after noting that there is no such
   * stretch. After noting that something else is wrong they are the least that they can be.
   */
  @Nullable HalfDays days(
      Open open, LocalDate from, LocalDate to, @Nullable BigDecimal typed, Problems problems) {
    var wrong = TimeAway.problems(from, to);
    problems.addAll(wrong);
    var line = problems.take(lines.of(open.value().calendarPath()));
    var days =
        typed != null
            ? typed(wrong.isEmpty() ? line : null, from, to, typed, problems)
            : wrong.isEmpty() && line != null ? counted(open, line, from, to, problems) : null;
    return to.isBefore(from) ? null : days == null ? LEAST : days;
  }

  /** Notes it when nobody employs the ECT on the first day away. */
  static void employed(Open open, LocalDate from, Problems problems) {
    if (!open.value().isEmployed(from)) {
      problems.add(ProblemCode.OUT_OF_RANGE, "No post runs on that day.", "input", "from");
    }
  }

  private static @Nullable HalfDays typed(
      @Nullable TermLine line, LocalDate from, LocalDate to, BigDecimal typed, Problems problems) {
    var days =
        problems.take(HalfDays.parse(typed.stripTrailingZeros().toPlainString(), "input", "days"));
    if (days == null) {
      return null;
    }
    if (line != null) {
      var wrong = TimeAway.problems(days, line, from, to);
      problems.addAll(wrong);
      return wrong.isEmpty() ? days : null;
    }
    if (days.isNone()) {
      problems.add(ProblemCode.OUT_OF_RANGE, "Enter at least half a day.", "input", "days");
      return null;
    }
    return days;
  }

  private static @Nullable HalfDays counted(
      Open open, TermLine line, LocalDate from, LocalDate to, Problems problems) {
    if (!fullTime(open.value().posts(), from, to)) {
      problems.add(
          ProblemCode.REQUIRED,
          "Enter the contracted days missed: the ECT works part-time then, or has several posts.",
          "input",
          "days");
      return null;
    }
    var days = line.covers(from) ? line.schoolDays(from, to) : 0;
    if (days == 0) {
      problems.add(
          ProblemCode.OUT_OF_RANGE, "There is no school day between these days.", "input", "to");
      return null;
    }
    return HalfDays.ofDays(days);
  }

  private static boolean fullTime(Posts posts, LocalDate from, LocalDate to) {
    var held = posts.all().stream().filter(post -> overlaps(post, from, to)).toList();
    return held.size() == 1
        && !held.getFirst().began().fte().isPartTime()
        && held.getFirst().changes().stream()
            .map(change -> change.fact())
            .noneMatch(change -> change.fte() != null && !change.from().isAfter(to));
  }

  private static boolean overlaps(Posts.Post post, LocalDate from, LocalDate to) {
    var end = post.end();
    return !post.start().isAfter(to) && (end == null || !end.isBefore(from));
  }
}
