package uk.ectmanager.adapter.mongo.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.EventRoundTrip;
import uk.ectmanager.adapter.mongo.testing.Explain;
import uk.ectmanager.adapter.mongo.testing.IndexCheck;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestDatabase;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.transfer.ATransfer;
import uk.ectmanager.application.transfer.Transfers;
import uk.ectmanager.application.transfer.TransfersContract;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.transfer.Admission;
import uk.ectmanager.domain.transfer.Transfer;
import uk.ectmanager.domain.transfer.TransferEvent;
import uk.ectmanager.domain.transfer.TransferKind;
import uk.ectmanager.domain.transfer.TransferState;

@OnEveryMongo
class MongoTransfersIT implements TransfersContract {

  private final TestDatabase database;
  private final MongoTransfers transfers;

  MongoTransfersIT(TestServer server) {
    database = server.fresh(TransferEvent.class);
    transfers = database.indexed(new MongoTransfers(database.storage()));
  }

  @Override
  public Transfers store() {
    return transfers;
  }

  @Test
  void each_indexed_path_is_stored() {
    transfers.add(ATransfer.signed(1), someEvents());
    IndexCheck.everyPathIsStored(database, transfers);
  }

  @Test
  void finders_use_indexes_and_few_calls() {
    ATransfer.everyState().forEach(one -> transfers.add(one, List.of()));
    var core = ATransfer.requested(1).core();
    var readers = Set.of("body:" + core.toBody(), "school:" + core.toSchool());
    Explain.usesIndexes(database, () -> transfers.openOf(List.of(ATransfer.ect(1))));
    Explain.usesIndexes(
        database, () -> transfers.list(readers, Set.of(), new PageRequest(5, null)));
    Explain.usesIndexes(
        database,
        () -> transfers.list(readers, Set.of(TransferState.SIGNED), new PageRequest(5, null)));
    var ects = List.of(ATransfer.ect(1), ATransfer.ect(2));
    Explain.usesIndexes(database, () -> transfers.ofEach(ects, readers, new PageRequest(5, null)));
    assertThat(
            database
                .commands()
                .during(() -> transfers.ofEach(ects, readers, new PageRequest(5, null))))
        .hasSize(1);
    assertThat(
            database
                .commands()
                .during(() -> transfers.list(readers, Set.of(), new PageRequest(5, null))))
        .hasSize(2);
  }

  @Test
  void events_survive_storage() {
    var requested = ATransfer.requested(1);
    var signed = ATransfer.signed(1);
    var within = ATransfer.signed(ATransfer.core(2, TransferKind.WITHIN_BODY));
    EventRoundTrip.of(
        TransferEvent.class,
        List.of(
            Transfer.request(requested.core()).events().getFirst(),
            new TransferEvent.TransferSigned(
                requested.id(),
                requested.core().ect(),
                requested.core().to(),
                requested.core().requestedBy()),
            ATransfer.done(signed.release(ATransfer.leaving())).events().getFirst(),
            ATransfer.released(3)
                .claim(new Admission(null, null), ATransfer.NOW)
                .events()
                .getFirst(),
            ATransfer.released(1)
                .claim(new Admission(null, null), ATransfer.NOW)
                .events()
                .getFirst(),
            ATransfer.done(
                    within.complete(
                        ATransfer.leaving(),
                        new Admission(
                            "Late.",
                            null,
                            new PostKind.NotInTerms(Rational.of(1, 3), Rational.of("1.5"))),
                        ATransfer.NOW))
                .events()
                .getFirst(),
            ATransfer.done(signed.refuse("No.")).events().getFirst(),
            ATransfer.done(signed.withdraw()).events().getFirst()));
  }
}
