package uk.ectmanager.adapter.graphql.transfer;

import uk.ectmanager.application.transfer.TransferDesk;
import uk.ectmanager.application.transfer.WithdrawTransfer;

/** The schema's WithdrawTransferInput. */
record WithdrawTransferInput(String transferId, int revision) {

  WithdrawTransfer.Command toCommand() {
    return new WithdrawTransfer.Command(
        new TransferDesk.AsRead(TransferView.read(transferId), revision));
  }
}
