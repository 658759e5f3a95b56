package uk.ectmanager.adapter.mongo.testing;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import uk.ectmanager.adapter.mongo.Indexed;
import uk.ectmanager.adapter.mongo.MongoIndexes;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.adapter.mongo.outbox.EventCodec;
import uk.ectmanager.adapter.mongo.outbox.OutboxListener;
import uk.ectmanager.adapter.mongo.outbox.OutboxRelay;
import uk.ectmanager.adapter.mongo.outbox.OutboxSignal;
import uk.ectmanager.adapter.mongo.outbox.RelaySettings;
import uk.ectmanager.application.EventHandler;
import uk.ectmanager.domain.shared.DomainEvent;

/**
 * A fresh database of one test.
 *
 * @param commands counts what this JVM's tests send to the server
 * @param real whether a MongoDB holds it, not the embedded server
 */
public record TestDatabase(
    MongoDatabase database, CommandCounter commands, boolean real, MongoStorage storage) {

  TestDatabase(
      MongoDatabase database,
      CommandCounter commands,
      boolean real,
      Collection<Class<? extends DomainEvent>> events) {
    this(
        database,
        commands,
        real,
        new MongoStorage(database, new EventCodec(events), new OutboxSignal()));
  }

  /** The store, with its indexes created. */
  public <S extends Indexed> S indexed(S store) {
    new MongoIndexes(storage.database()).ensure(List.of(store));
    return store;
  }

  /** A relay over the collections; drain it, or start it and close it. */
  public OutboxRelay relay(
      Collection<String> collections,
      RelaySettings settings,
      InstantSource clock,
      EventHandler... handlers) {
    return new OutboxRelay(
        storage.database(),
        collections,
        storage.events(),
        List.of(handlers),
        settings,
        clock,
        storage.signal(),
        OutboxListener.NONE);
  }
}
