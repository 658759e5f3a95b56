package uk.ectmanager.adapter.graphql.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.ectmanager.adapter.graphql.GraphQlLimits;

/**
 * Reads the parameters of a request, counting while it reads; what is not well-formed is refused.
 */
final class QuestionReader {

  private static final int LONGEST_NUMBER = 100;
  private static final int CHUNK = 8 * 1024;

  private final int mostBytes;
  private final JsonMapper json;

  QuestionReader(GraphQlLimits limits) {
    this.mostBytes = limits.bodyBytes();
    this.json =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder()
                            .maxNestingDepth(limits.jsonDepth())
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(mostBytes)
                            .maxNameLength(1_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
  }

  /** The parameters in the body of a POST. */
  Question post(HttpServletRequest request) throws IOException {
    refuseUnlessJson(request);
    var body = body(request);
    if (body.isBlank()) {
      throw HttpRefusal.badRequest("The body is empty; send a JSON object with a query.");
    }
    return switch (parse(body, "body")) {
      case Map<?, ?> map -> question(map);
      case List<?> _ -> throw HttpRefusal.badRequest("Batches are not supported.");
      case null, default ->
          throw HttpRefusal.badRequest("The body must be a JSON object with a query.");
    };
  }

  /** The parameters in the address of a GET. */
  Question get(HttpServletRequest request) {
    var parameters = QueryString.parse(request.getQueryString(), mostBytes);
    var map = new HashMap<String, @Nullable Object>(parameters);
    for (var name : List.of("variables", "extensions")) {
      var text = parameters.get(name);
      if (text != null) {
        map.put(name, text.isEmpty() ? null : parse(text, name));
      }
    }
    return question(map);
  }

  private static void refuseUnlessJson(HttpServletRequest request) {
    var header = request.getContentType();
    if (header == null) {
      throw unsupported();
    }
    try {
      var type = MediaType.parseMediaType(header);
      var charset = type.getParameter("charset");
      if (!type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
          || (charset != null && !charset.replace("\"", "").equalsIgnoreCase("utf-8"))) {
        throw unsupported();
      }
    } catch (InvalidMediaTypeException e) {
      throw unsupported();
    }
    var encoding = request.getHeader("Content-Encoding");
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw unsupported();
    }
  }

  private static HttpRefusal unsupported() {
    return HttpRefusal.of(415, "Send application/json in UTF-8, not compressed.");
  }

  private String body(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > mostBytes) {
      throw tooLarge();
    }
    var bytes = new ByteArrayOutputStream();
    var chunk = new byte[CHUNK];
    try (var in = request.getInputStream()) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        bytes.write(chunk, 0, read);
        if (bytes.size() > mostBytes) {
          throw tooLarge();
        }
      }
    }
    return Utf8.decode(bytes.toByteArray(), bytes.size());
  }

  private HttpRefusal tooLarge() {
    return HttpRefusal.of(413, "The body is larger than " + mostBytes + " bytes.")
        .with("Connection", "close");
  }

  private @Nullable Object parse(String text, String what) {
    try {
      return json.readValue(text, Object.class);
    } catch (JacksonException e) {
      throw HttpRefusal.badRequest(
          "The " + what + " is not JSON, holds a name twice or is nested too deep.");
    }
  }

  private static Question question(Map<?, ?> map) {
    var query = text(map, "query");
    if (query == null || query.isBlank()) {
      throw HttpRefusal.badRequest("The query is missing.");
    }
    var operation = text(map, "operationName");
    object(map, "extensions"); // must be an object, and means nothing to us
    return new Question(
        query,
        operation == null || operation.isEmpty() ? null : operation,
        object(map, "variables"));
  }

  private static @Nullable String text(Map<?, ?> map, String name) {
    return switch (map.get(name)) {
      case null -> null;
      case String text -> {
        Utf8.whole(text);
        yield text;
      }
      default -> throw HttpRefusal.badRequest(name + " must be a text.");
    };
  }

  private static Map<String, @Nullable Object> object(Map<?, ?> map, String name) {
    return switch (map.get(name)) {
      case null -> Map.of();
      case Map<?, ?> object -> {
        whole(object);
        var copy = new HashMap<String, @Nullable Object>();
        object.forEach((key, value) -> copy.put(String.valueOf(key), value));
        yield copy;
      }
      default -> throw HttpRefusal.badRequest(name + " must be an object.");
    };
  }

  private static void whole(@Nullable Object value) {
    switch (value) {
      case String text -> Utf8.whole(text);
      case Map<?, ?> map ->
          map.forEach((key, inner) -> {
            whole(key);
            whole(inner);
          });
      case List<?> list -> list.forEach(QuestionReader::whole);
      case null, default -> {
        // numbers and truth values have no characters
      }
    }
  }
}
