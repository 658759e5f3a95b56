package uk.ectmanager.adapter.mongo.induction;

import static uk.ectmanager.application.body.SomeBodies.NORTHMOOR;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.Explain;
import uk.ectmanager.adapter.mongo.testing.IndexCheck;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestDatabase;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.induction.recalculation.Recalculations;
import uk.ectmanager.application.induction.recalculation.RecalculationsContract;
import uk.ectmanager.domain.induction.InductionEvent;

@OnEveryMongo
class MongoRecalculationsIT implements RecalculationsContract {

  private final TestDatabase database;
  private final MongoRecalculations recalculations;

  MongoRecalculationsIT(TestServer server) {
    database = server.fresh(InductionEvent.class);
    recalculations = database.indexed(new MongoRecalculations(database.storage()));
  }

  @Override
  public Recalculations recalculations() {
    return recalculations;
  }

  @Test
  void each_indexed_path_is_stored_and_finders_use_indexes() {
    recalculations.request(NORTHMOOR, FIRST, MORNING);
    IndexCheck.everyPathIsStored(database, recalculations);
    Explain.usesIndexes(database, () -> recalculations.unfinished(10));
    Explain.usesIndexes(database, () -> recalculations.findAll(List.of(NORTHMOOR)));
  }
}
