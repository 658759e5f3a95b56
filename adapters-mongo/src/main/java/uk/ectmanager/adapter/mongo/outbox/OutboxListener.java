package uk.ectmanager.adapter.mongo.outbox;

import java.time.Duration;

/** Hears how deliveries go, for metrics; never sees an event's content. */
public interface OutboxListener {

  /** Listens to nothing. */
  OutboxListener NONE =
      new OutboxListener() {
        @Override
        public void delivered(String collection, int events) {}

        @Override
        public void failed(String collection, int attempt, Duration nextIn) {}
      };

  /** So many events of one aggregate were delivered. */
  void delivered(String collection, int events);

  /** A delivery failed for the so-manieth time in a row and is tried again after that long. */
  void failed(String collection, int attempt, Duration nextIn);
}
