package uk.ectmanager.domain.induction.facts;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.Result;

/**
 * A count of contracted days to the half day, as absence is kept (L20): the days on which the ECT
 * was to work by contract, whatever the FTE.
 *
 * @param halves half days, from 0 to 4,000 (some ten school years)
 */
public record HalfDays(int halves) implements Comparable<HalfDays> {

  /** No day. */
  public static final HalfDays NONE = new HalfDays(0);

  private static final int MOST = 4000;
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,4}(\\.[05]0?)?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

  public HalfDays {
    if (halves < 0 || halves > MOST) {
      throw new IllegalArgumentException("a count of days runs from 0 to " + MOST / 2);
    }
  }

  /** Whole days. */
  public static HalfDays ofDays(int days) {
    return new HalfDays(Math.multiplyExact(days, 2));
  }

  /** A count such as {@code of("29.5")}; throws when it is none. */
  public static HalfDays of(String days) {
    var halves = Rational.of(days).times(Rational.of(2));
    if (!halves.isWhole()) {
      throw new IllegalArgumentException("days are counted to the half day");
    }
    return new HalfDays(halves.floor());
  }

  /** Reads a number of days such as {@code 3} or {@code 29.5}. */
  public static Result<HalfDays> parse(@Nullable String raw, String... path) {
    if (raw == null || raw.isBlank()) {
      return Result.refused(ProblemCode.REQUIRED, "Enter the number of days.", path);
    }
    var text = raw.strip();
    if (!NUMBER.matcher(text).matches()) {
      return Result.refused(
          ProblemCode.INVALID, "The number of days is a number such as 3 or 29.5.", path);
    }
    if (Rational.of(text).isMoreThan(Rational.of(MOST / 2))) {
      return Result.refused(
          ProblemCode.OUT_OF_RANGE, "The number of days is at most " + MOST / 2 + ".", path);
    }
    return DECIMAL.matcher(text).matches()
        ? Result.done(of(text))
        : Result.refused(ProblemCode.INVALID, "Days are counted to the half day.", path);
  }

  /** The same in days. */
  public Rational days() {
    return Rational.of(halves, 2);
  }

  /** Whether it is no day at all. */
  public boolean isNone() {
    return halves == 0;
  }

  @Override
  public int compareTo(HalfDays other) {
    return Integer.compare(halves, other.halves);
  }

  /** In days, such as {@code 29.5}. */
  @Override
  public String toString() {
    return days().toString();
  }
}
