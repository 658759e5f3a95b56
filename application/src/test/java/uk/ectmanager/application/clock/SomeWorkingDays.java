package uk.ectmanager.application.clock;

import java.time.LocalDate;
import java.util.Map;
import uk.ectmanager.application.calendar.WorkingDayCalendar;
import uk.ectmanager.domain.calendar.WorkingDays;

/** The bank holidays of August to December 2025, published up to then. */
public final class SomeWorkingDays {

  /** Answers them for whatever years are asked about. */
  public static final WorkingDayCalendar CALENDAR =
      (first, last) ->
          new WorkingDays(
              Map.of(
                  LocalDate.of(2025, 8, 25), "Summer Bank Holiday",
                  LocalDate.of(2025, 12, 25), "Christmas",
                  LocalDate.of(2025, 12, 26), "Boxing Day"),
              2025);

  private SomeWorkingDays() {}
}
