package uk.ectmanager.adapter.graphql.transfer;

import uk.ectmanager.application.transfer.RefuseTransfer;
import uk.ectmanager.application.transfer.TransferDesk;

/** The schema's RefuseTransferInput. */
record RefuseTransferInput(String transferId, int revision, String reason) {

  RefuseTransfer.Command toCommand() {
    return new RefuseTransfer.Command(
        new TransferDesk.AsRead(TransferView.read(transferId), revision), reason);
  }
}
