package uk.ectmanager.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gathers every problem of one request, so that a person sees all of them at once (D9). */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  /** Notes one problem. */
  public void add(ProblemCode code, String message, String... path) {
    found.add(Problem.at(code, message, path));
  }

  /** Notes a problem found elsewhere. */
  public void add(Problem problem) {
    found.add(problem);
  }

  /** Notes problems found elsewhere. */
  public void addAll(List<Problem> problems) {
    found.addAll(problems);
  }

  /** The parsed value, or null after noting why there is none. */
  public <T> @Nullable T take(Result<T> parsed) {
    return switch (parsed) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(List<Problem> problems) -> {
        addAll(problems);
        yield null;
      }
    };
  }

  /** Text with outer blanks dropped, or null after noting that it is missing or too long. */
  public @Nullable String text(@Nullable String raw, int most, String what, String... path) {
    if (raw == null || raw.isBlank()) {
      add(ProblemCode.REQUIRED, "Enter " + what + ".", path);
      return null;
    }
    return optionalText(raw, most, what, path);
  }

  /** Text with outer blanks dropped, or null when absent or after noting that it is too long. */
  public @Nullable String optionalText(
      @Nullable String raw, int most, String what, String... path) {
    if (raw == null || raw.isBlank()) {
      return null;
    }
    var text = raw.strip();
    if (text.length() > most) {
      add(
          ProblemCode.TOO_LONG,
          capitalised(what) + " must be at most " + most + " characters.",
          path);
      return null;
    }
    if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != 10 && c != 13 && c != 9)) {
      add(ProblemCode.INVALID, capitalised(what) + " contains a control character.", path);
      return null;
    }
    if (text.codePoints().anyMatch(Problems::isHalfCharacter)) {
      add(ProblemCode.INVALID, capitalised(what) + " contains half a character.", path);
      return null;
    }
    return text;
  }

  /** One line of text as {@link #text}, without line breaks and marks that turn its direction. */
  public @Nullable String line(@Nullable String raw, int most, String what, String... path) {
    var text = text(raw, most, what, path);
    return text == null ? null : oneLine(text, what, path);
  }

  /** One line of text as {@link #optionalText}, without line breaks and turning marks. */
  public @Nullable String optionalLine(
      @Nullable String raw, int most, String what, String... path) {
    var text = optionalText(raw, most, what, path);
    return text == null ? null : oneLine(text, what, path);
  }

  private @Nullable String oneLine(String text, String what, String... path) {
    if (text.chars().anyMatch(c -> Character.isISOControl(c) || breaksLine(c) || turns(c))) {
      add(
          ProblemCode.INVALID,
          capitalised(what) + " must be one line without control characters.",
          path);
      return null;
    }
    return text;
  }

  private static boolean isHalfCharacter(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static boolean breaksLine(int c) {
    return c == 0x2028 || c == 0x2029;
  }

  /** Marks that make text read other than it is stored; letters of any script are welcome. */
  private static boolean turns(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /** Whether nothing was found. */
  public boolean none() {
    return found.isEmpty();
  }

  /** What was found, in the order it was found. */
  public List<Problem> all() {
    return List.copyOf(found);
  }

  /**
   * Refused with everything found, or done with the value that the builder makes when nothing was.
   */
  public <T> Result<T> orElse(java.util.function.Supplier<T> value) {
    return none() ? new Result.Done<>(value.get()) : new Result.Refused<>(all());
  }

  /** The same result, refused if anything was noted here; what both found is told once. */
  public <T> Result<T> and(Result<T> result) {
    result.problems().stream().filter(one -> !found.contains(one)).forEach(found::add);
    return none() ? result : new Result.Refused<>(all());
  }

  /** The same for a value that can still be refused. */
  public <T> Result<T> orElseTry(java.util.function.Supplier<Result<T>> value) {
    return none() ? value.get() : new Result.Refused<>(all());
  }

  /** Every problem moved under a first step of path. */
  public static List<Problem> under(String step, List<Problem> problems) {
    Function<Problem, Problem> move = p -> p.under(step);
    return problems.stream().map(move).toList();
  }

  private static String capitalised(String what) {
    return Character.toUpperCase(what.charAt(0)) + what.substring(1);
  }
}
