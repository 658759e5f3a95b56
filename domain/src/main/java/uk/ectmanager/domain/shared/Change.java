package uk.ectmanager.domain.shared;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field before and after.
 *
 * @param field dotted name from the aggregate down, such as {@code contract.startDate}
 * @param before the value before as text, masked when personal, null when there was none
 * @param after the value after as text, masked when personal, null when there is none
 */
public record Change(String field, @Nullable String before, @Nullable String after) {

  /** Stands for a personal value: that it changed is recorded, what it was is not. */
  public static final String MASK = "•••";

  /**
   * The differences between two records of one type, component by component and into nested
   * records.
   *
   * @param prefix put before each field's name
   * @param personal names of components, at any depth, whose values are masked
   */
  public static <R extends Record> List<Change> between(
      String prefix, Class<R> type, @Nullable R before, @Nullable R after, Set<String> personal) {
    var changes = new ArrayList<Change>();
    collect(prefix, type, before, after, personal, changes);
    return List.copyOf(changes);
  }

  private static void collect(
      String prefix,
      Class<?> type,
      @Nullable Object before,
      @Nullable Object after,
      Set<String> personal,
      List<Change> into) {
    for (var component : type.getRecordComponents()) {
      var was = value(component, before);
      var is = value(component, after);
      if (Objects.equals(was, is)) {
        continue;
      }
      var field = prefix.isEmpty() ? component.getName() : prefix + "." + component.getName();
      if (component.getType().isRecord() && !isSingleValue(component.getType())) {
        collect(field, component.getType(), was, is, personal, into);
      } else if (personal.contains(component.getName())) {
        into.add(new Change(field, was == null ? null : MASK, is == null ? null : MASK));
      } else {
        into.add(new Change(field, text(was), text(is)));
      }
    }
  }

  private static boolean isSingleValue(Class<?> type) {
    return type.getRecordComponents().length == 1;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable Object value(
      java.lang.reflect.RecordComponent component, @Nullable Object owner) {
    if (owner == null) {
      return null;
    }
    try {
      return component.getAccessor().invoke(owner);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
