package uk.ectmanager.adapter.security;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import uk.ectmanager.domain.signature.SignedContent;

/**
 * The canonical JSON of RFC 8785 for the values that a signed content may hold: objects, lists,
 * texts, truth values and whole numbers within 2^53. Members are in the order of their UTF-16 code
 * units, which is the order of Java's strings.
 */
final class CanonicalJson {

  private CanonicalJson() {}

  static byte[] of(SignedContent content) {
    var json = new StringBuilder();
    write(content.fields(), json);
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Object value, StringBuilder json) {
    switch (value) {
      case String text -> text(text, json);
      case Boolean truth -> json.append(truth);
      case Long number -> json.append(number);
      case List<?> items -> list(items, json);
      case Map<?, ?> fields -> object(fields, json);
      default -> throw new IllegalArgumentException("no canonical form for " + value.getClass());
    }
  }

  private static void list(List<?> items, StringBuilder json) {
    json.append('[');
    var separator = "";
    for (var item : items) {
      json.append(separator);
      write(item, json);
      separator = ",";
    }
    json.append(']');
  }

  private static void object(Map<?, ?> fields, StringBuilder json) {
    json.append('{');
    var separator = "";
    for (var name : fields.keySet().stream().map(String.class::cast).sorted().toList()) {
      json.append(separator);
      text(name, json);
      json.append(':');
      var value = fields.get(name);
      if (value == null) {
        throw new IllegalArgumentException("a field without a value: " + name);
      }
      write(value, json);
      separator = ",";
    }
    json.append('}');
  }

  private static void text(String text, StringBuilder json) {
    json.append('"');
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\b' -> json.append("\\b");
        case '\t' -> json.append("\\t");
        case '\n' -> json.append("\\n");
        case '\f' -> json.append("\\f");
        case '\r' -> json.append("\\r");
        default -> {
          if (c < ' ') {
            json.append("\\u00").append(Character.forDigit(c >> 4, 16));
            json.append(Character.forDigit(c & 0xf, 16));
          } else {
            json.append(c);
          }
        }
      }
    }
    json.append('"');
  }
}
