package uk.ectmanager.adapter.graphql.transfer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.Payload;
import uk.ectmanager.application.transfer.CompleteTransfer;
import uk.ectmanager.application.transfer.ReadTransfers;
import uk.ectmanager.application.transfer.RefuseTransfer;
import uk.ectmanager.application.transfer.ReleaseEct;
import uk.ectmanager.application.transfer.ReleaseTransfer;
import uk.ectmanager.application.transfer.RequestTransfer;
import uk.ectmanager.application.transfer.SignTransfer;
import uk.ectmanager.application.transfer.WithdrawTransfer;
import uk.ectmanager.domain.access.Viewer;

/** What people do to move an ECT. */
@Controller
final class TransferController {

  private final RequestTransfer requestTransfer;
  private final SignTransfer signTransfer;
  private final ReleaseTransfer releaseTransfer;
  private final CompleteTransfer completeTransfer;
  private final RefuseTransfer refuseTransfer;
  private final WithdrawTransfer withdrawTransfer;
  private final ReleaseEct releaseEct;
  private final ReadTransfers readTransfers;

  TransferController(
      RequestTransfer requestTransfer,
      SignTransfer signTransfer,
      ReleaseTransfer releaseTransfer,
      CompleteTransfer completeTransfer,
      RefuseTransfer refuseTransfer,
      WithdrawTransfer withdrawTransfer,
      ReleaseEct releaseEct,
      ReadTransfers readTransfers) {
    this.requestTransfer = requestTransfer;
    this.signTransfer = signTransfer;
    this.releaseTransfer = releaseTransfer;
    this.completeTransfer = completeTransfer;
    this.refuseTransfer = refuseTransfer;
    this.withdrawTransfer = withdrawTransfer;
    this.releaseEct = releaseEct;
    this.readTransfers = readTransfers;
  }

  @MutationMapping
  TransferPayload requestTransfer(@Argument RequestTransferInput input, Viewer viewer) {
    return TransferPayload.of(
        requestTransfer.handle(viewer, input.toCommand()), readTransfers, viewer);
  }

  @MutationMapping
  TransferPayload signTransfer(@Argument SignTransferInput input, Viewer viewer) {
    return TransferPayload.of(
        signTransfer.handle(viewer, input.toCommand()), readTransfers, viewer);
  }

  @MutationMapping
  TransferPayload releaseTransfer(@Argument ReleaseTransferInput input, Viewer viewer) {
    return TransferPayload.of(
        releaseTransfer.handle(viewer, input.toCommand()), readTransfers, viewer);
  }

  @MutationMapping
  TransferPayload completeTransfer(@Argument CompleteTransferInput input, Viewer viewer) {
    return TransferPayload.of(
        completeTransfer.handle(viewer, input.toCommand()), readTransfers, viewer);
  }

  @MutationMapping
  TransferPayload refuseTransfer(@Argument RefuseTransferInput input, Viewer viewer) {
    return TransferPayload.of(
        refuseTransfer.handle(viewer, input.toCommand()), readTransfers, viewer);
  }

  @MutationMapping
  TransferPayload withdrawTransfer(@Argument WithdrawTransferInput input, Viewer viewer) {
    return TransferPayload.of(
        withdrawTransfer.handle(viewer, input.toCommand()), readTransfers, viewer);
  }

  @MutationMapping
  ReleaseEctPayload releaseEct(@Argument ReleaseEctInput input, Viewer viewer) {
    return Payload.of(
        releaseEct.handle(viewer, input.toCommand()),
        TransferLeavingView::of,
        ReleaseEctPayload::new);
  }
}
