package uk.ectmanager.adapter.graphql.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters in an address, read strictly: broken escapes and repeated names are refused. */
final class QueryString {

  private QueryString() {}

  static Map<String, String> parse(@Nullable String raw, int most) {
    var found = new HashMap<String, String>();
    if (raw == null || raw.isEmpty()) {
      return found;
    }
    if (raw.length() > most) {
      throw HttpRefusal.of(414, "The address is longer than " + most + " characters.");
    }
    for (var part : raw.split("&", -1)) {
      int equals = part.indexOf('=');
      var name = decode(equals < 0 ? part : part.substring(0, equals));
      var value = equals < 0 ? "" : decode(part.substring(equals + 1));
      if (!name.isEmpty() && found.put(name, value) != null) {
        throw HttpRefusal.badRequest("A parameter comes twice.");
      }
    }
    return found;
  }

  private static String decode(String text) {
    var bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
        int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
        if (high < 0 || low < 0) {
          throw HttpRefusal.badRequest("The address holds a broken escape.");
        }
        bytes.write(high * 16 + low);
        i += 2;
      } else if (c == '+') {
        bytes.write(' ');
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return Utf8.decode(bytes.toByteArray(), bytes.size());
  }
}
