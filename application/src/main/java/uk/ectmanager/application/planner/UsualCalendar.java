package uk.ectmanager.application.planner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.ectmanager.application.calendar.BankHolidays;
import uk.ectmanager.domain.calendar.AcademicYear;
import uk.ectmanager.domain.calendar.Term;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarId;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Result;

/**
 * A usual school calendar for those who enter none: the two years of reference 5, projected to all
 * others. No appropriate body published it, so every date that rests on it is provisional.
 */
final class UsualCalendar {

  /** Whom the planner's calendars belong to: nobody. */
  static final AppropriateBodyId NOBODY = new AppropriateBodyId(new UUID(0, 0));

  private static final int FIRST_YEAR = AcademicYear.EARLIEST;
  private static final int TABLE = 2021;

  /** Bank holidays are taken into account as far as any plan can reach. */
  private static final int LAST_YEAR = PlannerLimits.LAST_DAY.getYear() + 20;

  private UsualCalendar() {}

  static TermLine line(BankHolidays bankHolidays) {
    var back = weeksBack();
    var calendars =
        List.of(
            calendar(FIRST_YEAR, first().stream().map(term -> term.plusWeeks(-back)).toList()),
            calendar(TABLE, first()),
            calendar(TABLE + 1, second()));
    return switch (TermLine.of(calendars, bankHolidays.inEngland(FIRST_YEAR, LAST_YEAR))) {
      case Result.Done<TermLine>(TermLine line) -> line.provisional();
      case Result.Refused<TermLine>(var problems) ->
          throw new IllegalStateException("the usual calendar makes a line: " + problems);
    };
  }

  /** Whole weeks from 1 September of the first year to that of the table, to the nearest. */
  private static long weeksBack() {
    var days = LocalDate.of(TABLE, 9, 1).toEpochDay() - LocalDate.of(FIRST_YEAR, 9, 1).toEpochDay();
    return Math.floorDiv(days + 3, 7);
  }

  private static List<Term> first() {
    return List.of(
        term(1, "2021-09-01", "2021-12-20", "2021-10-25", "2021-10-29", 73),
        term(2, "2022-01-04", "2022-04-04", "2022-02-14", "2022-02-18", 59),
        term(3, "2022-04-19", "2022-07-25", "2022-05-30", "2022-06-03", 63));
  }

  private static List<Term> second() {
    return List.of(
        term(1, "2022-09-01", "2022-12-19", "2022-10-24", "2022-10-28", 72),
        term(2, "2023-01-03", "2023-04-03", "2023-02-13", "2023-02-17", 59),
        term(3, "2023-04-17", "2023-07-24", "2023-05-29", "2023-06-02", 64));
  }

  private static Term term(
      int number, String start, String end, String halfFrom, String halfTo, int days) {
    return Term.of(
        number,
        LocalDate.parse(start),
        LocalDate.parse(end),
        LocalDate.parse(halfFrom),
        LocalDate.parse(halfTo),
        days);
  }

  private static TermCalendar calendar(int year, List<Term> terms) {
    return new TermCalendar(
        TermCalendarId.of(NOBODY, new AcademicYear(year)), terms, List.of(), Instant.EPOCH, 1);
  }
}
