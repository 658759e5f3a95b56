package uk.ectmanager.bootstrap.storage;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.ectmanager.adapter.mongo.Indexed;
import uk.ectmanager.adapter.mongo.MongoAggregateStore;
import uk.ectmanager.adapter.mongo.MongoIndexes;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.adapter.mongo.outbox.EventCodec;
import uk.ectmanager.adapter.mongo.outbox.OutboxListener;
import uk.ectmanager.adapter.mongo.outbox.OutboxRelay;
import uk.ectmanager.adapter.mongo.outbox.OutboxSignal;
import uk.ectmanager.adapter.mongo.outbox.RelaySettings;
import uk.ectmanager.application.EventHandler;
import uk.ectmanager.domain.account.AccountEvent;
import uk.ectmanager.domain.body.BodyEvent;
import uk.ectmanager.domain.calendar.CalendarEvent;
import uk.ectmanager.domain.ect.RegistrationEvent;
import uk.ectmanager.domain.ect.choice.ChoiceEvent;
import uk.ectmanager.domain.induction.InductionEvent;
import uk.ectmanager.domain.partner.PartnerEvent;
import uk.ectmanager.domain.review.ReviewEvent;
import uk.ectmanager.domain.school.SchoolEvent;
import uk.ectmanager.domain.transfer.TransferEvent;

/** The database, its indexes, and the relay that carries stored events to their handlers. */
@Configuration(proxyBeanMethods = false)
@Import({OutboxSignal.class})
class StorageWiring {

  private static final String DATABASE = "ectmanager";

  @Bean
  EventCodec eventCodec() {
    return new EventCodec(
        List.of(
            AccountEvent.class,
            BodyEvent.class,
            CalendarEvent.class,
            ChoiceEvent.class,
            InductionEvent.class,
            PartnerEvent.class,
            RegistrationEvent.class,
            ReviewEvent.class,
            SchoolEvent.class,
            TransferEvent.class));
  }

  @Bean
  MongoStorage mongoStorage(
      MongoClient client,
      MongoConnectionDetails connection,
      EventCodec eventCodec,
      OutboxSignal outboxSignal) {
    var named = connection.getConnectionString().getDatabase();
    return new MongoStorage(
        client.getDatabase(named == null ? DATABASE : named), eventCodec, outboxSignal);
  }

  @Bean
  OutboxRelay outboxRelay(
      MongoStorage storage,
      List<MongoAggregateStore<?, ?, ?>> stores,
      List<EventHandler> handlers,
      OutboxSignal outboxSignal,
      MeterRegistry meters,
      @Value("${ect.relay-poll:5s}") Duration poll) {
    var standard = RelaySettings.STANDARD;
    return new OutboxRelay(
        storage.database(),
        stores.stream().map(MongoAggregateStore::collectionName).toList(),
        storage.events(),
        handlers,
        new RelaySettings(standard.lease(), poll, standard.firstRetry(), standard.longestRetry()),
        InstantSource.system(),
        outboxSignal,
        new MeteredRelay(meters));
  }

  /** Indexes first, then the relay; both before the first request. */
  @Bean
  SmartLifecycle storageLifecycle(MongoStorage storage, List<Indexed> indexed, OutboxRelay relay) {
    return new SmartLifecycle() {
      private volatile boolean running;

      @Override
      public void start() {
        new MongoIndexes(storage.database()).ensure(indexed);
        relay.start();
        running = true;
      }

      @Override
      public void stop() {
        relay.close();
        running = false;
      }

      @Override
      public boolean isRunning() {
        return running;
      }

      @Override
      public int getPhase() {
        return Integer.MIN_VALUE + 1000;
      }
    };
  }

  private record MeteredRelay(MeterRegistry meters) implements OutboxListener {
    @Override
    public void delivered(String collection, int events) {
      meters.counter("ect.outbox.delivered", "collection", collection).increment(events);
    }

    @Override
    public void failed(String collection, int attempt, Duration nextIn) {
      meters.counter("ect.outbox.failed", "collection", collection).increment();
    }
  }
}
