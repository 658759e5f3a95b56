package uk.ectmanager.application.calendar;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/**
 * Published calendars to be read. They are no secret: whoever sees the body sees its terms, so the
 * caller decides on that.
 */
public final class ReadTermCalendars {

  private final TermCalendars calendars;
  private final TermLines lines;

  public ReadTermCalendars(TermCalendars calendars, TermLines lines) {
    this.calendars = calendars;
    this.lines = lines;
  }

  /** The calendars of each of these bodies, by year, in one call to the storage. */
  public Map<AppropriateBodyId, List<CalendarSheet>> ofBodies(
      Collection<AppropriateBodyId> bodies) {
    var sheets = new HashMap<AppropriateBodyId, List<CalendarSheet>>();
    calendars
        .ofBodies(bodies, List.of())
        .forEach((body, published) -> sheets.put(body, CalendarSheet.of(published, lines)));
    return Map.copyOf(sheets);
  }

  /** The calendar with that {@link TermCalendars#key}. */
  public Optional<CalendarSheet> find(UUID key) {
    return calendars.findByKey(key).map(calendar -> CalendarSheet.of(calendar, lines));
  }
}
