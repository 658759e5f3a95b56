package uk.ectmanager.adapter.graphql;

import java.time.Duration;
import java.util.Set;

/**
 * What one request may ask for (design D10).
 *
 * @param depth levels of fields, counted through fragments
 * @param aliases fields with another name, counted through fragments
 * @param tokens words and signs of the document
 * @param rootFields fields of the operation itself
 * @param calculations root fields that work something out for anybody
 * @param cost fields of the whole answer at most, {@code first} multiplied in
 * @param listSize how many rows a list without {@code first} counts as
 * @param page the most that {@code first} may be
 * @param validationErrors errors of one answer at most
 * @param cachedDocuments characters of parsed documents kept
 * @param bodyBytes bytes of a request body
 * @param jsonDepth levels of the JSON of a request
 * @param time how long an operation may take
 * @param oncePerRequest root fields of which one request may hold only one, counted together
 */
public record GraphQlLimits(
    int depth,
    int aliases,
    int tokens,
    int rootFields,
    int calculations,
    long cost,
    int listSize,
    int page,
    int validationErrors,
    int cachedDocuments,
    int bodyBytes,
    int jsonDepth,
    Duration time,
    Set<String> oncePerRequest) {

  public GraphQlLimits {
    if (depth < 1
        || aliases < 0
        || tokens < 1
        || rootFields < 1
        || calculations < 1
        || cost < 1
        || listSize < 1
        || page < 1
        || validationErrors < 1
        || cachedDocuments < 1
        || bodyBytes < 1
        || jsonDepth < 1
        || !time.isPositive()) {
      throw new IllegalArgumentException("every limit of ect.graphql.limits must be positive");
    }
    oncePerRequest = Set.copyOf(oncePerRequest);
  }

  /** The limits that hold when nothing else is set. */
  public static GraphQlLimits defaults() {
    return new GraphQlLimits(
        15,
        30,
        2_000,
        20,
        5,
        20_000,
        5,
        100,
        20,
        4_000_000,
        64 * 1024,
        30,
        Duration.ofSeconds(10),
        Set.of(
            "signIn", "reauthenticate", "requestPasswordReset", "setPassword", "registerSchool"));
  }
}
