package uk.ectmanager.domain.ect.check;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a check that got no answer is tried again: after the pause of its failure, twice as long
 * each time up to the longest, a little more by chance, and never before the time that was asked
 * for. It is never given up.
 *
 * @param pace 1 as documented, less to go faster in a test
 */
public record CheckRetry(double pace) {

  /** As documented at {@link CheckFailure}. */
  public static final CheckRetry STANDARD = new CheckRetry(1);

  private static final double SPREAD = 0.25;

  /** The longest wait that a server may ask for and get. */
  private static final Duration MOST_ASKED = Duration.ofHours(24);

  public CheckRetry {
    if (!(pace > 0 && pace <= 1)) {
      throw new IllegalArgumentException("the pace is more than 0 and at most 1");
    }
  }

  /**
   * The time of the next attempt.
   *
   * @param attempts made so far, this one included
   * @param askedFor how long the server asked to be left alone
   * @param chance from 0 to 1, spreads the attempts
   */
  public Instant next(
      CheckFailure failure, int attempts, @Nullable Duration askedFor, Instant now, double chance) {
    var doublings = Math.min(Math.max(attempts - 1, 0), 20);
    var base = Math.min(failure.first().toMillis() << doublings, failure.longest().toMillis());
    var pause = (long) ((double) base * pace * (1 + SPREAD * chance));
    return now.plusMillis(Math.max(pause, asked(askedFor).toMillis()));
  }

  /** How long nobody is asked about, when the server asked to be left alone. */
  public static Duration asked(@Nullable Duration askedFor) {
    if (askedFor == null || askedFor.isNegative()) {
      return Duration.ZERO;
    }
    return askedFor.compareTo(MOST_ASKED) > 0 ? MOST_ASKED : askedFor;
  }
}
