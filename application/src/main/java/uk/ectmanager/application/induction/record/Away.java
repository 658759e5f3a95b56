package uk.ectmanager.application.induction.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.induction.record.InductionDesk.Open;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.ledger.Posts;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;

/**
 * Reads how many contracted days somebody was away: as typed, or for a full-timer the school days
 * between the dates. Which days a part-timer works is not known here, so they are asked for.
 */
public final class Away {

  private static final int LONGEST_YEARS = 4;

  private final TermLines lines;

  public Away(TermLines lines) {
    this.lines = lines;
  }

  /** The days from one date to another, both included; null after noting what is wrong. */
  @Nullable HalfDays days(
      Open open, LocalDate from, LocalDate to, @Nullable BigDecimal typed, Problems problems) {
    if (to.isBefore(from)) {
      problems.add(
          ProblemCode.NOT_IN_ORDER,
          "The last day must not be before the first day.",
          "input",
          "to");
      return null;
    }
    if (to.isAfter(from.plusYears(LONGEST_YEARS))) {
      problems.add(ProblemCode.OUT_OF_RANGE, "Record at most four years at once.", "input", "to");
      return null;
    }
    var line = problems.take(lines.of(open.value().body()));
    if (line == null) {
      return null;
    }
    return typed == null
        ? counted(open, line, from, to, problems)
        : typed(line, from, to, typed, problems);
  }

  private static @Nullable HalfDays typed(
      TermLine line, LocalDate from, LocalDate to, BigDecimal typed, Problems problems) {
    var days =
        problems.take(HalfDays.parse(typed.stripTrailingZeros().toPlainString(), "input", "days"));
    if (days == null) {
      return null;
    }
    var most = line.schoolDays(from, to);
    if (days.isNone() || days.halves() > 2 * most) {
      problems.add(
          ProblemCode.OUT_OF_RANGE,
          "There are "
              + most
              + " school days from the first day to the last: give from 0.5 to "
              + most
              + " days.",
          "input",
          "days");
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
    var days = line.schoolDays(from, to);
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
