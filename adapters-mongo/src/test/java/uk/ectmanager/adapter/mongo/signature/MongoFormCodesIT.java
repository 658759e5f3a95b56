package uk.ectmanager.adapter.mongo.signature;

import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.Explain;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestDatabase;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.signature.FormCodes;
import uk.ectmanager.application.signature.FormCodesContract;

@OnEveryMongo
class MongoFormCodesIT implements FormCodesContract {

  private final TestDatabase database;
  private final FormCodes codes;

  MongoFormCodesIT(TestServer server) {
    database = server.fresh();
    codes = new MongoFormCodes(database.storage());
  }

  @Override
  public FormCodes codes() {
    return codes;
  }

  @Test
  void a_code_is_found_by_the_index_of_identifiers() {
    Explain.usesIndexes(database, () -> codes.find(CODE));
  }
}
