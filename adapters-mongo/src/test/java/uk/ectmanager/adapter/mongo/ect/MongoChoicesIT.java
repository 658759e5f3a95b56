package uk.ectmanager.adapter.mongo.ect;

import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.EventRoundTrip;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.ect.choice.ChoiceStoreContract;
import uk.ectmanager.domain.ect.choice.ChoiceEvent;

@OnEveryMongo
class MongoChoicesIT implements ChoiceStoreContract {

  private final MongoChoices choices;

  MongoChoicesIT(TestServer server) {
    var database = server.fresh(ChoiceEvent.class);
    choices = database.indexed(new MongoChoices(database.storage()));
  }

  @Override
  public MongoChoices store() {
    return choices;
  }

  @Test
  void events_survive_storage() {
    EventRoundTrip.of(
        ChoiceEvent.class,
        someEvents().stream().map(RecordedEvent::event).map(ChoiceEvent.class::cast).toList());
  }
}
