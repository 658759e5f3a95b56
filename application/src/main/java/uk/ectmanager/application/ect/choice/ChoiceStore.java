package uk.ectmanager.application.ect.choice;

import uk.ectmanager.application.AggregateStore;
import uk.ectmanager.domain.ect.choice.BodyChoices;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** What appropriate bodies changed of the choice lists; a body that changed nothing has none. */
public interface ChoiceStore extends AggregateStore<AppropriateBodyId, BodyChoices> {}
