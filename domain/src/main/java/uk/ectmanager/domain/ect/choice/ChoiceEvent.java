package uk.ectmanager.domain.ect.choice;

import java.util.List;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EventScope;

/** What happens to the choice lists of an appropriate body. */
public sealed interface ChoiceEvent extends DomainEvent {

  /** Whose list. */
  AppropriateBodyId body();

  @Override
  default EventScope scope() {
    return EventScope.of(body());
  }

  /** An entry was added, or a retired one taken back. */
  record ChoiceAdded(AppropriateBodyId body, ChoiceKind kind, String code, String label)
      implements ChoiceEvent {
    @Override
    public List<Change> changes() {
      return List.of(new Change(kind.name(), null, label));
    }
  }

  /** An entry was retired. */
  record ChoiceRetired(AppropriateBodyId body, ChoiceKind kind, String code, String label)
      implements ChoiceEvent {
    @Override
    public List<Change> changes() {
      return List.of(new Change(kind.name(), label, null));
    }
  }
}
