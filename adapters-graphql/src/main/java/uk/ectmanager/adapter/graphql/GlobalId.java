package uk.ectmanager.adapter.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An id of the schema: opaque to clients, unique over all types. Inside it is the name of the type
 * and a UUID; it proves nothing about access.
 */
public record GlobalId(String type, UUID uuid) {

  /** The UUID that no thing has: what an id of another type stands for. */
  public static final UUID NOTHING = new UUID(0, 0);

  private static final Pattern FORM = Pattern.compile("[A-Z][A-Za-z]{0,39}:[0-9a-f-]{36}");
  private static final int LONGEST = 120;

  /** The text of an id. */
  public static String of(String type, UUID uuid) {
    return new GlobalId(type, uuid).toString();
  }

  /** Reads an id; what was never one of ours is BAD_USER_INPUT at that argument. */
  public static GlobalId read(String text, String... argument) {
    return tryRead(text)
        .orElseThrow(() -> Refusal.badInput("This is not an id of this system.", argument));
  }

  /**
   * The UUID behind an id of this type. An id of another type answers {@link #NOTHING}, which no
   * port ever finds, so that it is treated like one of a thing that is not there.
   */
  public static UUID uuid(String type, String text, String... argument) {
    var id = read(text, argument);
    return id.type().equals(type) ? id.uuid() : NOTHING;
  }

  /** Whether a text has the form of an id of ours. */
  static boolean isForm(String text) {
    return tryRead(text).isPresent();
  }

  private static Optional<GlobalId> tryRead(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      var inside = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
      if (!FORM.matcher(inside).matches()) {
        return Optional.empty();
      }
      int colon = inside.indexOf(':');
      var id =
          new GlobalId(inside.substring(0, colon), UUID.fromString(inside.substring(colon + 1)));
      return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The text that clients see. */
  @Override
  public String toString() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((type + ":" + uuid).getBytes(StandardCharsets.US_ASCII));
  }
}
