package uk.ectmanager.application.calendar;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.ectmanager.application.AggregateStore;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/** All published term calendars, one per body and year, and one more per school of its own. */
public interface TermCalendars extends AggregateStore<TermCalendarId, TermCalendar> {

  /**
   * The calendars that these bodies published for themselves and for those of their schools, by
   * year, also what was withdrawn; a body without any has an empty list. One call to the storage.
   *
   * @param schools whose own calendars are wanted as well; none when empty
   */
  Map<AppropriateBodyId, List<TermCalendar>> ofBodies(
      Collection<AppropriateBodyId> bodies, Collection<SchoolId> schools);

  /** The calendar with that {@link #key}. */
  Optional<TermCalendar> findByKey(UUID key);

  /** The same for one calendar for ever, where an identifier must be a UUID. */
  static UUID key(TermCalendarId id) {
    return UUID.nameUUIDFromBytes(id.toString().getBytes(StandardCharsets.UTF_8));
  }
}
