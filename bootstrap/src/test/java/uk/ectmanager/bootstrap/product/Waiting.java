package uk.ectmanager.bootstrap.product;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what follows a change a moment later, such as a mail; never longer than it takes. */
public final class Waiting {

  private static final Duration LONGEST = Duration.ofMinutes(2);

  private Waiting() {}

  public static <T> T until(String what, Supplier<T> look, Predicate<T> wanted) {
    return until(what, LONGEST, look, wanted);
  }

  public static <T> T until(String what, Duration longest, Supplier<T> look, Predicate<T> wanted) {
    var end = System.nanoTime() + longest.toNanos();
    while (true) {
      var seen = look.get();
      if (wanted.test(seen)) {
        return seen;
      }
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for " + what + "; last seen: " + seen);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      if (new CountDownLatch(1).await(50, TimeUnit.MILLISECONDS)) {
        throw new AssertionError("nobody counts this down");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
