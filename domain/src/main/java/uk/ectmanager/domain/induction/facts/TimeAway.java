package uk.ectmanager.domain.induction.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;

/**
 * What the first day, the last day and the days of an absence or of statutory leave keep to,
 * whether recorded or planned with.
 */
public final class TimeAway {

  private static final int MOST_YEARS = 4;

  private TimeAway() {}

  /** What is wrong with the two days, at {@code input.to}; nothing when all is well. */
  public static List<Problem> problems(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return List.of(
          Problem.at(
              ProblemCode.NOT_IN_ORDER,
              "The last day must not be before the first day.",
              "input",
              "to"));
    }
    return to.isAfter(from.plusYears(MOST_YEARS))
        ? List.of(
            Problem.at(
                ProblemCode.OUT_OF_RANGE, "Enter at most four years at once.", "input", "to"))
        : List.of();
  }

  /**
   * What is wrong with contracted days missed from one day to another, at {@code input.days}: half
   * a day at least, and at most every school day.
   */
  public static List<Problem> problems(HalfDays days, TermLine line, LocalDate from, LocalDate to) {
    var most = line.covers(from) ? line.schoolDays(from, to) : 0;
    return days.isNone() || days.halves() > 2 * most
        ? List.of(Problem.at(ProblemCode.OUT_OF_RANGE, words(most), "input", "days"))
        : List.of();
  }

  private static String words(int schoolDays) {
    return switch (schoolDays) {
      case 0 -> "There is no school day from the first day to the last.";
      case 1 -> "There is 1 school day from the first day to the last: give 0.5 or 1.";
      default ->
          "There are "
              + schoolDays
              + " school days from the first day to the last: give from 0.5 to "
              + schoolDays
              + " days.";
    };
  }

  /** Whether two stretches of days have one in common; null goes on. */
  public static boolean overlap(
      LocalDate from, @Nullable LocalDate to, LocalDate otherFrom, @Nullable LocalDate otherTo) {
    return (to == null || !otherFrom.isAfter(to)) && (otherTo == null || !from.isAfter(otherTo));
  }

  /** Whether two absences tell of one day twice; two different halves of a day go together. */
  public static boolean collide(Absence one, Absence other) {
    var halves =
        isHalf(one) && isHalf(other) && one.from().equals(other.from()) && !one.equals(other);
    return overlap(one.from(), one.to(), other.from(), other.to()) && !halves;
  }

  private static boolean isHalf(Absence absence) {
    return absence.from().equals(absence.to()) && absence.days().halves() == 1;
  }
}
