package uk.ectmanager.domain.induction.facts;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.Result;

/**
 * A full-time equivalent, exactly: more than 0 and at most 1 (reference 3.1), and not below the
 * hundredth that the least entry of two decimals can hold.
 */
public record Fte(Rational value) implements Comparable<Fte> {

  private static final Rational LEAST = Rational.of(1, 100);
  private static final Rational DAYS_A_WEEK = Rational.of(5);

  /** Five days a week; made after the limits that it is checked against. */
  public static final Fte FULL_TIME = new Fte(Rational.ONE);

  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,4})?");

  public Fte {
    if (!inRange(value)) {
      throw new IllegalArgumentException("an FTE is from 0.01 to 1");
    }
  }

  /** An exact FTE such as {@code of("0.8")} or {@code of("1/3")}; throws when it is none. */
  public static Fte of(String text) {
    return new Fte(Rational.of(text));
  }

  /** Reads a decimal such as {@code 0.8}, of at most four places. */
  public static Result<Fte> parse(@Nullable String raw, String... path) {
    return read(
        raw,
        Rational.ONE,
        "Enter the full-time equivalent (FTE).",
        "The full-time equivalent (FTE) is a number such as 0.8, of at most four decimals.",
        "The full-time equivalent (FTE) must be at least 0.01 and at most 1.",
        path);
  }

  /** Reads the days worked each week, such as {@code 4} or {@code 2.5}: a fifth of an FTE each. */
  public static Result<Fte> parseDaysPerWeek(@Nullable String raw, String... path) {
    return read(
        raw,
        DAYS_A_WEEK,
        "Enter the days worked each week.",
        "The days worked each week are a number such as 2.5, of at most four decimals.",
        "The days worked each week must be at least 0.05 and at most 5.",
        path);
  }

  private static Result<Fte> read(
      @Nullable String raw,
      Rational whole,
      String missing,
      String malformed,
      String outside,
      String... path) {
    if (raw == null || raw.isBlank()) {
      return Result.refused(ProblemCode.REQUIRED, missing, path);
    }
    var text = raw.strip();
    if (!DECIMAL.matcher(text).matches()) {
      return Result.refused(ProblemCode.INVALID, malformed, path);
    }
    var value = Rational.of(text).dividedBy(whole);
    return inRange(value)
        ? Result.done(new Fte(value))
        : Result.refused(ProblemCode.OUT_OF_RANGE, outside, path);
  }

  private static boolean inRange(Rational value) {
    return !value.isLessThan(LEAST) && !value.isMoreThan(Rational.ONE);
  }

  /** The days worked each week, five for full time. */
  public Rational daysPerWeek() {
    return value.times(DAYS_A_WEEK);
  }

  /** Whether it is less than full time. */
  public boolean isPartTime() {
    return value.isLessThan(Rational.ONE);
  }

  @Override
  public int compareTo(Fte other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
