package uk.ectmanager.bootstrap.ect;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.ect.check.MakeQtsChecks;
import uk.ectmanager.application.notification.DeliverySignal;

/**
 * Makes QTS checks while the product runs, in a thread of its own, so that a slow answer holds up
 * nothing else: at once when one is added here, and every few seconds what others added or what is
 * tried again.
 */
final class QtsCheckLoop implements ApplicationListener<ApplicationReadyEvent>, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(QtsCheckLoop.class);
  private static final MakeQtsChecks.Command ROUND = new MakeQtsChecks.Command(20);

  private final MakeQtsChecks makeQtsChecks;
  private final InstantSource clock;
  private final DeliverySignal signal;
  private final Duration pause;
  private final AtomicBoolean running = new AtomicBoolean();
  private @Nullable Thread thread;

  /**
   * @param pause between looks for checks that are due
   */
  QtsCheckLoop(
      MakeQtsChecks makeQtsChecks, InstantSource clock, DeliverySignal signal, Duration pause) {
    this.makeQtsChecks = makeQtsChecks;
    this.clock = clock;
    this.signal = signal;
    this.pause = pause;
  }

  /** Begins when everything is there, the data of a demonstration included. */
  @Override
  public synchronized void onApplicationEvent(ApplicationReadyEvent ready) {
    if (running.compareAndSet(false, true)) {
      thread = Thread.ofVirtual().name("qts-checks").start(this::work);
    }
  }

  /** Does not wait for an answer: a check that is cut off is claimed again after its lease. */
  @Override
  public synchronized void close() {
    running.set(false);
    var worker = thread;
    if (worker != null) {
      worker.interrupt();
      try {
        worker.join(Duration.ofSeconds(5));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      thread = null;
    }
  }

  private void work() {
    while (running.get()) {
      try {
        var round = makeQtsChecks.handle(SystemViewer.at(clock.instant()), ROUND);
        if (!round.idle() && !round.endedEarly()) {
          continue;
        }
      } catch (RuntimeException e) {
        // the storage is away: its own health tells, and the next round tries again
        if (running.get()) {
          LOG.warn("QTS checks cannot be made now: {}", e.getClass().getName());
        }
      }
      try {
        signal.await(pause);
      } catch (InterruptedException e) {
        return;
      }
    }
  }
}
