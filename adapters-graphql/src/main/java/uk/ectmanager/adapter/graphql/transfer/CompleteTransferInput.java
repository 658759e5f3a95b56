package uk.ectmanager.adapter.graphql.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.ect.decision.BodyRelationsInput;
import uk.ectmanager.adapter.graphql.ect.decision.NotInTermsPostInput;
import uk.ectmanager.application.transfer.CompleteTransfer;
import uk.ectmanager.application.transfer.Leavings;
import uk.ectmanager.application.transfer.TransferDesk;

/** The schema's CompleteTransferInput. */
record CompleteTransferInput(
    String transferId,
    int revision,
    @Nullable LocalDate lastDay,
    boolean interimReceived,
    @Nullable String interimMissingReason,
    @Nullable String backdatingReason,
    @Nullable BodyRelationsInput relations,
    @Nullable NotInTermsPostInput notInTerms) {

  CompleteTransfer.Command toCommand() {
    return new CompleteTransfer.Command(
        new TransferDesk.AsRead(TransferView.read(transferId), revision),
        new Leavings.Entry(lastDay, interimReceived, interimMissingReason),
        backdatingReason,
        BodyRelationsInput.toDomain(relations),
        notInTerms == null ? null : notInTerms.toEntry());
  }
}
