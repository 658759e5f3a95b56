package uk.ectmanager.application.planner;

import uk.ectmanager.domain.induction.rules.Steps;

/**
 * How far the working out of one plan may go: not on an interrupted thread, whose answer nobody
 * waits for any more, and only so many steps.
 */
final class Pace implements Steps {

  private int left = PlannerLimits.MOST_STEPS;

  /** There were too many steps: it would be the plan of more than a working life. */
  static final class TooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private TooLong() {
      super("a plan takes too many steps", null, false, false);
    }
  }

  @Override
  public void next() {
    if (Thread.currentThread().isInterrupted()) {
      throw new PlanningStopped();
    }
    left--;
    if (left < 0) {
      throw new TooLong();
    }
  }
}
