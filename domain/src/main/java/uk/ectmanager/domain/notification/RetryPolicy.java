package uk.ectmanager.domain.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a message that was not accepted is tried again: after the first pause, then twice as long
 * each time up to the longest, a little more by chance so that not all come at once. After the last
 * chance it is given up.
 *
 * @param first pause after the first failure
 * @param longest pause
 * @param lastChance age of the message from which a failure is the last
 */
public record RetryPolicy(Duration first, Duration longest, Duration lastChance) {

  private static final double SPREAD = 0.25;

  /** One minute to one hour, given up after 48 hours. */
  public static final RetryPolicy STANDARD =
      new RetryPolicy(Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(48));

  public RetryPolicy {
    if (!first.isPositive() || first.compareTo(longest) > 0 || longest.compareTo(lastChance) > 0) {
      throw new IllegalArgumentException("pauses are positive and in order");
    }
  }

  /**
   * The time of the next attempt after one that failed now; empty when it was the last.
   *
   * @param chance from 0 to 1, spreads the attempts
   */
  public Optional<Instant> next(QueuedMessage failed, Instant now, double chance) {
    if (!now.isBefore(failed.createdAt().plus(lastChance))) {
      return Optional.empty();
    }
    var doublings = Math.min(Math.max(failed.attempts() - 1, 0), 20);
    var base = Math.min(first.toMillis() << doublings, longest.toMillis());
    var extra = (long) ((double) base * SPREAD * chance);
    return Optional.of(now.plusMillis(Math.min(base + extra, longest.toMillis())));
  }
}
