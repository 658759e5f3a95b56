package uk.ectmanager.application.ect.choice;

import uk.ectmanager.application.AggregateStore;
import uk.ectmanager.domain.ect.choice.BodyChoices;
import uk.ectmanager.domain.shared.AppropriateBodyId;

class InMemoryChoicesTest implements ChoiceStoreContract {

  private final InMemoryChoices choices = new InMemoryChoices();

  @Override
  public AggregateStore<AppropriateBodyId, BodyChoices> store() {
    return choices;
  }
}
