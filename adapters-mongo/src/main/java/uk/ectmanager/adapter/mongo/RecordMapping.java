package uk.ectmanager.adapter.mongo;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A document record to what is stored, and back: component by component, under its own name, nulls
 * left out. Components are texts, numbers, truth values, instants, dates, {@link Binary} bytes,
 * such records again, and lists or text-keyed maps of these. A date is stored as midnight UTC
 * whatever the zone of the machine.
 */
final class RecordMapping<D extends Record> {

  private static final Map<Class<?>, RecordMapping<?>> KNOWN = new ConcurrentHashMap<>();

  private final Class<D> type;
  private final RecordComponent[] components;
  private final Constructor<D> constructor;

  private RecordMapping(Class<D> type) {
    this.type = type;
    this.components = type.getRecordComponents();
    var parameters = new Class<?>[components.length];
    for (var i = 0; i < components.length; i++) {
      parameters[i] = components[i].getType();
      requireStorable(components[i].getGenericType(), components[i]);
      components[i].getAccessor().setAccessible(true);
    }
    try {
      this.constructor = type.getDeclaredConstructor(parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record has its canonical constructor", e);
    }
    constructor.setAccessible(true);
  }

  @SuppressWarnings("unchecked") // the map's value for a class is the mapping of that class
  static <D extends Record> RecordMapping<D> of(Class<D> type) {
    var known = KNOWN.get(type);
    if (known == null) {
      // Not computeIfAbsent: a nested record asks again while this one is being looked at.
      known = new RecordMapping<>(type);
      KNOWN.put(type, known);
    }
    return (RecordMapping<D>) known;
  }

  Document toDocument(D value) {
    var document = new Document();
    for (var component : components) {
      var part = read(component, value);
      if (part != null) {
        document.append(component.getName(), stored(part));
      }
    }
    return document;
  }

  D fromDocument(Document document) {
    var arguments = new @Nullable Object[components.length];
    for (var i = 0; i < components.length; i++) {
      var component = components[i];
      var part = document.get(component.getName());
      if (part == null && component.getType().isPrimitive()) {
        throw unreadable(component, "missing");
      }
      arguments[i] = part == null ? null : loaded(part, component.getGenericType(), component);
    }
    try {
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type.getName(), e);
    }
  }

  private static @Nullable Object read(RecordComponent component, Record value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  private static Object stored(Object value) {
    return switch (value) {
      case Record nested -> storedRecord(nested);
      case Collection<?> values -> values.stream().map(RecordMapping::stored).toList();
      case Map<?, ?> map -> storedMap(map);
      case Instant instant -> Date.from(instant);
      case LocalDate date -> StoredDay.of(date);
      default -> value;
    };
  }

  @SuppressWarnings("unchecked") // the class of a record is the class of that record
  private static <R extends Record> Document storedRecord(R nested) {
    return of((Class<R>) nested.getClass()).toDocument(nested);
  }

  private static Document storedMap(Map<?, ?> map) {
    var document = new Document();
    map.forEach((key, value) -> {
      var name = (String) key;
      if (name.isEmpty() || name.startsWith("$") || name.indexOf('.') >= 0) {
        throw new IllegalArgumentException("a stored map has no key with $ or . in it");
      }
      document.append(name, stored(value));
    });
    return document;
  }

  private static Object loaded(Object part, Type type, RecordComponent component) {
    try {
      if (type instanceof ParameterizedType generic) {
        var arguments = generic.getActualTypeArguments();
        if (generic.getRawType() == Map.class) {
          var map = new LinkedHashMap<String, Object>();
          ((Document) part).forEach((k, v) -> map.put(k, loaded(v, arguments[1], component)));
          return map;
        }
        var values = new ArrayList<Object>();
        for (var value : (List<?>) part) {
          values.add(loaded(value, arguments[0], component));
        }
        return values;
      }
      return loadedPlain(part, (Class<?>) type);
    } catch (ClassCastException | ArithmeticException e) {
      throw unreadable(component, "of another type");
    }
  }

  private static Object loadedPlain(Object part, Class<?> type) {
    if (type.isRecord()) {
      return of(type.asSubclass(Record.class)).fromDocument((Document) part);
    }
    if (type == Instant.class) {
      return ((Date) part).toInstant();
    }
    if (type == LocalDate.class) {
      return StoredDay.read((Date) part);
    }
    if (type == long.class || type == Long.class) {
      return ((Number) part).longValue();
    }
    if (type == int.class || type == Integer.class) {
      return Math.toIntExact(((Number) part).longValue());
    }
    if (type == double.class || type == Double.class) {
      return ((Number) part).doubleValue();
    }
    return type == boolean.class ? (Boolean) part : type.cast(part);
  }

  private static IllegalStateException unreadable(RecordComponent component, String what) {
    return new IllegalStateException(
        "stored "
            + component.getDeclaringRecord().getSimpleName()
            + "."
            + component.getName()
            + " is "
            + what);
  }

  private static void requireStorable(Type type, RecordComponent component) {
    if (!isStorable(type)) {
      throw new IllegalArgumentException(
          component.getDeclaringRecord().getName()
              + "."
              + component.getName()
              + " is of a type that a document record does not hold: "
              + type.getTypeName());
    }
  }

  private static boolean isStorable(Type type) {
    if (type instanceof ParameterizedType generic) {
      var arguments = generic.getActualTypeArguments();
      return generic.getRawType() == Map.class
          ? arguments[0] == String.class && isStorable(arguments[1])
          : generic.getRawType() == List.class && isStorable(arguments[0]);
    }
    if (type instanceof Class<?> plain && plain.isRecord()) {
      return true;
    }
    return type == String.class
        || type == Instant.class
        || type == LocalDate.class
        || type == Binary.class
        || type == boolean.class
        || type == Boolean.class
        || type == int.class
        || type == Integer.class
        || type == long.class
        || type == Long.class
        || type == double.class
        || type == Double.class;
  }
}
