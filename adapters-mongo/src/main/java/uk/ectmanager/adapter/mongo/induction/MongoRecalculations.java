package uk.ectmanager.adapter.mongo.induction;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;
import uk.ectmanager.adapter.mongo.IndexDefinition;
import uk.ectmanager.adapter.mongo.Indexed;
import uk.ectmanager.adapter.mongo.Keyset;
import uk.ectmanager.adapter.mongo.MongoRecords;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.application.induction.recalculation.Recalculation;
import uk.ectmanager.application.induction.recalculation.Recalculations;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EventId;

/** Recalculations, one document for each appropriate body. */
public final class MongoRecalculations implements Recalculations, Indexed {

  private static final String COLLECTION = "recalculations";
  private static final String ID = "_id";
  private static final String CAUSE = "cause";
  private static final String CHECKED = "checked";
  private static final String FINISHED = "finished";
  private static final String REQUESTED_AT = "requestedAt";
  private static final List<String> OPTIONAL = List.of("after", "finishedAt");

  private final MongoRecords<RecalculationDocument> records;

  /** Keeps them in this storage. */
  public MongoRecalculations(MongoStorage storage) {
    records = new MongoRecords<>(storage, COLLECTION, RecalculationDocument.class);
  }

  @Override
  public void request(AppropriateBodyId body, EventId cause, Instant at) {
    var wanted = RecalculationDocument.of(Recalculation.requested(body, cause, at));
    var isFirst = records.addOnce(body.toString(), wanted);
    if (!isFirst) {
      records.change(and(eq(ID, body.toString()), ne(CAUSE, cause.toString())), all(wanted));
    }
  }

  @Override
  public Map<AppropriateBodyId, Recalculation> findAll(Collection<AppropriateBodyId> bodies) {
    var found = new HashMap<AppropriateBodyId, Recalculation>();
    records
        .list(in(ID, bodies.stream().map(Object::toString).toList()), Keyset.by(), bodies.size())
        .forEach(document -> {
          var recalculation = document.toDomain();
          found.put(recalculation.body(), recalculation);
        });
    return found;
  }

  @Override
  public List<Recalculation> unfinished(int limit) {
    return records.list(eq(FINISHED, false), Keyset.by(REQUESTED_AT), limit).stream()
        .map(RecalculationDocument::toDomain)
        .toList();
  }

  @Override
  public boolean advance(Recalculation before, Recalculation next) {
    return records.change(
        and(
            eq(ID, before.body().toString()),
            eq(CAUSE, before.cause().toString()),
            eq(CHECKED, before.checked()),
            eq(FINISHED, false)),
        all(RecalculationDocument.of(next)));
  }

  @Override
  public List<IndexDefinition> indexes() {
    return List.of(IndexDefinition.plain(COLLECTION, "unfinished", FINISHED, REQUESTED_AT, ID));
  }

  /** Sets every field, and removes those that are null. */
  private Bson all(RecalculationDocument next) {
    var fields = records.fields(next);
    var changes = new ArrayList<Bson>();
    fields.forEach((name, value) -> changes.add(Updates.set(name, value)));
    OPTIONAL.stream()
        .filter(name -> !fields.containsKey(name))
        .forEach(name -> changes.add(Updates.unset(name)));
    return Updates.combine(changes);
  }
}
