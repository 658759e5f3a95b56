package uk.ectmanager.application.ect.decision;

import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.check.QtsCheck;
import uk.ectmanager.domain.shared.Result;

/** An officer records what the check of qualified teacher status found, clear or not. */
public final class RecordQtsCheck {

  private final RegistrationDesk desk;

  public RecordQtsCheck(RegistrationDesk desk) {
    this.desk = desk;
  }

  /** Which registration, and what was found. */
  public record Command(RegistrationDesk.AsRead registration, QtsCheck.Entry found) {}

  /** The registration with the check in place of an earlier one. */
  public Result<Registration> handle(Viewer viewer, Command command) {
    return Deciding.decide(
        desk,
        viewer,
        command.registration,
        "checked",
        QtsCheck.parse(command.found, viewer.account(), viewer.name(), desk.now(), desk.today()),
        (pending, check) -> Result.done(pending.check(check)));
  }
}
