package uk.ectmanager.application.planner;

/** Somebody interrupted the working out of a plan, as when the time of an operation is over. */
public final class PlanningStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PlanningStopped() {
    super("interrupted while a plan was worked out");
  }
}
