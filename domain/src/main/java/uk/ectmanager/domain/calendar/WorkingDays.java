package uk.ectmanager.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * England's working days: every day but Saturdays, Sundays and bank holidays; school holidays are
 * working days. Knows how far bank holidays are published: those of later years follow by rule and
 * may still be moved or gain a companion.
 */
public final class WorkingDays {

  private final NavigableMap<LocalDate, String> bankHolidays;
  private final int lastPublished;

  /**
   * The working days around these bank holidays.
   *
   * @param bankHolidays by name, all of the years that are asked about
   * @param lastPublished the last calendar year whose bank holidays are published
   */
  public WorkingDays(Map<LocalDate, String> bankHolidays, int lastPublished) {
    this.bankHolidays = new TreeMap<>(bankHolidays);
    this.lastPublished = lastPublished;
  }

  /** A bank holiday and its name. */
  public record BankHoliday(LocalDate date, String name) {}

  /** Whether people work on that day. */
  public boolean isWorkingDay(LocalDate day) {
    return !isWeekend(day) && !bankHolidays.containsKey(day);
  }

  /** The day itself if it is a working day, else the next one. */
  public LocalDate onOrAfter(LocalDate day) {
    var found = day;
    while (!isWorkingDay(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /** The last of so many working days beginning with a date, which is day 1 if it is one itself. */
  public LocalDate beginningWith(LocalDate first, int days) {
    positive(days);
    var found = onOrAfter(first);
    for (var day = 2; day <= days; day++) {
      found = onOrAfter(found.plusDays(1));
    }
    return found;
  }

  /** The working day that lies so many working days before a date, which does not count itself. */
  public LocalDate before(LocalDate date, int days) {
    positive(days);
    var found = date;
    for (var left = days; left > 0; left--) {
      do {
        found = found.minusDays(1);
      } while (!isWorkingDay(found));
    }
    return found;
  }

  /** The bank holidays from one day to another, both included, that are no weekend anyway. */
  public List<BankHoliday> bankHolidaysBetween(LocalDate first, LocalDate last) {
    return bankHolidays.subMap(first, true, last, true).entrySet().stream()
        .filter(holiday -> !isWeekend(holiday.getKey()))
        .map(holiday -> new BankHoliday(holiday.getKey(), holiday.getValue()))
        .toList();
  }

  /** The last calendar year whose bank holidays are published. */
  public int lastPublished() {
    return lastPublished;
  }

  /** Whether the bank holidays of its year are published. */
  public boolean isPublished(LocalDate day) {
    return day.getYear() <= lastPublished;
  }

  private static void positive(int days) {
    if (days < 1) {
      throw new IllegalArgumentException("working days are counted from 1");
    }
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
