package uk.ectmanager.adapter.mongo.induction;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.mongo.IndexDefinition;
import uk.ectmanager.adapter.mongo.MongoAggregateStore;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.adapter.mongo.StoredDay;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;

/** Inductions in a collection of their own. */
public final class MongoInductions extends MongoAggregateStore<EctId, Induction, InductionDocument>
    implements Inductions {

  private static final String COLLECTION = "inductions";
  private static final String ID = "_id";
  private static final String NEXT_RELEASE = "state.nextRelease";
  private static final String NEXT_TURN = "state.nextTurn";
  private static final String BODY = "state.bodyId";
  private static final String EARLIER_BODIES = "state.earlierBodyIds";

  /** Keeps them in this storage. */
  public MongoInductions(MongoStorage storage) {
    super(storage, COLLECTION, InductionDocument.class);
  }

  @Override
  public List<EctId> withReleaseUntil(LocalDate day, @Nullable EctId after, int limit) {
    return ids(lte(NEXT_RELEASE, StoredDay.of(day)), after, limit);
  }

  @Override
  public List<EctId> withTurnUntil(LocalDate day, @Nullable EctId after, int limit) {
    return ids(lte(NEXT_TURN, StoredDay.of(day)), after, limit);
  }

  @Override
  public List<EctId> ofBody(AppropriateBodyId body, @Nullable EctId after, int limit) {
    var wanted =
        Stream.of(BODY, EARLIER_BODIES)
            .map(path -> eq(path, body.toString()))
            .map(one -> after == null ? one : and(one, gt(ID, after.toString())))
            .toList();
    return ids(or(wanted), null, limit);
  }

  private List<EctId> ids(Bson wanted, @Nullable EctId after, int limit) {
    return collection()
        .find(after == null ? wanted : and(wanted, gt(ID, after.toString())))
        .projection(Projections.include(ID))
        .sort(Sorts.ascending(ID))
        .limit(limit)
        .map(document -> EctId.of(document.getString(ID)))
        .into(new ArrayList<>());
  }

  @Override
  protected EctId idOf(Induction aggregate) {
    return aggregate.id();
  }

  @Override
  protected InductionDocument toDocument(Induction aggregate) {
    return InductionDocument.of(aggregate);
  }

  @Override
  protected Induction toDomain(InductionDocument document) {
    return document.toDomain();
  }

  @Override
  protected List<IndexDefinition> ownIndexes() {
    return List.of(
        IndexDefinition.plain(COLLECTION, "byNextRelease", NEXT_RELEASE, ID),
        IndexDefinition.plain(COLLECTION, "byNextTurn", NEXT_TURN, ID),
        IndexDefinition.plain(COLLECTION, "byBody", BODY, ID),
        IndexDefinition.plain(COLLECTION, "byEarlierBody", EARLIER_BODIES, ID));
  }
}
