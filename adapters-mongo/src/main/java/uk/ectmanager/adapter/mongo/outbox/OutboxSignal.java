package uk.ectmanager.adapter.mongo.outbox;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Tells the relay of this process that events were written, so that it need not wait to look. */
public final class OutboxSignal {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition raised = lock.newCondition();
  private final Set<String> collections = new LinkedHashSet<>();

  /** Says that a collection has new events. */
  public void raise(String collection) {
    lock.lock();
    try {
      collections.add(collection);
      raised.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits for news; answers the collections that have any, none when the time is over. */
  Set<String> await(Duration atMost) throws InterruptedException {
    lock.lock();
    try {
      var left = atMost.toNanos();
      while (collections.isEmpty() && left > 0) {
        left = raised.awaitNanos(Math.min(left, TimeUnit.DAYS.toNanos(1)));
      }
      var news = Set.copyOf(collections);
      collections.clear();
      return news;
    } finally {
      lock.unlock();
    }
  }
}
