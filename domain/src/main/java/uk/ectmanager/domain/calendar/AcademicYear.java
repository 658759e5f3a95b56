package uk.ectmanager.domain.calendar;

import java.time.LocalDate;
import java.time.Month;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/**
 * A school year, named by the calendar year in which it starts: 2021 is 2021/22.
 *
 * <p>It runs from 1 August to 31 July, since by law (Education Act 1996, section 579) a school year
 * begins with the first term to begin after July. So an autumn term that starts in the last days of
 * August belongs to the year that it opens.
 */
public record AcademicYear(int starting) implements Comparable<AcademicYear> {

  /** No induction began before the school year 1998/99 (C5). */
  public static final int EARLIEST = 1998;

  /** The last year that anyone can publish. */
  public static final int LATEST = 2199;

  /** Reads a starting year; one outside 1998 to 2199 is refused. */
  public static Result<AcademicYear> parse(int starting, String... path) {
    return starting < EARLIEST || starting > LATEST
        ? Result.refused(
            ProblemCode.OUT_OF_RANGE,
            "The academic year must start between " + EARLIEST + " and " + LATEST + ".",
            path)
        : Result.done(new AcademicYear(starting));
  }

  /** The school year that a date falls in. */
  public static AcademicYear containing(LocalDate date) {
    return new AcademicYear(
        date.getMonthValue() >= Month.AUGUST.getValue() ? date.getYear() : date.getYear() - 1);
  }

  /** Its first day, 1 August. */
  public LocalDate firstDay() {
    return LocalDate.of(starting, Month.AUGUST, 1);
  }

  /** Its last day, 31 July. */
  public LocalDate lastDay() {
    return LocalDate.of(starting + 1, Month.JULY, 31);
  }

  /** Whether the date falls in it, first and last day included. */
  public boolean contains(LocalDate date) {
    return containing(date).equals(this);
  }

  @Override
  public int compareTo(AcademicYear other) {
    return Integer.compare(starting, other.starting);
  }

  /** As people write it, such as {@code 2021/22}. */
  @Override
  public String toString() {
    var second = (starting + 1) % 100;
    return starting + "/" + (second < 10 ? "0" : "") + second;
  }
}
