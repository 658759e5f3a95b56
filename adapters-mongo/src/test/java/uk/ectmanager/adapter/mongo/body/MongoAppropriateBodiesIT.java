package uk.ectmanager.adapter.mongo.body;

import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.EventRoundTrip;
import uk.ectmanager.adapter.mongo.testing.Explain;
import uk.ectmanager.adapter.mongo.testing.IndexCheck;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestDatabase;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.body.AppropriateBodies;
import uk.ectmanager.application.body.AppropriateBodiesContract;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.domain.body.BodyEvent;

@OnEveryMongo
class MongoAppropriateBodiesIT implements AppropriateBodiesContract {

  private final TestDatabase database;
  private final MongoAppropriateBodies bodies;

  MongoAppropriateBodiesIT(TestServer server) {
    database = server.fresh(BodyEvent.class);
    bodies = database.indexed(new MongoAppropriateBodies(database.storage()));
  }

  @Override
  public AppropriateBodies bodies() {
    return bodies;
  }

  @Test
  void each_indexed_path_is_stored() {
    bodies.add(SomeBodies.northmoor(), someEvents());
    IndexCheck.everyPathIsStored(database, bodies);
  }

  @Test
  void finders_use_indexes() {
    samples().forEach(body -> bodies.add(body, someEvents()));
    Explain.usesIndexes(database, () -> bodies.findByName("Northmoor Teaching School Hub"));
  }

  @Test
  void events_survive_storage() {
    EventRoundTrip.of(
        BodyEvent.class,
        someEvents().stream().map(RecordedEvent::event).map(BodyEvent.class::cast).toList());
  }
}
