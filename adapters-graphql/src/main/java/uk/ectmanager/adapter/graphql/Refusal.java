package uk.ectmanager.adapter.graphql;

import java.util.List;

/**
 * Something that the edge itself refuses while a field is fetched: an argument that cannot be read,
 * nobody signed in, too many requests. It answers an error with the code; a refusal by the core is
 * a value, never this.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final List<String> argument;

  private Refusal(ErrorCode code, String message, List<String> argument) {
    super(message);
    this.code = code;
    this.argument = List.copyOf(argument);
  }

  /** An argument that cannot be read; the path names it, from the argument down. */
  public static Refusal badInput(String message, String... argument) {
    return new Refusal(ErrorCode.BAD_USER_INPUT, message, List.of(argument));
  }

  /** Nobody is signed in. */
  public static Refusal notSignedIn() {
    return new Refusal(ErrorCode.UNAUTHENTICATED, "Sign in first.", List.of());
  }

  /** Too many requests in too short a time. */
  public static Refusal tooMany(String message) {
    return new Refusal(ErrorCode.RATE_LIMITED, message, List.of());
  }

  EdgeError toError() {
    var error = EdgeError.of(code, String.valueOf(getMessage()));
    return argument.isEmpty() ? error : error.in(argument);
  }
}
