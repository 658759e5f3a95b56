package uk.ectmanager.adapter.mongo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.Explain;
import uk.ectmanager.adapter.mongo.testing.IndexCheck;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestDatabase;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.audit.AuditTrail;
import uk.ectmanager.application.audit.AuditTrailContract;
import uk.ectmanager.domain.partner.PartnerEvent;
import uk.ectmanager.domain.shared.EventScope;

@OnEveryMongo
class MongoAuditTrailIT implements AuditTrailContract {

  private final TestDatabase database;
  private final MongoAuditTrail trail;

  MongoAuditTrailIT(TestServer server) {
    database = server.fresh(PartnerEvent.class);
    trail = database.indexed(new MongoAuditTrail(database.storage()));
  }

  @Override
  public AuditTrail trail() {
    return trail;
  }

  @Test
  void each_indexed_path_is_stored() {
    keepSome();
    IndexCheck.everyPathIsStored(database, trail);
  }

  @Test
  void every_question_uses_an_index() {
    keepSome();
    var page = new PageRequest(2, null);
    Explain.usesIndexes(
        database,
        () -> {
          trail.read(new AuditTrail.Query(Set.of(BODY), null, null, null, null), page);
          trail.read(new AuditTrail.Query(Set.of(BODY), ECT, null, START, null), page);
          trail.read(new AuditTrail.Query(Set.of(BODY), null, SCHOOL, null, START), page);
          trail.histories(Set.of(ECT), page);
          trail.histories(Set.of(ECT, OTHER_ECT), page);
        });
  }

  @Test
  void a_page_is_one_call_however_many_entries() {
    for (int number = 1; number <= 50; number++) {
      trail.add(
          AuditTrailContract.entry(
              number, EventScope.of(BODY, SCHOOL, number % 2 == 0 ? ECT : OTHER_ECT), "It was."));
    }
    var query = new AuditTrail.Query(Set.of(BODY), null, null, null, null);
    assertThat(database.commands().during(() -> trail.read(query, new PageRequest(5, null))))
        .hasSize(1);
    assertThat(database.commands().during(() -> trail.read(query, new PageRequest(50, null))))
        .hasSize(1);
    assertThat(
            database
                .commands()
                .during(() -> trail.histories(Set.of(ECT, OTHER_ECT), new PageRequest(50, null))))
        .hasSize(1);
  }
}
