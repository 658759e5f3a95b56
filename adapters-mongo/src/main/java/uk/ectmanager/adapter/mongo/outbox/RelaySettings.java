package uk.ectmanager.adapter.mongo.outbox;

import java.time.Duration;

/**
 * How patient the relay is.
 *
 * @param lease how long a claimed aggregate is its own; another relay takes over after that. Longer
 *     than handlers ever need, and than the clocks of two machines differ
 * @param poll how often it looks without being woken
 * @param firstRetry how long it waits after a first failure; doubled with each further one
 * @param longestRetry the longest wait after a failure
 */
public record RelaySettings(
    Duration lease, Duration poll, Duration firstRetry, Duration longestRetry) {

  /** Good for a deployment: lease 1 minute, poll 5 seconds, retries from 1 second to 10 minutes. */
  public static final RelaySettings STANDARD =
      new RelaySettings(
          Duration.ofMinutes(1),
          Duration.ofSeconds(5),
          Duration.ofSeconds(1),
          Duration.ofMinutes(10));

  public RelaySettings {
    if (!lease.isPositive()
        || !poll.isPositive()
        || !firstRetry.isPositive()
        || longestRetry.compareTo(firstRetry) < 0) {
      throw new IllegalArgumentException("lease, poll and retries are positive durations");
    }
  }

  /** How long to wait after the so-manieth failure in a row. */
  Duration retryAfter(int attempt) {
    var doublings = Math.clamp(attempt - 1L, 0, 20);
    var wait = firstRetry.multipliedBy(1L << doublings);
    return wait.compareTo(longestRetry) < 0 ? wait : longestRetry;
  }
}
