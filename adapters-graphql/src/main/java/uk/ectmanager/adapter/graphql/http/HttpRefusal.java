package uk.ectmanager.adapter.graphql.http;

import java.util.Map;
import uk.ectmanager.adapter.graphql.EdgeError;
import uk.ectmanager.adapter.graphql.ErrorCode;

/** A request that never becomes an operation, with its status. */
final class HttpRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final EdgeError error;

  @SuppressWarnings("serial") // never serialised: it lives within one request
  private final Map<String, String> headers;

  private HttpRefusal(int status, ErrorCode code, String message, Map<String, String> headers) {
    super(message, null, false, false);
    this.status = status;
    this.error = EdgeError.of(code, message);
    this.headers = headers;
  }

  static HttpRefusal of(int status, String message) {
    return new HttpRefusal(status, ErrorCode.BAD_USER_INPUT, message, Map.of());
  }

  static HttpRefusal badRequest(String message) {
    return of(400, message);
  }

  static HttpRefusal forbidden(String message) {
    return new HttpRefusal(403, ErrorCode.FORBIDDEN, message, Map.of());
  }

  static HttpRefusal tooMany(long seconds) {
    return new HttpRefusal(
        429,
        ErrorCode.RATE_LIMITED,
        "Too many requests. Wait " + seconds + " s.",
        Map.of("Retry-After", Long.toString(seconds)));
  }

  HttpRefusal with(String name, String value) {
    return new HttpRefusal(status, error.errorCode(), error.getMessage(), Map.of(name, value));
  }

  int status() {
    return status;
  }

  EdgeError error() {
    return error;
  }

  Map<String, String> headers() {
    return headers;
  }
}
