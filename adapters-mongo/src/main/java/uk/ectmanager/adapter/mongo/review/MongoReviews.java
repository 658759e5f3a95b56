package uk.ectmanager.adapter.mongo.review;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.mongo.IndexDefinition;
import uk.ectmanager.adapter.mongo.Keyset;
import uk.ectmanager.adapter.mongo.MongoAggregateStore;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.adapter.mongo.StoredDay;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.review.Reviews;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.ReviewId;

/** Progress reviews in a collection of their own. */
public final class MongoReviews
    extends MongoAggregateStore<ReviewId, ProgressReview, ReviewDocument> implements Reviews {

  private static final String COLLECTION = "reviews";
  private static final String ID = "_id";
  private static final String ECT = "state.ectId";
  private static final String NUMBER = "state.number";
  private static final String SUBMITTED = "state.submitted";
  private static final String DUE = "state.due";

  /** Keeps them in this storage. */
  public MongoReviews(MongoStorage storage) {
    super(storage, COLLECTION, ReviewDocument.class);
  }

  @Override
  public Map<EctId, List<ProgressReview>> ofEcts(Collection<EctId> ects) {
    var found = new HashMap<EctId, List<ProgressReview>>();
    ects.forEach(ect -> found.put(ect, new ArrayList<>()));
    if (!found.isEmpty()) {
      list(in(ECT, found.keySet().stream().map(EctId::toString).toList())).stream()
          .map(Versioned::value)
          .sorted(Comparator.comparingInt(review -> review.head().number()))
          .forEach(review ->
              found.computeIfAbsent(review.head().ect(), ect -> new ArrayList<>()).add(review));
    }
    return found;
  }

  @Override
  public List<ProgressReview> unsubmittedDueUntil(
      LocalDate day, @Nullable ReviewId after, int limit) {
    var wanted = new ArrayList<Bson>();
    wanted.add(eq(SUBMITTED, false));
    wanted.add(lte(DUE, StoredDay.of(day)));
    if (after != null) {
      wanted.add(gt(ID, after.toString()));
    }
    return list(and(wanted), Keyset.by(), limit).stream().map(Versioned::value).toList();
  }

  @Override
  protected ReviewId idOf(ProgressReview aggregate) {
    return aggregate.id();
  }

  @Override
  protected ReviewDocument toDocument(ProgressReview aggregate) {
    return ReviewDocument.of(aggregate);
  }

  @Override
  protected ProgressReview toDomain(ReviewDocument document) {
    return document.toDomain();
  }

  @Override
  protected List<IndexDefinition> ownIndexes() {
    return List.of(
        IndexDefinition.plain(COLLECTION, "ofEct", ECT, NUMBER),
        // sorted by id as the pages are; the due day is looked up in the index
        IndexDefinition.plain(COLLECTION, "unsubmittedDue", SUBMITTED, ID, DUE));
  }
}
