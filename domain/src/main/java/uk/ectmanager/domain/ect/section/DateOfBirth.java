package uk.ectmanager.domain.ect.section;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/**
 * A date of birth. Its text form is masked, so that it reaches no log.
 *
 * <p>A person born on 29 February is a year older on 1 March of a common year, as English law has
 * it.
 */
public record DateOfBirth(LocalDate value) {

  private static final int YOUNGEST = 18;
  private static final int OLDEST = 100;

  public DateOfBirth {
    Objects.requireNonNull(value, "value");
  }

  /**
   * Accepts a date on which a person was born who is 18 or more and was born 100 years ago or
   * since.
   */
  public static Result<DateOfBirth> parse(LocalDate raw, LocalDate today, String... path) {
    if (raw.isAfter(today)) {
      return Result.refused(
          ProblemCode.DATE_IN_FUTURE, "The date of birth must be in the past.", path);
    }
    if (ChronoUnit.YEARS.between(raw, today) < YOUNGEST || raw.isBefore(today.minusYears(OLDEST))) {
      return Result.refused(
          ProblemCode.OUT_OF_RANGE, "The date of birth must be 18 to 100 years ago.", path);
    }
    return Result.done(new DateOfBirth(raw));
  }

  @Override
  public String toString() {
    return Change.MASK;
  }
}
