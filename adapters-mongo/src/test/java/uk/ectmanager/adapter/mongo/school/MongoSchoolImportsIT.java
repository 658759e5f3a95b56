package uk.ectmanager.adapter.mongo.school;

import static uk.ectmanager.application.body.SomeBodies.NORTHMOOR;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.Explain;
import uk.ectmanager.adapter.mongo.testing.IndexCheck;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestDatabase;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.school.SchoolImport;
import uk.ectmanager.application.school.SchoolImports;
import uk.ectmanager.application.school.SchoolImportsContract;
import uk.ectmanager.application.school.SomeSchools;
import uk.ectmanager.domain.school.SchoolEvent;

@OnEveryMongo
class MongoSchoolImportsIT implements SchoolImportsContract {

  private final TestDatabase database;
  private final MongoSchoolImports imports;

  MongoSchoolImportsIT(TestServer server) {
    database = server.fresh(SchoolEvent.class);
    imports = database.indexed(new MongoSchoolImports(database.storage()));
  }

  @Override
  public SchoolImports imports() {
    return imports;
  }

  @Test
  void the_index_is_on_stored_paths_and_used() {
    imports.add(
        new SchoolImport(new UUID(3, 1), NORTHMOOR, SomeSchools.NOW, 1, 0, 0, 0, List.of()));
    IndexCheck.everyPathIsStored(database, imports);
    Explain.usesIndexes(database, () -> imports.latest(List.of(NORTHMOOR), 20));
  }
}
