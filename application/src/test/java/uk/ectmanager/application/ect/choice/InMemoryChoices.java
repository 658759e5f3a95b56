package uk.ectmanager.application.ect.choice;

import java.util.Map;
import uk.ectmanager.application.InMemoryAggregateStore;
import uk.ectmanager.domain.ect.choice.BodyChoices;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** Choice lists kept in memory. */
public final class InMemoryChoices extends InMemoryAggregateStore<AppropriateBodyId, BodyChoices>
    implements ChoiceStore {

  public InMemoryChoices() {
    super(BodyChoices::body, _ -> Map.of());
  }
}
