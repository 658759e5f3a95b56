package uk.ectmanager.adapter.graphql;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An error as the client sees it: a message for people, a code for programs, nothing of our inside.
 */
public final class EdgeError implements GraphQLError {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_MESSAGE = 400;

  private final ErrorCode code;
  private final String message;
  private final List<SourceLocation> locations;
  private final @Nullable List<Object> path;

  @SuppressWarnings("serial") // never serialised: an error lives within one request
  private final Map<String, Object> more;

  private EdgeError(
      ErrorCode code,
      String message,
      List<SourceLocation> locations,
      @Nullable List<Object> path,
      Map<String, Object> more) {
    this.code = code;
    this.message =
        message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) : message;
    this.locations = List.copyOf(locations);
    this.path = path == null ? null : List.copyOf(path);
    this.more = more;
  }

  /** An error of the request as a whole. */
  public static EdgeError of(ErrorCode code, String message) {
    return new EdgeError(code, message, List.of(), null, Map.of());
  }

  /** The same error, found at these places of the document and this path of the answer. */
  EdgeError at(@Nullable List<SourceLocation> places, @Nullable List<Object> where) {
    return new EdgeError(code, message, places == null ? List.of() : places, where, more);
  }

  /** The same error with one more extension. */
  EdgeError with(String name, Object value) {
    var longer = new LinkedHashMap<>(more);
    longer.put(name, value);
    return new EdgeError(code, message, locations, path, longer);
  }

  /** The same error about what is there in the arguments or the variables, from its name down. */
  EdgeError in(List<String> inputPath) {
    return with("inputPath", List.copyOf(inputPath));
  }

  /** The code, with the status that goes with it. */
  public ErrorCode errorCode() {
    return code;
  }

  @Override
  public String getMessage() {
    return message;
  }

  @Override
  public List<SourceLocation> getLocations() {
    return locations;
  }

  @Override
  public ErrorCode getErrorType() {
    return code;
  }

  @Override
  @SuppressWarnings("NullAway") // graphql-java asks for null when an error has no path
  public List<Object> getPath() {
    return path;
  }

  @Override
  public Map<String, Object> getExtensions() {
    var all = new LinkedHashMap<String, Object>();
    all.put("code", code.code());
    all.putAll(more);
    return all;
  }

  @Override
  public Map<String, Object> toSpecification() {
    var all = new LinkedHashMap<String, Object>();
    all.put("message", message);
    if (!locations.isEmpty()) {
      all.put(
          "locations",
          locations.stream()
              .map(place -> Map.of("line", place.getLine(), "column", place.getColumn()))
              .toList());
    }
    if (path != null) {
      all.put("path", path);
    }
    all.put("extensions", getExtensions());
    return all;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EdgeError that
        && code == that.code
        && message.equals(that.message)
        && locations.equals(that.locations)
        && Objects.equals(path, that.path)
        && more.equals(that.more);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, message, locations, path, more);
  }

  @Override
  public String toString() {
    return code + ": " + message;
  }
}
