package uk.ectmanager.adapter.mongo.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;
import uk.ectmanager.adapter.mongo.IndexDefinition;
import uk.ectmanager.adapter.mongo.Indexed;
import uk.ectmanager.adapter.mongo.Keyset;
import uk.ectmanager.adapter.mongo.MongoRecords;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.application.MalformedCursor;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.audit.AuditEntry;
import uk.ectmanager.application.audit.AuditTrail;
import uk.ectmanager.domain.shared.EctId;

/** Entries under the identifiers of their events, so that none is written twice. */
public final class MongoAuditTrail implements AuditTrail, Indexed {

  private static final String COLLECTION = "audit";
  private static final String AT = "at";
  private static final String BODY = "body";
  private static final String SCHOOL = "school";
  private static final String ECT = "ect";
  private static final String TOLD = "told";
  private static final Keyset NEWEST_FIRST = Keyset.by("-" + AT);

  private final MongoRecords<AuditDocument> entries;

  /** Keeps them in this storage. */
  public MongoAuditTrail(MongoStorage storage) {
    this.entries = new MongoRecords<>(storage, COLLECTION, AuditDocument.class);
  }

  @Override
  public boolean add(AuditEntry entry) {
    return entries.addOnce(entry.id().toString(), AuditDocument.of(entry));
  }

  @Override
  public Page<AuditEntry> read(Query query, PageRequest request) {
    var all = new ArrayList<Bson>();
    all.add(in(BODY, query.bodies().stream().map(Object::toString).sorted().toList()));
    if (query.ect() != null) {
      all.add(eq(ECT, query.ect().toString()));
    }
    if (query.school() != null) {
      all.add(eq(SCHOOL, query.school().toString()));
    }
    if (query.from() != null) {
      all.add(gte(AT, Date.from(query.from())));
    }
    if (query.before() != null) {
      all.add(lt(AT, Date.from(query.before())));
    }
    return entries.page(and(all), NEWEST_FIRST, request).map(AuditDocument::toEntry);
  }

  @Override
  public Map<EctId, Page<AuditEntry>> histories(Collection<EctId> ects, PageRequest request) {
    var ids = ects.stream().map(EctId::toString).distinct().sorted().toList();
    var pages = new HashMap<EctId, Page<AuditEntry>>();
    if (ids.size() == 1) {
      var page = entries.page(and(eq(ECT, ids.getFirst()), eq(TOLD, true)), NEWEST_FIRST, request);
      pages.put(EctId.of(ids.getFirst()), page.map(AuditDocument::toEntry));
      return pages;
    }
    if (request.after() != null) {
      throw new MalformedCursor();
    }
    var found = new HashMap<String, List<Page.Row<AuditEntry>>>();
    NEWEST_FIRST
        .<AuditDocument>rows(entries.collection(), and(in(ECT, ids), eq(TOLD, true)), entries::read)
        .forEach(row -> {
          var entry = row.value().toEntry();
          found
              .computeIfAbsent(String.valueOf(row.value().ect()), ect -> new ArrayList<>())
              .add(new Page.Row<>(row.key(), entry));
        });
    for (var id : ids) {
      var all = found.getOrDefault(id, List.of());
      pages.put(
          EctId.of(id),
          new Page<>(
              all.subList(0, Math.min(all.size(), request.first())),
              all.size() > request.first(),
              null));
    }
    return pages;
  }

  @Override
  public List<IndexDefinition> indexes() {
    return List.of(
        IndexDefinition.plain(COLLECTION, "bodyNewest", BODY, "-" + AT, "_id"),
        IndexDefinition.plain(COLLECTION, "schoolNewest", SCHOOL, "-" + AT, "_id"),
        IndexDefinition.plain(COLLECTION, "ectNewest", ECT, "-" + AT, "_id"),
        IndexDefinition.plain(COLLECTION, "history", ECT, TOLD, "-" + AT, "_id"));
  }
}
