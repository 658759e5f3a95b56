package uk.ectmanager.application.body;

import java.util.Optional;
import uk.ectmanager.application.AggregateStore;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.body.AppropriateBody;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** All appropriate bodies; no two have the same {@link AppropriateBody#nameKey}. */
public interface AppropriateBodies extends AggregateStore<AppropriateBodyId, AppropriateBody> {

  /** The name of the unique key over names. */
  String NAME = "nameKey";

  /** The body of that name, compared by {@link AppropriateBody#nameKey(String)}. */
  Optional<Versioned<AppropriateBody>> findByName(String name);
}
