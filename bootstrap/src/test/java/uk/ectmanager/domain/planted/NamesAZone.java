package uk.ectmanager.domain.planted;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Decides for itself where it is today. */
public final class NamesAZone {
  private NamesAZone() {}

  /** The day in a zone of its own. */
  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneId.of("Europe/London"));
  }
}
