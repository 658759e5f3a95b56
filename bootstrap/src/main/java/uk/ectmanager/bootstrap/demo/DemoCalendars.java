package uk.ectmanager.bootstrap.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.calendar.PublishTermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarDraft.TermDraft;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Term calendars of the demonstration: the two years of reference 5, and the same moved by whole
 * weeks into the years around today.
 */
final class DemoCalendars {

  private static final int FIRST = 2021;

  private DemoCalendars() {}

  /** The original years, and last, this and next academic year. */
  static List<PublishTermCalendar.Command> around(AppropriateBodyId body, LocalDate today) {
    var current = academicYear(today);
    var commands = new ArrayList<PublishTermCalendar.Command>();
    for (int year = FIRST; year <= current + 1; year++) {
      if (year <= FIRST + 1 || year >= current - 1) {
        commands.add(
            new PublishTermCalendar.Command(body, year, terms(year), List.of(), null, null));
      }
    }
    return commands;
  }

  /** This academic year of a school whose summer holidays begin a week before those of others. */
  static PublishTermCalendar.Command ofSchool(
      AppropriateBodyId body, SchoolId school, LocalDate today, @Nullable String confirmation) {
    var year = academicYear(today);
    var terms = new ArrayList<>(terms(year));
    var summer = terms.removeLast();
    terms.add(
        new TermDraft(
            summer.number(),
            summer.start(),
            Objects.requireNonNull(summer.end()).minusWeeks(1),
            summer.halfTermFrom(),
            summer.halfTermTo(),
            58,
            null,
            null));
    return new PublishTermCalendar.Command(
        body, school, year, terms, List.of(), null, confirmation);
  }

  /** The first day of the autumn term of an academic year. */
  static LocalDate autumnStart(int year) {
    return moved(LocalDate.of(FIRST, 9, 1), year);
  }

  /** The calendar year in which the academic year of a day began. */
  static int academicYear(LocalDate day) {
    return day.getMonthValue() >= 8 ? day.getYear() : day.getYear() - 1;
  }

  private static List<TermDraft> terms(int year) {
    return year == FIRST + 1
        ? List.of(
            term(1, 2022, "09-01", 2022, "12-19", "2022-10-24", "2022-10-28", 72, year),
            term(2, 2023, "01-03", 2023, "04-03", "2023-02-13", "2023-02-17", 59, year),
            term(3, 2023, "04-17", 2023, "07-24", "2023-05-29", "2023-06-02", 64, year))
        : List.of(
            term(1, 2021, "09-01", 2021, "12-20", "2021-10-25", "2021-10-29", 73, year),
            term(2, 2022, "01-04", 2022, "04-04", "2022-02-14", "2022-02-18", 59, year),
            term(3, 2022, "04-19", 2022, "07-25", "2022-05-30", "2022-06-03", 63, year));
  }

  private static TermDraft term(
      int number,
      int startYear,
      String start,
      int endYear,
      String end,
      String halfFrom,
      String halfTo,
      int days,
      int year) {
    return new TermDraft(
        number,
        moved(LocalDate.parse(startYear + "-" + start), year),
        moved(LocalDate.parse(endYear + "-" + end), year),
        moved(LocalDate.parse(halfFrom), year),
        moved(LocalDate.parse(halfTo), year),
        days,
        null,
        null);
  }

  /** The day of the original years, so many whole weeks later that it falls into the year. */
  private static LocalDate moved(LocalDate original, int year) {
    var originalYear = academicYear(original);
    if (originalYear == year || year == FIRST + 1) {
      return original;
    }
    var from = LocalDate.of(originalYear, 9, 1);
    var to = LocalDate.of(year, 9, 1);
    var weeks = Math.round((to.toEpochDay() - from.toEpochDay()) / 7.0);
    return original.plusWeeks(weeks);
  }
}
