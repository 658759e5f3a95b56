package uk.ectmanager.application.transfer;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.transfer.Transfer;

/** The appropriate body that has to act refuses the transfer, with a reason that is told. */
public final class RefuseTransfer {

  private static final int MOST_REASON = 1000;

  private final TransferDesk desk;

  public RefuseTransfer(TransferDesk desk) {
    this.desk = desk;
  }

  /** Which transfer, and why. */
  public record Command(TransferDesk.AsRead transfer, @Nullable String reason) {}

  /** The refused transfer; an ECT who was released stays released. */
  public Result<Transfer> handle(Viewer viewer, Command command) {
    return desk.change(
        viewer,
        Permission.REFUSE_TRANSFER,
        command.transfer,
        TransferDesk::actingBody,
        (transfer, problems) -> {
          var reason = problems.text(command.reason, MOST_REASON, "a reason", "input", "reason");
          return problems.and(transfer.refuse(Objects.requireNonNullElse(reason, "none")));
        });
  }
}
