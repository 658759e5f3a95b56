package uk.ectmanager.domain.calendar;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Identifies a calendar by what it is for: there is one per appropriate body and school year, and
 * one more for each school whose terms differ (D4).
 *
 * @param school null for the calendar of the body itself
 */
public record TermCalendarId(AppropriateBodyId body, AcademicYear year, @Nullable SchoolId school) {

  public TermCalendarId {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(year, "year");
  }

  /** The calendar of an appropriate body. */
  public static TermCalendarId of(AppropriateBodyId body, AcademicYear year) {
    return new TermCalendarId(body, year, null);
  }

  /** Body, starting year and school, if any, parted by slashes: fit for a database key. */
  @Override
  public String toString() {
    return body + "/" + year.starting() + (school == null ? "" : "/" + school);
  }
}
