package uk.ectmanager.application.ect.check;

import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.check.WaitingCheck;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/** An officer has the Teaching Record System asked now, whatever the next attempt was to be. */
public final class CheckQtsNow {

  private final RegistrationDesk desk;
  private final WaitingChecks waiting;
  private final boolean automatic;

  /**
   * @param automatic whether this installation can ask the Teaching Record System
   */
  public CheckQtsNow(RegistrationDesk desk, WaitingChecks waiting, boolean automatic) {
    this.desk = desk;
    this.waiting = waiting;
    this.automatic = automatic;
  }

  /** Which registration, as last read. */
  public record Command(RegistrationDesk.AsRead registration) {}

  /** The registration, whose check waits to be made within seconds; a present one stays so long. */
  public Result<Registration> handle(Viewer viewer, Command command) {
    return desk.open(
        viewer,
        command.registration,
        Permission.DECIDE_REGISTRATION,
        (found, problems) -> problems.and(pending(found.value())).then(this::ask));
  }

  private static Result<Registration.PendingAb> pending(Registration registration) {
    return switch (registration) {
      case Registration.PendingAb pending -> Result.done(pending);
      case Registration.Draft other -> other.wrong("checked");
      case Registration.AwaitingSignature other -> other.wrong("checked");
      case Registration.Authorised other -> other.wrong("checked");
      case Registration.Refused other -> other.wrong("checked");
      case Registration.Undone other -> other.wrong("checked");
    };
  }

  private Result<Registration> ask(Registration.PendingAb pending) {
    if (!automatic) {
      return Result.refused(
          ProblemCode.WRONG_STATE,
          "This installation does not ask the Teaching Record System; record the check by hand.",
          "input",
          "registrationId");
    }
    waiting.ask(
        WaitingCheck.of(
            pending.id(), pending.core().body(), pending.signature().revision(), true, desk.now()));
    return Result.done(pending);
  }
}
