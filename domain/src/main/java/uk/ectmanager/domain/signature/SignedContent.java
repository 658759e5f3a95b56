package uk.ectmanager.domain.signature;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The frozen content of a form: a tree of objects, lists, texts, truth values and whole numbers,
 * the same for the same content whatever the order in which it was gathered. Nothing else goes in,
 * so its canonical form leaves no room.
 *
 * @param fields unmodifiable all the way down; whole numbers are {@code Long}
 */
public record SignedContent(Map<String, Object> fields) {

  /** The largest whole number that every JSON reader keeps exactly. */
  private static final long LARGEST = (1L << 53) - 1;

  private static final int DEEPEST = 20;

  /**
   * Copies and checks the tree. Dates, times, identifiers, enums and decimals become text; fields
   * without a value are left out.
   *
   * @throws IllegalArgumentException on anything that has no exact canonical form
   */
  public SignedContent {
    fields = object(fields, 0);
  }

  /** An empty content to add to. */
  public static Builder builder() {
    return new Builder();
  }

  private static Map<String, Object> object(Map<?, ?> raw, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("content is nested too deeply");
    }
    var copy = new TreeMap<String, Object>();
    raw.forEach((name, value) -> {
      if (!(name instanceof String text)) {
        throw new IllegalArgumentException("a field is named by a text");
      }
      if (value != null) {
        copy.put(text(text), value(value, depth + 1));
      }
    });
    return Collections.unmodifiableMap(copy);
  }

  private static Object value(Object raw, int depth) {
    return switch (raw) {
      case String text -> text(text);
      case Boolean truth -> truth;
      case Integer number -> (long) number;
      case Long number -> whole(number);
      case BigDecimal number -> number.stripTrailingZeros().toPlainString();
      case LocalDate date -> date.toString();
      case Instant instant -> instant.toString();
      case UUID id -> id.toString();
      case Enum<?> word -> word.name();
      case SignedContent(Map<String, Object> nested) -> object(nested, depth);
      case Map<?, ?> nested -> object(nested, depth);
      case List<?> items -> list(items, depth);
      default ->
          throw new IllegalArgumentException(
              "no canonical form for " + raw.getClass().getSimpleName());
    };
  }

  private static List<Object> list(List<?> items, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("content is nested too deeply");
    }
    var copy = new ArrayList<Object>();
    for (var item : items) {
      if (item == null) {
        throw new IllegalArgumentException("a list has no gaps");
      }
      copy.add(value(item, depth + 1));
    }
    return Collections.unmodifiableList(copy);
  }

  private static Long whole(long number) {
    if (number > LARGEST || number < -LARGEST) {
      throw new IllegalArgumentException("a whole number beyond 2^53 is not exact in JSON");
    }
    return number;
  }

  private static String text(String text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw new IllegalArgumentException("the text holds half a character");
      }
    }
    return text;
  }

  /** Gathers fields; a field without a value is left out. */
  public static final class Builder {

    private final Map<String, Object> fields = new TreeMap<>();

    private Builder() {}

    /** Adds one field: a text, date, time, id, enum, number, truth value, list, map or content. */
    public Builder with(String name, @Nullable Object value) {
      if (fields.containsKey(name)) {
        throw new IllegalArgumentException("given twice: " + name);
      }
      if (value != null) {
        fields.put(name, value);
      }
      return this;
    }

    /** The content of what was added. */
    public SignedContent build() {
      return new SignedContent(fields);
    }
  }
}
