package uk.ectmanager.bootstrap.notify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import uk.ectmanager.application.notification.DeliverMessages;
import uk.ectmanager.application.notification.DeliverySignal;
import uk.ectmanager.domain.access.Viewer;

/**
 * Delivers messages while the product runs: at once when one is queued here, and every few seconds
 * what others queued or what is tried again.
 */
final class DeliveryLoop implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(DeliveryLoop.class);
  private static final DeliverMessages.Command ROUND = new DeliverMessages.Command(50);

  private final DeliverMessages deliverMessages;
  private final Viewer system;
  private final DeliverySignal signal;
  private final Duration pause;
  private final int workers;
  private final Runnable tidy;
  private final AtomicBoolean running = new AtomicBoolean();
  private final List<Thread> threads = new ArrayList<>();

  /**
   * @param pause between looks for messages that are due
   * @param workers how many connections to the mail server at most
   * @param tidy removes what is old; done at the start and every few thousand rounds
   */
  DeliveryLoop(
      DeliverMessages deliverMessages,
      Viewer system,
      DeliverySignal signal,
      Duration pause,
      int workers,
      Runnable tidy) {
    this.deliverMessages = deliverMessages;
    this.system = system;
    this.signal = signal;
    this.pause = pause;
    this.workers = workers;
    this.tidy = tidy;
  }

  @Override
  public synchronized void start() {
    if (running.compareAndSet(false, true)) {
      for (var i = 0; i < workers; i++) {
        var first = i == 0;
        threads.add(Thread.ofVirtual().name("deliver-" + i).start(() -> work(first)));
      }
    }
  }

  /** Waits for messages that are being sent: one that is cut off would be sent twice. */
  @Override
  public synchronized void stop() {
    running.set(false);
    try {
      for (var thread : threads) {
        do {
          signal.raise();
        } while (!thread.join(Duration.ofMillis(20)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads.clear();
  }

  @Override
  public boolean isRunning() {
    return running.get();
  }

  private void work(boolean tidies) {
    var rounds = 0L;
    while (running.get()) {
      try {
        if (tidies && rounds++ % 5_000 == 0) {
          tidy.run();
        }
        var round = deliverMessages.handle(system, ROUND);
        if (!round.idle() && !round.unreachable()) {
          continue;
        }
      } catch (RuntimeException e) {
        // the storage is away: its own health tells, and the next round tries again
        LOG.warn("messages cannot be delivered now: {}", e.getClass().getName());
      }
      try {
        signal.await(pause);
      } catch (InterruptedException e) {
        return;
      }
    }
  }
}
