package uk.ectmanager.adapter.mongo.body;

import static com.mongodb.client.model.Filters.eq;

import java.util.List;
import java.util.Optional;
import uk.ectmanager.adapter.mongo.IndexDefinition;
import uk.ectmanager.adapter.mongo.MongoAggregateStore;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.body.AppropriateBodies;
import uk.ectmanager.domain.body.AppropriateBody;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** Appropriate bodies in a collection of their own. */
public final class MongoAppropriateBodies
    extends MongoAggregateStore<AppropriateBodyId, AppropriateBody, BodyDocument>
    implements AppropriateBodies {

  private static final String COLLECTION = "bodies";
  private static final String NAME_KEY = "state.nameKey";

  /** Keeps them in this storage. */
  public MongoAppropriateBodies(MongoStorage storage) {
    super(storage, COLLECTION, BodyDocument.class);
  }

  @Override
  public Optional<Versioned<AppropriateBody>> findByName(String name) {
    return one(eq(NAME_KEY, AppropriateBody.nameKey(name)));
  }

  @Override
  protected AppropriateBodyId idOf(AppropriateBody aggregate) {
    return aggregate.id();
  }

  @Override
  protected BodyDocument toDocument(AppropriateBody aggregate) {
    return BodyDocument.of(aggregate);
  }

  @Override
  protected AppropriateBody toDomain(BodyDocument document) {
    return document.toDomain();
  }

  @Override
  protected List<IndexDefinition> ownIndexes() {
    return List.of(IndexDefinition.unique(COLLECTION, NAME, NAME_KEY));
  }
}
