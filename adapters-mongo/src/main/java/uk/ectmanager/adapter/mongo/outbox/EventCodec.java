package uk.ectmanager.adapter.mongo.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EventId;

/**
 * How recorded events are stored: the record's simple name and its components as JSON text. Which
 * records there are comes from the features' sealed event interfaces.
 */
public final class EventCodec {

  private static final String ID = OutboxLayout.ENTRY_ID;
  private static final String AT = "at";
  private static final String ACTOR = "actor";
  private static final String ACTOR_NAME = "actorName";
  private static final String ORIGIN = "origin";
  private static final String TYPE = "type";
  private static final String PAYLOAD = "payload";

  private final Map<String, Class<? extends DomainEvent>> types = new HashMap<>();
  private final ObjectMapper json = EventJson.mapper();

  /**
   * Knows every record under the given sealed interfaces.
   *
   * @throws IllegalArgumentException when two records share a simple name, or a root is not sealed
   */
  public EventCodec(Collection<Class<? extends DomainEvent>> roots) {
    for (var root : roots) {
      if (!root.isSealed()) {
        throw new IllegalArgumentException(root.getName() + " is not a sealed interface of events");
      }
      for (var type : leavesOf(root)) {
        var other = types.putIfAbsent(type.getSimpleName(), type.asSubclass(DomainEvent.class));
        if (other != null && other != type) {
          throw new IllegalArgumentException(
              "two events are called "
                  + type.getSimpleName()
                  + ": "
                  + type.getName()
                  + " and "
                  + other.getName());
        }
      }
    }
  }

  /** Every kind of event it can store, by stored name. */
  public Map<String, Class<? extends DomainEvent>> types() {
    return Map.copyOf(types);
  }

  /**
   * The event as it is stored.
   *
   * @throws UnknownEvent when its kind is not registered
   */
  public Document toEntry(RecordedEvent recorded) {
    var event = recorded.event();
    var name = event.getClass().getSimpleName();
    if (types.get(name) != event.getClass()) {
      throw new UnknownEvent(
          event.getClass().getName() + " is not among the registered events; name its interface");
    }
    return new Document(ID, recorded.id().toString())
        .append(AT, Date.from(recorded.at()))
        .append(ACTOR, recorded.actor().toString())
        .append(ACTOR_NAME, recorded.actorName())
        .append(ORIGIN, recorded.origin())
        .append(TYPE, name)
        .append(PAYLOAD, json.writeValueAsString(event));
  }

  /**
   * The event that was stored.
   *
   * @throws UnknownEvent when its kind is not registered, or its components cannot be read
   */
  public RecordedEvent fromEntry(Document entry) {
    var name = entry.getString(TYPE);
    var type = types.get(name);
    if (type == null) {
      throw new UnknownEvent("no registered event is called " + name);
    }
    try {
      Instant at = entry.getDate(AT).toInstant();
      return new RecordedEvent(
          EventId.of(entry.getString(ID)),
          at,
          AccountId.of(entry.getString(ACTOR)),
          entry.getString(ACTOR_NAME),
          entry.getString(ORIGIN),
          json.readValue(entry.getString(PAYLOAD), type));
    } catch (JacksonException e) {
      // Without Jackson's message, which quotes the payload: it may name people.
      throw new UnknownEvent("the stored " + name + " cannot be read at " + path(e));
    }
  }

  private static String path(JacksonException e) {
    return e.getPathReference().isEmpty() ? "its root" : e.getPathReference();
  }

  private static Set<Class<?>> leavesOf(Class<?> root) {
    var leaves = new LinkedHashSet<Class<?>>();
    if (root.isSealed()) {
      for (var permitted : root.getPermittedSubclasses()) {
        leaves.addAll(leavesOf(permitted));
      }
    } else {
      leaves.add(root);
    }
    return leaves;
  }
}
