package uk.ectmanager.adapter.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import uk.ectmanager.adapter.mongo.outbox.EventCodec;
import uk.ectmanager.adapter.mongo.outbox.OutboxSignal;

/**
 * What every store of one deployment needs: the database, how events are stored, and whom to wake
 * after a write.
 */
public final class MongoStorage {

  private final MongoDatabase database;
  private final EventCodec events;
  private final OutboxSignal signal;

  /**
   * Reads from the primary and waits for the majority, whatever the connection string says: a save
   * is checked against the version that was read, and nothing acknowledged may be lost.
   */
  public MongoStorage(MongoDatabase database, EventCodec events, OutboxSignal signal) {
    this.database =
        database
            .withReadPreference(ReadPreference.primary())
            .withReadConcern(ReadConcern.DEFAULT)
            .withWriteConcern(WriteConcern.MAJORITY);
    this.events = events;
    this.signal = signal;
  }

  /** The database, with the concerns set. */
  public MongoDatabase database() {
    return database;
  }

  /** How events are stored. */
  public EventCodec events() {
    return events;
  }

  /** Whom to wake after a write. */
  public OutboxSignal signal() {
    return signal;
  }
}
