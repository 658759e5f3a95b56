package uk.ectmanager.domain.ect.section;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/**
 * How much of a full week a post is, exact: five days a week are a full-time equivalent of 1.
 *
 * @param fte more than 0 and at most 1, without trailing zeros
 */
public record WorkingPattern(BigDecimal fte) {

  private static final BigDecimal FULL_WEEK = new BigDecimal(5);
  private static final int MOST_PLACES = 4;
  private static final int MOST_DIGITS = 10;

  public WorkingPattern {
    fte = fte.stripTrailingZeros();
    if (fte.signum() <= 0 || fte.compareTo(BigDecimal.ONE) > 0 || fte.scale() > MOST_PLACES) {
      throw new IllegalArgumentException(
          "a full-time equivalent is more than 0 and at most 1, with at most four places");
    }
  }

  /** Days a week, exactly five times the full-time equivalent. */
  public BigDecimal daysPerWeek() {
    var days = fte.multiply(FULL_WEEK).stripTrailingZeros();
    return days.scale() < 0 ? days.setScale(0) : days;
  }

  /** Reads days a week or the full-time equivalent, whichever of the two was given. */
  public static Result<WorkingPattern> parse(
      @Nullable BigDecimal daysPerWeek, @Nullable BigDecimal fte) {
    if (daysPerWeek != null && fte != null) {
      var problems = new Problems();
      problems.add(
          ProblemCode.INVALID,
          "Give the days a week or the full-time equivalent, not both.",
          "input",
          "daysPerWeek");
      problems.take(parse(daysPerWeek, null));
      problems.take(parse(null, fte));
      return Result.refused(problems.all());
    }
    if (daysPerWeek != null) {
      return of(daysPerWeek, FULL_WEEK, MOST_PLACES - 1, "The days a week", "daysPerWeek");
    }
    if (fte != null) {
      return of(fte, BigDecimal.ONE, MOST_PLACES, "The full-time equivalent", "fte");
    }
    return Result.refused(
        ProblemCode.REQUIRED,
        "Enter the days a week or the full-time equivalent.",
        "input",
        "daysPerWeek");
  }

  private static Result<WorkingPattern> of(
      BigDecimal number, BigDecimal most, int places, String what, String field) {
    var plain = number.stripTrailingZeros();
    if (plain.signum() <= 0 || plain.compareTo(most) > 0) {
      return Result.refused(
          ProblemCode.OUT_OF_RANGE,
          what + " must be more than 0 and at most " + most.toPlainString() + ".",
          "input",
          field);
    }
    if (plain.scale() > places || plain.precision() > MOST_DIGITS) {
      return Result.refused(
          ProblemCode.INVALID,
          what + " must have at most " + places + " decimal places.",
          "input",
          field);
    }
    return Result.done(new WorkingPattern(plain.divide(most)));
  }

  @Override
  public String toString() {
    return fte.toPlainString() + " FTE";
  }
}
