package uk.ectmanager.application.calendar;

import uk.ectmanager.domain.calendar.WorkingDays;

/** Knows England's working days, as far as bank holidays are published and by rule beyond. */
public interface WorkingDayCalendar {

  /** The working days of these calendar years, both included. */
  WorkingDays workingDays(int firstYear, int lastYear);
}
