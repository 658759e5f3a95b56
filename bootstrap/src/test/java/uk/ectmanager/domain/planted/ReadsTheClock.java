package uk.ectmanager.domain.planted;

import java.time.LocalDate;

/** Takes the time from the machine. */
public final class ReadsTheClock {
  private ReadsTheClock() {}

  /** Today, wherever the machine stands. */
  @SuppressWarnings("JavaTimeDefaultTimeZone") // planted
  public static LocalDate today() {
    return LocalDate.now();
  }
}
