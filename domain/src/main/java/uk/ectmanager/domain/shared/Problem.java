package uk.ectmanager.domain.shared;

import java.util.List;
import java.util.Objects;

/**
 * One reason why a request was refused.
 *
 * @param code stable, for programs
 * @param message for people, in plain English; may change between releases
 * @param path where in the request, from the argument down, such as {@code ["input", "trn"]}; empty
 *     when the request as a whole is at fault
 */
public record Problem(ProblemCode code, String message, List<String> path) {

  public Problem {
    Objects.requireNonNull(code, "code");
    if (message.isBlank()) {
      throw new IllegalArgumentException("a problem needs a message");
    }
    path = List.copyOf(path);
  }

  /** A problem at the given path. */
  public static Problem at(ProblemCode code, String message, String... path) {
    return new Problem(code, message, List.of(path));
  }

  /** The same problem seen from a level above: its path gains a first step. */
  public Problem under(String step) {
    var longer = new java.util.ArrayList<String>();
    longer.add(step);
    longer.addAll(path);
    return new Problem(code, message, longer);
  }
}
