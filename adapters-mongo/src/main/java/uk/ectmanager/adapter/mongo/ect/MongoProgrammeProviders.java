package uk.ectmanager.adapter.mongo.ect;

import java.util.Collection;
import java.util.List;
import org.bson.Document;
import uk.ectmanager.adapter.mongo.IndexDefinition;
import uk.ectmanager.adapter.mongo.Indexed;
import uk.ectmanager.adapter.mongo.Keyset;
import uk.ectmanager.adapter.mongo.MongoRecords;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.application.ect.choice.ProgrammeProviders;
import uk.ectmanager.domain.ect.choice.ProgrammeProvider;
import uk.ectmanager.domain.ect.choice.ProviderKind;

/** The choice list of programme providers in a collection of its own, by code. */
public final class MongoProgrammeProviders implements ProgrammeProviders, Indexed {

  private static final String COLLECTION = "programmeProviders";
  private static final int MOST = 1000;

  private final MongoRecords<ProviderDocument> records;

  /** Keeps them in this storage. */
  public MongoProgrammeProviders(MongoStorage storage) {
    records = new MongoRecords<>(storage, COLLECTION, ProviderDocument.class);
  }

  record ProviderDocument(String code, String name, String kind) {}

  @Override
  public List<ProgrammeProvider> all() {
    return records.list(new Document(), Keyset.by("name"), MOST).stream()
        .map(one -> new ProgrammeProvider(one.code(), one.name(), ProviderKind.valueOf(one.kind())))
        .toList();
  }

  @Override
  public void put(Collection<ProgrammeProvider> providers) {
    for (var one : providers) {
      records.put(one.code(), new ProviderDocument(one.code(), one.name(), one.kind().name()));
    }
  }

  @Override
  public List<IndexDefinition> indexes() {
    return List.of(IndexDefinition.plain(COLLECTION, "byName", "name", "_id"));
  }
}
