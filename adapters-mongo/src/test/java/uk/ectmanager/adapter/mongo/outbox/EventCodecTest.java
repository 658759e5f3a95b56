package uk.ectmanager.adapter.mongo.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.EventRoundTrip;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.EventId;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.Trn;

class EventCodecTest {

  sealed interface Shape {
    record Circle(BigDecimal radius) implements Shape {}

    sealed interface Cornered extends Shape {
      record Square(int side) implements Cornered {}
    }

    record Named(String value) implements Shape {}
  }

  enum Colour {
    RED,
    GREEN
  }

  sealed interface SampleEvent extends DomainEvent {
    record EverythingSaid(
        SchoolId school,
        @Nullable SchoolId other,
        EmailAddress mail,
        Trn trn,
        PersonName name,
        LocalDate on,
        Instant at,
        Optional<LocalDate> perhaps,
        Optional<SchoolId> nobody,
        boolean paused,
        long count,
        @Nullable Integer none,
        Colour colour,
        Shape shape,
        List<Shape> shapes,
        List<LocalDate> dates,
        Map<Colour, List<SchoolId>> bySchool)
        implements SampleEvent {
      @Override
      public EventScope scope() {
        return EventScope.NONE;
      }

      public boolean isLate() {
        return true;
      }

      public String getSummary() {
        return "summary";
      }
    }

    sealed interface Narrower extends SampleEvent {
      record OnlyOne(SchoolId value) implements Narrower {
        @Override
        public EventScope scope() {
          return EventScope.NONE;
        }
      }
    }
  }

  sealed interface OtherEvent extends DomainEvent {
    record OnlyOne(String text) implements OtherEvent {
      @Override
      public EventScope scope() {
        return EventScope.NONE;
      }
    }
  }

  private static final SchoolId SCHOOL = new SchoolId(new UUID(1, 1));
  private static final SampleEvent FULL =
      new SampleEvent.EverythingSaid(
          SCHOOL,
          null,
          new EmailAddress("ada@school.example"),
          new Trn("1234567"),
          new PersonName("Ada", "Example"),
          LocalDate.of(2026, 3, 29),
          Instant.parse("2026-03-29T01:30:00.123Z"),
          Optional.of(LocalDate.of(2026, 10, 25)),
          Optional.empty(),
          true,
          9_000_000_000L,
          null,
          Colour.GREEN,
          new Shape.Circle(new BigDecimal("0.10")),
          List.of(new Shape.Cornered.Square(2), new Shape.Named("x")),
          List.of(LocalDate.of(2028, 2, 29)),
          Map.of(Colour.RED, List.of(SCHOOL)));
  private static final SampleEvent ONE = new SampleEvent.Narrower.OnlyOne(SCHOOL);

  private final EventCodec codec = new EventCodec(List.of(SampleEvent.class));

  @Test
  void every_kind_of_component_goes_there_and_back() {
    EventRoundTrip.of(SampleEvent.class, List.of(FULL, ONE));
  }

  @Test
  void a_kind_without_a_sample_fails_the_round_trip() {
    assertThatThrownBy(() -> EventRoundTrip.of(SampleEvent.class, List.of(FULL)))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void the_stored_form_is_plain_and_holds_components_only() {
    var payload = codec.toEntry(recorded(FULL)).getString("payload");
    assertThat(payload)
        .contains("\"school\":\"" + SCHOOL + "\"")
        .contains("\"trn\":\"1234567\"")
        .contains("\"on\":\"2026-03-29\"")
        .contains("\"at\":\"2026-03-29T01:30:00.123Z\"")
        .contains("\"kind\":\"Circle\"")
        .doesNotContain("late", "summary", "scope", "changes");
    assertThat(codec.toEntry(recorded(ONE)))
        .containsEntry("type", "OnlyOne")
        .containsEntry("payload", "{\"value\":\"" + SCHOOL + "\"}");
  }

  @Test
  void a_component_that_is_gone_is_passed_over() {
    var entry = codec.toEntry(recorded(ONE));
    entry.put("payload", "{\"value\":\"" + SCHOOL + "\",\"former\":[1]}");
    assertThat(codec.fromEntry(entry).event()).isEqualTo(ONE);
  }

  @Test
  void an_unknown_name_is_told() {
    var entry = codec.toEntry(recorded(ONE)).append("type", "NeverHeardOf");
    assertThatThrownBy(() -> codec.fromEntry(entry))
        .isInstanceOf(UnknownEvent.class)
        .hasMessageContaining("NeverHeardOf");
    assertThatThrownBy(() -> codec.toEntry(recorded(new OtherEvent.OnlyOne("x"))))
        .isInstanceOf(UnknownEvent.class)
        .hasMessageContaining(OtherEvent.OnlyOne.class.getName());
  }

  @Test
  void an_unreadable_payload_is_told_without_its_content() {
    for (var payload : List.of("{\"value\":\"Ada Example\"}", "Ada Example", "[]", "")) {
      Document entry = codec.toEntry(recorded(ONE)).append("payload", payload);
      assertThatThrownBy(() -> codec.fromEntry(entry))
          .isInstanceOf(UnknownEvent.class)
          .hasMessageContaining("OnlyOne")
          .hasMessageNotContaining("Ada")
          .hasNoCause();
    }
  }

  @Test
  void two_events_of_one_name_are_refused() {
    assertThatThrownBy(() -> new EventCodec(List.of(SampleEvent.class, OtherEvent.class)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("OnlyOne");
    assertThatThrownBy(() -> new EventCodec(List.of(DomainEvent.class)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a sealed interface");
  }

  private static RecordedEvent recorded(DomainEvent event) {
    return new RecordedEvent(
        new EventId(new UUID(2, 2)),
        Instant.parse("2026-11-22T09:00:00Z"),
        new AccountId(new UUID(3, 3)),
        "Bea Example",
        "system",
        event);
  }
}
