package uk.ectmanager.bootstrap.school;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import uk.ectmanager.application.calendar.BankHolidays;
import uk.ectmanager.application.calendar.WorkingDayCalendar;
import uk.ectmanager.domain.calendar.WorkingDays;

/**
 * England's bank holidays as Jollyday knows them, mended where it is wrong; each year is worked out
 * once.
 */
final class JollydayBankHolidays implements BankHolidays, WorkingDayCalendar {

  /** GOV.UK has published bank holidays up to this year, and Jollyday's agree with them. */
  private static final int LAST_PUBLISHED = 2028;

  private static final String ENGLAND = "eng";

  /** Proclaimed, but not known to Jollyday. */
  private static final Map<LocalDate, String> ADDED =
      Map.of(
          LocalDate.of(1999, 12, 31), "Millennium",
          LocalDate.of(2002, 6, 3), "Queen's Golden Jubilee",
          LocalDate.of(2002, 6, 4), "Spring Bank Holiday");

  /** Where Jollyday leaves a holiday that was moved. */
  private static final Set<LocalDate> MOVED = Set.of(LocalDate.of(2002, 5, 27));

  private final HolidayManager holidays =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
  private final Map<Integer, SortedMap<LocalDate, String>> known = new ConcurrentHashMap<>();

  @Override
  public Set<LocalDate> inEngland(int firstYear, int lastYear) {
    return Set.copyOf(named(firstYear, lastYear).keySet());
  }

  @Override
  public WorkingDays workingDays(int firstYear, int lastYear) {
    return new WorkingDays(named(firstYear, lastYear), LAST_PUBLISHED);
  }

  private SortedMap<LocalDate, String> named(int firstYear, int lastYear) {
    var days = new TreeMap<LocalDate, String>();
    for (var year = firstYear; year <= lastYear; year++) {
      days.putAll(known.computeIfAbsent(year, this::ofYear));
    }
    return days;
  }

  private SortedMap<LocalDate, String> ofYear(int year) {
    var days = new TreeMap<LocalDate, String>();
    for (var holiday : holidays.getHolidays(Year.of(year), ENGLAND)) {
      days.put(observed(holiday), holiday.getDescription(Locale.UK));
    }
    days.keySet().removeAll(MOVED);
    ADDED.forEach((day, name) -> {
      if (day.getYear() == year) {
        days.put(day, name);
      }
    });
    return Collections.unmodifiableSortedMap(days);
  }

  private static LocalDate observed(Holiday holiday) {
    return holiday.getObservedDate().orElseGet(holiday::getActualDate);
  }
}
