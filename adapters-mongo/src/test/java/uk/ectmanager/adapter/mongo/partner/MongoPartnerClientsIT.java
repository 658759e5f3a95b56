package uk.ectmanager.adapter.mongo.partner;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.EventRoundTrip;
import uk.ectmanager.adapter.mongo.testing.Explain;
import uk.ectmanager.adapter.mongo.testing.IndexCheck;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestDatabase;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.partner.PartnerClients;
import uk.ectmanager.application.partner.PartnerClientsContract;
import uk.ectmanager.domain.partner.PartnerEvent;

@OnEveryMongo
class MongoPartnerClientsIT implements PartnerClientsContract {

  private final TestDatabase database;
  private final MongoPartnerClients partners;

  MongoPartnerClientsIT(TestServer server) {
    database = server.fresh(PartnerEvent.class);
    partners = database.indexed(new MongoPartnerClients(database.storage()));
  }

  @Override
  public PartnerClients store() {
    return partners;
  }

  @Test
  void each_indexed_path_is_stored() {
    partners.add(ACTIVE, someEvents());
    IndexCheck.everyPathIsStored(database, partners);
  }

  @Test
  void finders_use_indexes() {
    partners.add(ACTIVE, List.of());
    Explain.usesIndexes(database, () -> partners.findByClientId(ACTIVE.clientId()));
    Explain.usesIndexes(database, () -> partners.ofProviders(Set.of("LP-01")));
  }

  @Test
  void events_survive_storage() {
    EventRoundTrip.of(
        PartnerEvent.class,
        List.of(
            new PartnerEvent.PartnerRegistered(ACTIVE.id(), ACTIVE.clientId(), ACTIVE.name()),
            new PartnerEvent.PartnerChanged(ACTIVE.id(), ACTIVE.clientId(), ACTIVE.name())));
  }
}
