package uk.ectmanager.application.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that a test moves. */
public final class MovableClock implements InstantSource {

  private volatile Instant now;

  /** Standing at that moment. */
  public MovableClock(Instant now) {
    this.now = now;
  }

  @Override
  public Instant instant() {
    return now;
  }

  /** Lets so much time pass. */
  public void pass(Duration time) {
    now = now.plus(time);
  }
}
