package uk.ectmanager.domain.body;

import java.util.List;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.PersonName;

/** What happens to appropriate bodies. */
public sealed interface BodyEvent extends DomainEvent {

  /** Which body. */
  AppropriateBodyId body();

  @Override
  default EventScope scope() {
    return EventScope.of(body());
  }

  /** An operator created a body; its first administrator has to be invited. */
  record AppropriateBodyCreated(
      AppropriateBodyId body,
      String name,
      AppropriateBodyKind kind,
      PersonName administrator,
      EmailAddress administratorEmail)
      implements BodyEvent {

    @Override
    public List<Change> changes() {
      return List.of(
          new Change("name", null, name),
          new Change("kind", null, kind.name()),
          new Change("administrator", null, Change.MASK));
    }
  }

  /** A body changed its settings or its contact. */
  record BodySettingsChanged(AppropriateBodyId body, BodySettings settings, List<Change> changes)
      implements BodyEvent {

    public BodySettingsChanged {
      changes = List.copyOf(changes);
    }
  }
}
