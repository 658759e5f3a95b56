package uk.ectmanager.adapter.graphql;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Stops work that takes too long on the very thread that does it: first by asking, then by
 * interrupt, so nothing goes on behind an answer that was given already. The thread is free of the
 * interrupt afterwards.
 */
final class TimeLimit {

  private static final ScheduledThreadPoolExecutor ALARMS = alarms();

  private final Duration limit;

  TimeLimit(Duration limit) {
    this.limit = limit;
  }

  private static ScheduledThreadPoolExecutor alarms() {
    var clock =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("graphql-time-limit").factory());
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }

  /**
   * The outcome of the work, empty when it threw after it had been stopped.
   *
   * @param stop asks the work to stop
   */
  <T> Outcome<T> within(Runnable stop, Supplier<T> work) {
    var watch = new Watch(Thread.currentThread(), stop);
    var alarm = ALARMS.schedule(watch::ring, limit.toMillis(), TimeUnit.MILLISECONDS);
    boolean stopped = false;
    Optional<T> result = Optional.empty();
    try {
      result = Optional.of(work.get());
    } catch (RuntimeException e) {
      if (!watch.end()) {
        throw e;
      }
    } finally {
      alarm.cancel(false);
      stopped = watch.end();
    }
    return new Outcome<>(result, stopped);
  }

  /** What came of it. */
  record Outcome<T>(Optional<T> result, boolean stopped) {}

  private static final class Watch {
    private final Thread worker;
    private final Runnable stop;
    private boolean ended;
    private boolean rang;

    Watch(Thread worker, Runnable stop) {
      this.worker = worker;
      this.stop = stop;
    }

    synchronized void ring() {
      if (!ended) {
        rang = true;
        stop.run();
        worker.interrupt();
      }
    }

    synchronized boolean end() {
      if (!ended) {
        ended = true;
        if (rang) {
          Thread.interrupted();
        }
      }
      return rang;
    }
  }
}
