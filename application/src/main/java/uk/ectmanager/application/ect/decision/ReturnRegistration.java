package uk.ectmanager.application.ect.decision;

import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.shared.Result;

/** Returns a registration to the school with a reason; its signature lapses. */
public final class ReturnRegistration {

  private final RegistrationDesk desk;

  public ReturnRegistration(RegistrationDesk desk) {
    this.desk = desk;
  }

  /** Which registration, and what the school is told. */
  public record Command(RegistrationDesk.AsRead registration, String reason) {}

  /** The draft that the school mends. */
  public Result<Registration> handle(Viewer viewer, Command command) {
    return Deciding.decide(
        desk,
        viewer,
        command.registration,
        "returned",
        Deciding.reason(command.reason),
        (pending, why) -> Result.done(pending.sendBack(why, desk.now())));
  }
}
