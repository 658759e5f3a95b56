package uk.ectmanager.adapter.mongo.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.Explain;
import uk.ectmanager.adapter.mongo.testing.IndexCheck;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestDatabase;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.account.session.SessionTicket;
import uk.ectmanager.application.account.session.Sessions;
import uk.ectmanager.application.account.session.SessionsContract;

@OnEveryMongo
class MongoSessionsIT implements SessionsContract {

  private final TestDatabase database;
  private final MongoSessions sessions;

  MongoSessionsIT(TestServer server) {
    database = server.fresh();
    sessions = database.indexed(new MongoSessions(database.storage()));
  }

  @Override
  public Sessions sessions() {
    return sessions;
  }

  @Test
  void a_session_outlives_the_instance_that_began_it() {
    sessions.add(session());
    assertThat(new MongoSessions(database.storage()).find("a", NOW)).contains(session());
  }

  @Test
  void each_indexed_path_is_stored_and_every_step_uses_an_index() {
    sessions.add(session());
    IndexCheck.everyPathIsStored(database, sessions);
    assertThat(database.commands().during(() -> sessions.find("a", NOW))).hasSize(1);
    Explain.usesIndexes(database, () -> sessions.find("a", NOW));
    Explain.usesIndexes(database, () -> sessions.purge(NOW));
  }

  private static Sessions.Session session() {
    return new Sessions.Session(
        "a",
        new SessionTicket(AnAccount.id(1), Instant.parse("2026-11-22T09:59:59.123Z"), 2),
        NOW.plusSeconds(5),
        NOW.plusSeconds(9));
  }
}
