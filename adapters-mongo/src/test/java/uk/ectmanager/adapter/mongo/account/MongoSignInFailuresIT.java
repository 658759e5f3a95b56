package uk.ectmanager.adapter.mongo.account;

import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.Explain;
import uk.ectmanager.adapter.mongo.testing.IndexCheck;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestDatabase;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.account.credential.SignInFailures;
import uk.ectmanager.application.account.credential.SignInFailuresContract;

@OnEveryMongo
class MongoSignInFailuresIT implements SignInFailuresContract {

  private final TestDatabase database;
  private final MongoSignInFailures failures;

  MongoSignInFailuresIT(TestServer server) {
    database = server.fresh();
    failures = database.indexed(new MongoSignInFailures(database.storage()));
  }

  @Override
  public SignInFailures failures() {
    return failures;
  }

  @Test
  void each_indexed_path_is_stored_and_every_step_uses_an_index() {
    failures.admit("a", NOW);
    IndexCheck.everyPathIsStored(database, failures);
    Explain.usesIndexes(database, () -> failures.admit("a", NOW));
    Explain.usesIndexes(database, () -> failures.purge(NOW));
  }
}
