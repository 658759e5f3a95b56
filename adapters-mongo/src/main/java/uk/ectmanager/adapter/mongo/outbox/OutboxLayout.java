package uk.ectmanager.adapter.mongo.outbox;

import java.time.Instant;
import java.util.Date;

/** The fields beside an aggregate's state that the outbox lives in. */
public final class OutboxLayout {

  /** The events not yet delivered, oldest first. */
  public static final String ENTRIES = "outbox";

  /** Whether there may be entries. */
  public static final String PENDING = "outboxPending";

  /** Until when nobody but the holder of the lease may deliver. */
  public static final String LEASE_UNTIL = "leaseUntil";

  /** Who holds the lease: a word made anew for each claim. */
  public static final String LEASE_HOLDER = "leaseHolder";

  /** How often in a row the delivery of the first entry has failed. */
  public static final String ATTEMPTS = "outboxAttempts";

  /** The identifier of an entry, which is the event's. */
  public static final String ENTRY_ID = "id";

  /** The name of the index the relay claims by. */
  public static final String INDEX = "outbox";

  private OutboxLayout() {}

  /** Long ago: a lease that nobody holds. */
  public static Date free() {
    return Date.from(Instant.EPOCH);
  }
}
