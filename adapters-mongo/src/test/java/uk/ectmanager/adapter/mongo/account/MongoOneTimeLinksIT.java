package uk.ectmanager.adapter.mongo.account;

import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.Explain;
import uk.ectmanager.adapter.mongo.testing.IndexCheck;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestDatabase;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.account.credential.OneTimeLinks;
import uk.ectmanager.application.account.credential.OneTimeLinksContract;
import uk.ectmanager.domain.notification.LinkPurpose;

@OnEveryMongo
class MongoOneTimeLinksIT implements OneTimeLinksContract {

  private final TestDatabase database;
  private final MongoOneTimeLinks links;

  MongoOneTimeLinksIT(TestServer server) {
    database = server.fresh();
    links = database.indexed(new MongoOneTimeLinks(database.storage()));
  }

  @Override
  public OneTimeLinks links() {
    return links;
  }

  @Test
  void each_indexed_path_is_stored_and_every_step_uses_an_index() {
    links.add(
        new OneTimeLinks.Link("a", AnAccount.id(1), LinkPurpose.SET_PASSWORD, NOW.plusSeconds(9)));
    IndexCheck.everyPathIsStored(database, links);
    Explain.usesIndexes(database, () -> links.consume("b", NOW));
    Explain.usesIndexes(database, () -> links.revokeAll(AnAccount.id(2)));
    Explain.usesIndexes(database, () -> links.purge(NOW));
  }
}
