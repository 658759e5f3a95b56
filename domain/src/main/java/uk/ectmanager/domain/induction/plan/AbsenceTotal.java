package uk.ectmanager.domain.induction.plan;

import uk.ectmanager.domain.shared.Rational;

/**
 * The absence of one part of induction and how near it is to an extension (L8).
 *
 * @param days contracted days absent, to the half day; statutory leave is not among them
 * @param warning from so many days on school and ECT are warned: 25, or the scaled equivalent
 * @param threshold from so many days on the part is extended by all of them: 30, or scaled (L10)
 */
public record AbsenceTotal(Rational days, Rational warning, Rational threshold) {

  /** From so many days on a part is extended (R21 8(1)). */
  public static final Rational THRESHOLD = Rational.of(30);

  /** From so many days on there is an early warning. */
  public static final Rational WARNING = Rational.of(25);

  /** Whether the warning is due and the extension not reached yet. */
  public boolean isWarned() {
    return !days.isLessThan(warning) && !isExtending();
  }

  /** Whether the part is extended by all the days. */
  public boolean isExtending() {
    return !days.isLessThan(threshold);
  }
}
