package uk.ectmanager.adapter.mongo.calendar;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.mongo.IndexDefinition;
import uk.ectmanager.adapter.mongo.MongoAggregateStore;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.calendar.TermCalendars;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/** Term calendars in a collection of their own. */
public final class MongoTermCalendars
    extends MongoAggregateStore<TermCalendarId, TermCalendar, CalendarDocument>
    implements TermCalendars {

  private static final String COLLECTION = "termCalendars";
  private static final String BODY = "state.body";
  private static final String SCHOOL = "state.school";
  private static final String KEY = "state.key";

  /** Keeps them in this storage. */
  public MongoTermCalendars(MongoStorage storage) {
    super(storage, COLLECTION, CalendarDocument.class);
  }

  @Override
  public Map<AppropriateBodyId, List<TermCalendar>> ofBodies(
      Collection<AppropriateBodyId> bodies, Collection<SchoolId> schools) {
    var found = new HashMap<AppropriateBodyId, List<TermCalendar>>();
    if (bodies.isEmpty()) {
      return found;
    }
    bodies.forEach(body -> found.put(body, new ArrayList<>()));
    var owners = new ArrayList<@Nullable String>();
    owners.add(null);
    schools.stream().map(SchoolId::toString).distinct().forEach(owners::add);
    var all =
        list(
                and(
                    in(BODY, bodies.stream().map(AppropriateBodyId::toString).distinct().toList()),
                    in(SCHOOL, owners)))
            .stream()
            .map(Versioned::value)
            .sorted(
                Comparator.comparing(TermCalendar::year)
                    .thenComparing(calendar -> calendar.id().toString()))
            .toList();
    for (var calendar : all) {
      found.computeIfAbsent(calendar.id().body(), body -> new ArrayList<>()).add(calendar);
    }
    return found;
  }

  @Override
  public Optional<TermCalendar> findByKey(UUID key) {
    return one(eq(KEY, key.toString())).map(Versioned::value);
  }

  @Override
  protected TermCalendarId idOf(TermCalendar aggregate) {
    return aggregate.id();
  }

  @Override
  protected CalendarDocument toDocument(TermCalendar aggregate) {
    return CalendarDocument.of(aggregate);
  }

  @Override
  protected TermCalendar toDomain(CalendarDocument document) {
    return document.toDomain();
  }

  @Override
  protected List<IndexDefinition> ownIndexes() {
    return List.of(
        IndexDefinition.unique(COLLECTION, "key", KEY),
        IndexDefinition.plain(COLLECTION, "byOwner", BODY, SCHOOL));
  }
}
