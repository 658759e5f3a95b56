package uk.ectmanager.bootstrap.school;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import uk.ectmanager.application.calendar.BankHolidays;

/** England's bank holidays as Jollyday knows them; each year is worked out once. */
final class JollydayBankHolidays implements BankHolidays {

  private static final String ENGLAND = "eng";

  private final HolidayManager holidays =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
  private final Map<Integer, Set<LocalDate>> known = new ConcurrentHashMap<>();

  @Override
  public Set<LocalDate> inEngland(int firstYear, int lastYear) {
    var days = new HashSet<LocalDate>();
    for (var year = firstYear; year <= lastYear; year++) {
      days.addAll(known.computeIfAbsent(year, this::ofYear));
    }
    return Set.copyOf(days);
  }

  private Set<LocalDate> ofYear(int year) {
    return holidays.getHolidays(Year.of(year), ENGLAND).stream()
        .map(holiday -> holiday.getObservedDate().orElseGet(holiday::getActualDate))
        .collect(Collectors.toUnmodifiableSet());
  }
}
