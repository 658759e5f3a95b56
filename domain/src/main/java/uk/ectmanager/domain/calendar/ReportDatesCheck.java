package uk.ectmanager.domain.calendar;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.TermCalendarDraft.ReportDatesDraft;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;

/**
 * Checks the release, earliest and due dates of a kind of report in a term; dates left out are
 * worked out (C9).
 */
final class ReportDatesCheck {

  /** How long before its term ends, or after, a report may have its dates. */
  static final int MOST_DAYS_OFF = 120;

  private final Problems problems;
  private final int index;
  private final String kind;

  /** For the term at that place of the draft and the report under that field of it. */
  ReportDatesCheck(Problems problems, int index, String kind) {
    this.problems = problems;
    this.index = index;
    this.kind = kind;
  }

  /** The dates; null, with the problems noted, when they cannot be. */
  @Nullable ReportDates check(@Nullable ReportDatesDraft dates, @Nullable LocalDate end) {
    var due = dates == null || dates.due() == null ? end : dates.due();
    if (due == null) {
      return null;
    }
    var usual = ReportDates.dueOn(due);
    var earliest = dates == null || dates.earliest() == null ? usual.earliest() : dates.earliest();
    var release =
        dates == null || dates.release() == null
            ? earlier(usual.release(), earliest)
            : dates.release();
    var known = problems.all().size();
    if (end != null && Math.abs(DAYS.between(end, due)) > MOST_DAYS_OFF) {
      problem(
          ProblemCode.OUT_OF_RANGE,
          "A report must be due within " + MOST_DAYS_OFF + " days of the end of its term.",
          "due");
    }
    if (due.isBefore(earliest)) {
      problem(
          ProblemCode.NOT_IN_ORDER,
          "A report must be due on or after the day it may first be submitted.",
          "due");
    }
    if (earliest.isBefore(release)) {
      problem(
          ProblemCode.NOT_IN_ORDER,
          "A report may first be submitted on or after the day it is released.",
          "earliest");
    }
    if (Math.abs(DAYS.between(release, due)) > 366) {
      problem(
          ProblemCode.OUT_OF_RANGE,
          "A report must be released within a year of the day it is due.",
          "release");
    }
    return problems.all().size() > known ? null : new ReportDates(release, earliest, due);
  }

  private void problem(ProblemCode code, String message, String field) {
    problems.add(code, message, "input", "terms", Integer.toString(index), kind, field);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
