package uk.ectmanager.application.transfer;

import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.transfer.Transfer;

/**
 * The appropriate body that has the ECT lets them go to the one that asks: with the last day, which
 * is not in the future, and the FTE terms served by then. The new one may claim afterwards.
 */
public final class ReleaseTransfer {

  private final TransferDesk desk;
  private final Leavings leavings;
  private final TransferInductions inductions;

  public ReleaseTransfer(TransferDesk desk, Leavings leavings, TransferInductions inductions) {
    this.desk = desk;
    this.leavings = leavings;
    this.inductions = inductions;
  }

  /** Which transfer, and how the ECT leaves. */
  public record Command(TransferDesk.AsRead transfer, Leavings.Entry leaving) {}

  /** The released transfer, or every reason why not. */
  public Result<Transfer> handle(Viewer viewer, Command command) {
    return desk.change(
        viewer,
        Permission.RELEASE_ECT,
        command.transfer,
        TransferDesk::actingBody,
        (transfer, _) ->
            switch (transfer) {
              case Transfer.Signed signed ->
                  inductions
                      .of(transfer)
                      .then(induction -> release(viewer, signed, induction, command.leaving));
              case Transfer.Requested other -> other.wrong("released");
              case Transfer.Released other -> other.wrong("released");
              case Transfer.Completed other -> other.wrong("released");
              case Transfer.Refused other -> other.wrong("released");
              case Transfer.Withdrawn other -> other.wrong("released");
            });
  }

  private Result<Transfer.Step> release(
      Viewer viewer, Transfer.Signed signed, Induction induction, Leavings.Entry entry) {
    if (!signed.releases()) {
      return signed.wrong("released");
    }
    var by = new Author(viewer.account(), viewer.name(), desk.now());
    var bounds = new Leavings.Bounds(null, desk.today(), signed.core().post().startDate());
    return leavings.of(induction, entry, bounds, by).then(signed::release);
  }
}
