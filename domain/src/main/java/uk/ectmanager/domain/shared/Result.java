package uk.ectmanager.domain.shared;

import java.util.List;
import java.util.function.Function;

/**
 * What a parse, a decision or a use case answers: done with a value, or refused with every reason
 * at once (D12). A refusal is a value; only surprises are exceptions.
 */
public sealed interface Result<T> {

  /** It was done; the value is what came of it. */
  record Done<T>(T value) implements Result<T> {}

  /** It was refused and nothing changed; never without a reason. */
  record Refused<T>(List<Problem> problems) implements Result<T> {
    public Refused {
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a refusal needs a reason");
      }
      problems = List.copyOf(problems);
    }
  }

  /** Done with this value. */
  static <T> Result<T> done(T value) {
    return new Done<>(value);
  }

  /** Refused for one reason. */
  static <T> Result<T> refused(ProblemCode code, String message, String... path) {
    return new Refused<>(List.of(Problem.at(code, message, path)));
  }

  /** Refused for these reasons. */
  static <T> Result<T> refused(List<Problem> problems) {
    return new Refused<>(problems);
  }

  /** The value made into another; a refusal stays as it is. */
  default <R> Result<R> map(Function<? super T, ? extends R> change) {
    return switch (this) {
      case Done<T>(T value) -> new Done<>(change.apply(value));
      case Refused<T>(List<Problem> problems) -> new Refused<>(problems);
    };
  }

  /** The value decided on further; a refusal stays as it is. */
  default <R> Result<R> then(Function<? super T, Result<R>> next) {
    return switch (this) {
      case Done<T>(T value) -> next.apply(value);
      case Refused<T>(List<Problem> problems) -> new Refused<>(problems);
    };
  }

  /** The reasons, none when done. */
  default List<Problem> problems() {
    return switch (this) {
      case Done<T> done -> List.of();
      case Refused<T>(List<Problem> problems) -> problems;
    };
  }
}
