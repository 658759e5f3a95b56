package uk.ectmanager.adapter.graphql.http;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import uk.ectmanager.adapter.graphql.ErrorCode;

/** The two media types of an answer, and the status that each gives it. */
enum Answers {
  /** The legacy type: a well-formed request is 200 whatever came of it. */
  JSON("application", "json") {
    @Override
    int status(boolean hasData, List<ErrorCode> errors) {
      return errors.contains(ErrorCode.MUTATION_BY_GET) ? ErrorCode.MUTATION_BY_GET.status() : 200;
    }
  },

  /** The type of its own: an operation that did not run is an error of HTTP too. */
  GRAPHQL("application", "graphql-response+json") {
    @Override
    int status(boolean hasData, List<ErrorCode> errors) {
      return hasData || errors.isEmpty() ? 200 : errors.getFirst().status();
    }
  };

  private static final int MOST_RANGES = 50;

  @SuppressWarnings("ImmutableEnumChecker") // a MediaType never changes
  private final MediaType type;

  Answers(String type, String subtype) {
    this.type = new MediaType(type, subtype);
  }

  abstract int status(boolean hasData, List<ErrorCode> errors);

  String contentType() {
    return type + ";charset=UTF-8";
  }

  /**
   * The type that the client likes best. Without a wish, or with one for anything, it is plain JSON
   * (the specification's legacy rule); between equals that were both named, the type of its own.
   */
  static Answers forAccept(List<String> accept) {
    if (accept.stream().allMatch(String::isBlank)) {
      return JSON;
    }
    var ranges = parse(accept);
    double json = JSON.quality(ranges);
    double graphql = GRAPHQL.quality(ranges);
    if (json <= 0 && graphql <= 0) {
      throw HttpRefusal.of(406, "Accept application/graphql-response+json or application/json.");
    }
    boolean named = ranges.stream().anyMatch(range -> range.equalsTypeAndSubtype(GRAPHQL.type));
    return graphql > json || (graphql == json && named) ? GRAPHQL : JSON;
  }

  private static List<MediaType> parse(List<String> accept) {
    try {
      var ranges = MediaType.parseMediaTypes(accept);
      if (ranges.size() > MOST_RANGES) {
        throw HttpRefusal.badRequest("The Accept header is too long.");
      }
      return ranges;
    } catch (InvalidMediaTypeException e) {
      throw HttpRefusal.badRequest("The Accept header cannot be read.");
    }
  }

  private double quality(List<MediaType> ranges) {
    return ranges.stream()
        .filter(range -> range.includes(type) && utf8(range))
        .max(Comparator.comparingInt(Answers::precision))
        .map(MediaType::getQualityValue)
        .orElse(0.0);
  }

  private static int precision(MediaType range) {
    if (range.isWildcardType()) {
      return 0;
    }
    return range.isWildcardSubtype() ? 1 : 2;
  }

  private static boolean utf8(MediaType range) {
    var charset = range.getParameter("charset");
    return charset == null || charset.replace("\"", "").toLowerCase(Locale.ROOT).equals("utf-8");
  }
}
