package uk.ectmanager.bootstrap.signature;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * Somebody with access to the database who changes what is stored of one signed form, a character
 * at a time.
 *
 * @param verify finds and verifies the form: "VALID", or what was found
 */
public record Tampering(MongoCollection<Document> collection, String id, Supplier<String> verify) {

  private static final String VALID = "VALID";
  private static final String STATE = "state";

  /**
   * Asserts that whatever is changed or taken away is found, but for these fields, which nobody
   * signed; answers how many values were tried.
   */
  public int isFoundEverywhereBut(Set<String> notSigned) {
    assertThat(verify.get()).as("untouched").isEqualTo(VALID);
    var state =
        Objects.requireNonNull(collection.find(eq("_id", id)).first()).get(STATE, Document.class);
    var places = new ArrayList<Map.Entry<String, Object>>();
    collect(STATE, state, notSigned, places);
    for (var place : places) {
      for (var other : changed(place.getValue())) {
        found(Updates.set(place.getKey(), other), place);
      }
      found(Updates.unset(place.getKey()), place);
    }
    return places.size();
  }

  /** Asserts that another value in one place is found. */
  public void isFound(String path, Object value) {
    var stored = Objects.requireNonNull(collection.find(eq("_id", id)).first());
    change(Updates.set(path, value));
    assertThat(verify.get()).as("after %s became %s", path, value).isNotEqualTo(VALID);
    collection.replaceOne(eq("_id", id), stored);
    assertThat(verify.get()).as("restored").isEqualTo(VALID);
  }

  private void found(org.bson.conversions.Bson update, Map.Entry<String, Object> place) {
    change(update);
    assertThat(verify.get()).as("after %s of %s", update, place).isNotEqualTo(VALID);
    change(Updates.set(place.getKey(), place.getValue()));
    assertThat(verify.get()).as("%s restored", place.getKey()).isEqualTo(VALID);
  }

  private void change(org.bson.conversions.Bson update) {
    collection.updateOne(eq("_id", id), update);
  }

  private static void collect(
      String path, Document document, Set<String> notSigned, List<Map.Entry<String, Object>> into) {
    document.forEach((name, value) -> {
      if (!path.equals(STATE) || !notSigned.contains(name)) {
        collect(path + "." + name, value, notSigned, into);
      }
    });
  }

  private static void collect(
      String place, Object value, Set<String> notSigned, List<Map.Entry<String, Object>> into) {
    switch (value) {
      case Document nested -> collect(place, nested, notSigned, into);
      case List<?> list -> {
        for (var i = 0; i < list.size(); i++) {
          collect(place + "." + i, list.get(i), notSigned, into);
        }
      }
      default -> into.add(Map.entry(place, value));
    }
  }

  private static List<Object> changed(Object value) {
    return switch (value) {
      case String text -> changed(text);
      case Date date -> List.of(Date.from(date.toInstant().plus(Duration.ofDays(1))));
      case Boolean truth -> List.of(!truth);
      case Integer number -> List.of(number + 1);
      case Long number -> List.of(number + 1);
      default -> throw new IllegalStateException("a stored " + value.getClass());
    };
  }

  /** The same with its first, its middle, its last character replaced by one like it. */
  private static List<Object> changed(String text) {
    return IntStream.of(0, text.length() / 2, text.length() - 1)
        .distinct()
        .<Object>mapToObj(
            at -> text.substring(0, at) + like(text.charAt(at)) + text.substring(at + 1))
        .toList();
  }

  private static char like(char c) {
    if (Character.isDigit(c)) {
      return c == '9' ? '8' : (char) (c + 1);
    }
    return c == 'a' ? 'b' : 'a';
  }
}
