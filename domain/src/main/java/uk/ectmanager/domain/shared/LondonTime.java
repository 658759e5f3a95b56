package uk.ectmanager.domain.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The time of England: which day an instant falls on, and when a day begins. Instants are stored in
 * UTC; every rule about days is about days in London (D8).
 */
public final class LondonTime {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private LondonTime() {}

  /** Answers the day that it is in London at an instant. */
  public static LocalDate dateAt(Instant instant) {
    return LocalDate.ofInstant(instant, LONDON);
  }

  /** Answers the first instant of a day in London. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(LONDON).toInstant();
  }

  /**
   * Answers the instant of a clock time on a day in London; a time that the change of the clocks
   * skips is moved on by the hour that is skipped, one that comes twice is the earlier.
   */
  public static Instant instantOf(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(LONDON).toInstant();
  }

  /** Answers what calendar and clock in London show at an instant. */
  public static ZonedDateTime at(Instant instant) {
    return instant.atZone(LONDON);
  }
}
