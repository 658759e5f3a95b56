package uk.ectmanager.application.planner;

import java.time.LocalDate;
import uk.ectmanager.domain.shared.Rational;

/**
 * How much the planner works out in one go; enough for every career, too little for mischief. What
 * is recorded has no such limits; each single fact keeps the same ones in both, but for the least
 * FTE.
 */
final class PlannerLimits {

  static final int SCENARIOS = 5;
  static final int YEARS = 12;
  static final int SPELLS = 12;
  static final int CHANGES = 20;
  static final int ABSENCES = 100;
  static final int LEAVES = 12;
  static final int EXTENSIONS = 6;
  static final int REDUCTIONS = 2;
  static final int PRIOR_SERVICE = 8;
  static final int LEAD_SCHOOLS = 12;
  static final int LONGEST_NAME = 60;

  /** Calendar terms from the first day to the last report: 60 school years, a working life. */
  static final int MOST_TERMS = 180;

  /** Steps of working out one plan: far more than one of so many terms takes. */
  static final int MOST_STEPS = 10_000;

  /** FTE terms of all extensions together. */
  static final Rational MOST_EXTENDED = Rational.of(16);

  /** Days away, absence and leave each, all together. */
  static final int MOST_DAYS = 1000;

  /** The earliest start of any induction (C5). */
  static final LocalDate FIRST_START = LocalDate.of(1999, 5, 7);

  static final LocalDate FIRST_DAY = LocalDate.of(1999, 1, 1);
  static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

  private PlannerLimits() {}
}
