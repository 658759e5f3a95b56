package uk.ectmanager.application.calendar;

import java.time.LocalDate;
import java.util.Set;

/** England's bank holidays; those of years not yet proclaimed by rule. */
public interface BankHolidays {

  /** All of them from the first to the last of these calendar years, both included. */
  Set<LocalDate> inEngland(int firstYear, int lastYear);
}
