package uk.ectmanager.domain.planted;

/** Looks outside. */
public final class ReadsTheMachine {
  private ReadsTheMachine() {}

  /** The time of the machine. */
  public static long millis() {
    return System.nanoTime();
  }
}
