package uk.ectmanager.application.transfer;

import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.transfer.Transfer;

/** The school that asked for a transfer takes it back before it is completed. */
public final class WithdrawTransfer {

  private final TransferDesk desk;

  public WithdrawTransfer(TransferDesk desk) {
    this.desk = desk;
  }

  /** Which transfer. */
  public record Command(TransferDesk.AsRead transfer) {}

  /** The withdrawn transfer; an ECT who was released stays released. */
  public Result<Transfer> handle(Viewer viewer, Command command) {
    return desk.change(
        viewer,
        Permission.REQUEST_TRANSFER,
        command.transfer,
        TransferDesk::toSchool,
        (transfer, _) -> transfer.withdraw());
  }
}
