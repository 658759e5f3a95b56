package uk.ectmanager.adapter.mongo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import uk.ectmanager.adapter.mongo.outbox.EventCodec;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EventId;

/** Asserts that a feature's events survive storage. */
public final class EventRoundTrip {

  private EventRoundTrip() {}

  /** Asserts that each sample is read as it was written, and that every kind has a sample. */
  public static void of(
      Class<? extends DomainEvent> root, Collection<? extends DomainEvent> samples) {
    var codec = new EventCodec(List.of(root));
    for (var sample : samples) {
      var recorded =
          new RecordedEvent(
              new EventId(new UUID(1, 2)),
              Instant.parse("2026-11-22T10:15:30.123Z"),
              new AccountId(new UUID(3, 4)),
              "Ada Example",
              "192.0.2.1",
              sample);
      assertThat(codec.fromEntry(throughBson(codec.toEntry(recorded)))).isEqualTo(recorded);
    }
    assertThat(samples.stream().map(Object::getClass).distinct().map(Class::getSimpleName))
        .as("kinds of %s with a sample", root.getSimpleName())
        .containsExactlyInAnyOrderElementsOf(codec.types().keySet());
  }

  private static Document throughBson(Document entry) {
    var registry = MongoClientSettings.getDefaultCodecRegistry();
    var bson = entry.toBsonDocument(Document.class, registry);
    return registry
        .get(Document.class)
        .decode(bson.asBsonReader(), DecoderContext.builder().build());
  }
}
