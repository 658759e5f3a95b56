package uk.ectmanager.application.transfer;

import uk.ectmanager.application.signature.Signing;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.signature.SignatureStatement;
import uk.ectmanager.domain.transfer.Transfer;

/** The headteacher of the new school, recently signed in, signs a transfer as it was read (D5). */
public final class SignTransfer {

  private final TransferDesk desk;
  private final Signing signing;

  public SignTransfer(TransferDesk desk, Signing signing) {
    this.desk = desk;
    this.signing = signing;
  }

  /**
   * Which transfer, under which statement.
   *
   * @param statementVersion of the statement that was shown and ticked
   */
  public record Command(TransferDesk.AsRead transfer, int statementVersion) {}

  /** The transfer with its signature, on its way to the appropriate body. */
  public Result<Transfer> handle(Viewer viewer, Command command) {
    return desk.change(
        viewer,
        Permission.SIGN_TRANSFER,
        command.transfer,
        TransferDesk::toSchool,
        (transfer, problems) -> sign(viewer, transfer, command.statementVersion, problems));
  }

  private Result<Transfer.Step> sign(
      Viewer viewer, Transfer transfer, int statementVersion, Problems problems) {
    return switch (transfer) {
      case Transfer.Requested requested ->
          problems
              .and(
                  signing.check(
                      viewer, SignatureStatement.Kind.TRANSFER_HEADTEACHER, statementVersion))
              .map(statement ->
                  requested.sign(
                      signing.sign(viewer, Role.HEADTEACHER, statement, requested.toSign())));
      case Transfer.Signed other -> other.wrong("signed");
      case Transfer.Released other -> other.wrong("signed");
      case Transfer.Completed other -> other.wrong("signed");
      case Transfer.Refused other -> other.wrong("signed");
      case Transfer.Withdrawn other -> other.wrong("signed");
    };
  }
}
