package uk.ectmanager.adapter.graphql.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.transfer.Leavings;
import uk.ectmanager.application.transfer.ReleaseTransfer;
import uk.ectmanager.application.transfer.TransferDesk;

/** The schema's ReleaseTransferInput. */
record ReleaseTransferInput(
    String transferId,
    int revision,
    @Nullable LocalDate lastDay,
    boolean interimReceived,
    @Nullable String interimMissingReason) {

  ReleaseTransfer.Command toCommand() {
    return new ReleaseTransfer.Command(
        new TransferDesk.AsRead(TransferView.read(transferId), revision),
        new Leavings.Entry(lastDay, interimReceived, interimMissingReason));
  }
}
