package uk.ectmanager.adapter.mongo.school;

import static com.mongodb.client.model.Filters.eq;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.ectmanager.adapter.mongo.IndexDefinition;
import uk.ectmanager.adapter.mongo.Indexed;
import uk.ectmanager.adapter.mongo.Keyset;
import uk.ectmanager.adapter.mongo.MongoRecords;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.application.school.SchoolImport;
import uk.ectmanager.application.school.SchoolImports;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** Reports of imports in a collection of their own. */
public final class MongoSchoolImports implements SchoolImports, Indexed {

  private static final String COLLECTION = "schoolImports";
  private static final Keyset LATEST_FIRST = Keyset.by("-at");

  private final MongoRecords<ImportDocument> records;

  /** Keeps them in this storage. */
  public MongoSchoolImports(MongoStorage storage) {
    this.records = new MongoRecords<>(storage, COLLECTION, ImportDocument.class);
  }

  @Override
  public void add(SchoolImport report) {
    records.add(report.id().toString(), ImportDocument.of(report));
  }

  /** One call to the storage for each body: a person is of few. */
  @Override
  public Map<AppropriateBodyId, List<SchoolImport>> latest(
      Collection<AppropriateBodyId> bodies, int mostPerBody) {
    var found = new HashMap<AppropriateBodyId, List<SchoolImport>>();
    for (var body : bodies) {
      found.computeIfAbsent(
          body,
          one ->
              records.list(eq("body", one.toString()), LATEST_FIRST, mostPerBody).stream()
                  .map(ImportDocument::toDomain)
                  .toList());
    }
    return found;
  }

  @Override
  public List<IndexDefinition> indexes() {
    return List.of(IndexDefinition.plain(COLLECTION, "latestOfBody", "body", "-at", "_id"));
  }
}
