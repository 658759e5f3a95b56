package uk.ectmanager.adapter.graphql.transfer;

import uk.ectmanager.application.transfer.SignTransfer;
import uk.ectmanager.application.transfer.TransferDesk;

/** The schema's SignTransferInput. */
record SignTransferInput(String transferId, int revision, int statementVersion) {

  SignTransfer.Command toCommand() {
    return new SignTransfer.Command(
        new TransferDesk.AsRead(TransferView.read(transferId), revision), statementVersion);
  }
}
