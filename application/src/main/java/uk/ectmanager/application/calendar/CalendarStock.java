package uk.ectmanager.application.calendar;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.calendar.AcademicYear;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * What is stored of one year for an appropriate body or one of its schools.
 *
 * @param previous under the very id, also when it was withdrawn
 * @param ofBody what the appropriate body published for itself
 */
record CalendarStock(Optional<Versioned<TermCalendar>> previous, Optional<TermCalendar> ofBody) {

  /** In one call to the storage; nothing for an impossible year. */
  static CalendarStock of(
      TermCalendars calendars, AppropriateBodyId body, @Nullable SchoolId school, int startYear) {
    return switch (AcademicYear.parse(startYear)) {
      case Result.Done<AcademicYear>(var year) -> {
        var own = new TermCalendarId(body, year, school);
        var general = TermCalendarId.of(body, year);
        var found = calendars.findAll(List.of(own, general));
        yield new CalendarStock(
            Optional.ofNullable(found.get(own)),
            Optional.ofNullable(found.get(general)).map(Versioned::value));
      }
      case Result.Refused<AcademicYear> _ -> new CalendarStock(Optional.empty(), Optional.empty());
    };
  }

  /** What is published under the very id, and holds. */
  Optional<TermCalendar> published() {
    return previous.map(Versioned::value).filter(calendar -> !calendar.withdrawn());
  }

  /** What holds of the year: their own, or else that of the appropriate body. */
  Optional<TermCalendar> held() {
    return published().or(() -> ofBody);
  }

  /** The latest that is stored under the very id. */
  @Nullable TermCalendar latest() {
    return previous.map(Versioned::value).orElse(null);
  }
}
