package uk.ectmanager.application.body;

import java.util.Map;
import java.util.Optional;
import uk.ectmanager.application.InMemoryAggregateStore;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.body.AppropriateBody;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** Appropriate bodies kept in memory. */
public final class InMemoryAppropriateBodies
    extends InMemoryAggregateStore<AppropriateBodyId, AppropriateBody>
    implements AppropriateBodies {

  public InMemoryAppropriateBodies() {
    super(AppropriateBody::id, body -> Map.of(NAME, body.nameKey()));
  }

  @Override
  public Optional<Versioned<AppropriateBody>> findByName(String name) {
    return allVersioned().stream()
        .filter(body -> body.value().nameKey().equals(AppropriateBody.nameKey(name)))
        .findFirst();
  }
}
