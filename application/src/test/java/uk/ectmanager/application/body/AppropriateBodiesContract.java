package uk.ectmanager.application.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.AggregateStore;
import uk.ectmanager.application.AggregateStoreContract;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.domain.body.AppropriateBody;
import uk.ectmanager.domain.body.AppropriateBodyKind;
import uk.ectmanager.domain.body.BodyEvent;
import uk.ectmanager.domain.body.BodySettings;
import uk.ectmanager.domain.body.ContactPoint;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.EventId;
import uk.ectmanager.domain.shared.PersonName;

/** What every storage of appropriate bodies must do. */
public interface AppropriateBodiesContract
    extends AggregateStoreContract<AppropriateBodyId, AppropriateBody> {

  /** The port under test, empty. */
  AppropriateBodies bodies();

  @Override
  default AggregateStore<AppropriateBodyId, AppropriateBody> store() {
    return bodies();
  }

  @Override
  default AppropriateBodyId idOf(AppropriateBody body) {
    return body.id();
  }

  @Override
  default List<AppropriateBody> samples() {
    return List.of(
        SomeBodies.northmoor(),
        SomeBodies.southfen(),
        SomeBodies.national(),
        new AppropriateBody(
            new AppropriateBodyId(new UUID(1, 4)),
            "Östby Council",
            AppropriateBodyKind.LOCAL_AUTHORITY,
            new ContactPoint("Bo", new EmailAddress("bo@council.example"), null),
            new BodySettings(0, true, 10),
            7));
  }

  @Override
  default AppropriateBody changed(AppropriateBody body) {
    return new AppropriateBody(
        body.id(),
        body.name(),
        body.kind(),
        body.contact(),
        new BodySettings(20, true, 1),
        body.settingsRevision() + 1);
  }

  @Override
  default List<RecordedEvent> someEvents() {
    var id = SomeBodies.NORTHMOOR;
    return List.of(
        recorded(
            1,
            new BodyEvent.AppropriateBodyCreated(
                id,
                "Northmoor",
                AppropriateBodyKind.TEACHING_SCHOOL_HUB,
                new PersonName("Ada", "Example"),
                new EmailAddress("ada@hub.example"))),
        recorded(
            2,
            new BodyEvent.BodySettingsChanged(
                id, BodySettings.DEFAULT, List.of(new Change("settings", null, "1")))));
  }

  @Test
  default void a_body_is_found_by_its_name_however_it_is_written() {
    bodies().add(SomeBodies.northmoor(), List.of());
    assertThat(bodies().findByName(" northmoor  TEACHING school hub"))
        .map(found -> found.value())
        .contains(SomeBodies.northmoor());
    assertThat(bodies().findByName("Northmoor")).isEmpty();
  }

  @Test
  default void a_name_is_taken_once() {
    bodies().add(SomeBodies.northmoor(), List.of());
    var same =
        SomeBodies.body(
            SomeBodies.SOUTHFEN,
            "NORTHMOOR Teaching School Hub",
            AppropriateBodyKind.TEACHING_SCHOOL_HUB);
    assertThatThrownBy(() -> bodies().add(same, List.of()))
        .isInstanceOfSatisfying(
            DuplicateKey.class, e -> assertThat(e.key()).isEqualTo(AppropriateBodies.NAME));
    assertThat(bodies().find(SomeBodies.SOUTHFEN)).isEmpty();
  }

  private static RecordedEvent recorded(long number, BodyEvent event) {
    return new RecordedEvent(
        new EventId(new UUID(9, number)),
        Instant.parse("2026-11-22T10:00:00Z"),
        new AccountId(new UUID(8, 1)),
        "Operator",
        "system",
        event);
  }
}
