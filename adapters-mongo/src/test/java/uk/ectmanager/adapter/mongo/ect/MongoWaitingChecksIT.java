package uk.ectmanager.adapter.mongo.ect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.Explain;
import uk.ectmanager.adapter.mongo.testing.IndexCheck;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestDatabase;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.ect.AnEct;
import uk.ectmanager.application.ect.check.WaitingChecks;
import uk.ectmanager.application.ect.check.WaitingChecksContract;

@OnEveryMongo
class MongoWaitingChecksIT implements WaitingChecksContract {

  private final TestDatabase database;
  private final AtomicInteger woken = new AtomicInteger();
  private final MongoWaitingChecks checks;

  MongoWaitingChecksIT(TestServer server) {
    database = server.fresh();
    checks = database.indexed(new MongoWaitingChecks(database.storage(), woken::incrementAndGet));
  }

  @Override
  public WaitingChecks checks() {
    return checks;
  }

  @Test
  void who_makes_them_is_woken_for_a_new_one_and_by_an_officer() {
    checks.add(WaitingChecksContract.check(1, 0));
    checks.add(WaitingChecksContract.check(1, 0));
    assertThat(woken).hasValue(1);
    checks.ask(WaitingChecksContract.check(1, 0));
    assertThat(woken).hasValue(2);
  }

  @Test
  void each_indexed_path_is_stored() {
    checks.add(WaitingChecksContract.check(1, 0));
    IndexCheck.everyPathIsStored(database, checks);
  }

  @Test
  void every_query_uses_an_index() {
    for (var number = 1; number <= 5; number++) {
      checks.add(WaitingChecksContract.check(number, number));
    }
    var lease = new WaitingChecks.Lease(NOW, NOW.plusSeconds(60));
    Explain.usesIndexes(database, () -> checks.claimDue(NOW.plusSeconds(9), lease));
    Explain.usesIndexes(
        database, () -> checks.ofBody(SomeBodies.NORTHMOOR, new PageRequest(2, null)));
    Explain.usesIndexes(database, () -> checks.findAll(List.of(AnEct.id(1), AnEct.id(2))));
    Explain.usesIndexes(database, () -> checks.drop(AnEct.id(1), NOW));
  }
}
