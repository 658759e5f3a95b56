package uk.ectmanager.application.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

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

  /**
   * The calendars that these schools have of their own with their appropriate body, by year, in one
   * call to the storage.
   *
   * @param schools with the body of each
   */
  public Map<SchoolId, List<CalendarSheet>> ofSchools(Map<SchoolId, AppropriateBodyId> schools) {
    var sheets = new HashMap<SchoolId, List<CalendarSheet>>();
    calendars
        .ofBodies(Set.copyOf(schools.values()), schools.keySet())
        .forEach((body, published) ->
            CalendarSheet.of(
                    published.stream()
                        .filter(calendar -> {
                          var school = calendar.id().school();
                          return school != null && body.equals(schools.get(school));
                        })
                        .toList(),
                    lines)
                .forEach(sheet ->
                    sheets
                        .computeIfAbsent(
                            Objects.requireNonNull(sheet.calendar().id().school()),
                            school -> new ArrayList<>())
                        .add(sheet)));
    return sheets;
  }

  /** The calendars of each of these bodies itself, by year, in one call to the storage. */
  public Map<AppropriateBodyId, List<CalendarSheet>> ofBodies(
      Collection<AppropriateBodyId> bodies) {
    var sheets = new HashMap<AppropriateBodyId, List<CalendarSheet>>();
    calendars
        .ofBodies(bodies, List.of())
        .forEach((body, published) -> sheets.put(body, CalendarSheet.of(published, lines)));
    return Map.copyOf(sheets);
  }

  /** The calendar with that {@link TermCalendars#key}, unless it was withdrawn. */
  public Optional<CalendarSheet> find(UUID key) {
    return calendars
        .findByKey(key)
        .filter(calendar -> !calendar.withdrawn())
        .map(calendar -> CalendarSheet.of(calendar, lines));
  }
}
