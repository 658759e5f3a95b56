package uk.ectmanager.adapter.mongo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/**
 * How a day is stored, in every document and every filter: as the moment at which it begins in UTC.
 */
public final class StoredDay {

  private StoredDay() {}

  /** The day as the database holds it. */
  public static Date of(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** The day that the database holds so. */
  public static LocalDate read(Date stored) {
    return stored.toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
