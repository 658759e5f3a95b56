package uk.ectmanager.application.calendar;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.ectmanager.application.InMemoryAggregateStore;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/** Term calendars kept in memory. */
public final class InMemoryTermCalendars
    extends InMemoryAggregateStore<TermCalendarId, TermCalendar> implements TermCalendars {

  public InMemoryTermCalendars() {
    super(TermCalendar::id, calendar -> Map.of());
  }

  @Override
  public Map<AppropriateBodyId, List<TermCalendar>> ofBodies(
      Collection<AppropriateBodyId> bodies, Collection<SchoolId> schools) {
    var found = new HashMap<AppropriateBodyId, List<TermCalendar>>();
    for (var body : bodies) {
      found.put(
          body,
          all().stream()
              .filter(calendar -> calendar.id().body().equals(body))
              .filter(calendar -> {
                var school = calendar.id().school();
                return school == null || schools.contains(school);
              })
              .sorted(
                  Comparator.comparing(TermCalendar::year)
                      .thenComparing(calendar -> calendar.id().toString()))
              .toList());
    }
    return found;
  }

  @Override
  public Optional<TermCalendar> findByKey(UUID key) {
    return all().stream().filter(c -> TermCalendars.key(c.id()).equals(key)).findFirst();
  }
}
