package uk.ectmanager.application.notification;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes those who deliver as soon as a message is queued in this process. */
public final class DeliverySignal {

  private final Semaphore raised = new Semaphore(0);

  /** Wakes one who waits, or the next who will; raised twice before that, it wakes one. */
  public void raise() {
    if (raised.availablePermits() == 0) {
      raised.release();
    }
  }

  /** Waits until the signal is raised, but no longer than this; answers whether it was. */
  public boolean await(Duration atMost) throws InterruptedException {
    return raised.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
  }
}
