package uk.ectmanager.application.ect.decision;

import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.shared.Result;

/** Refuses a registration for good, with a reason. */
public final class RefuseRegistration {

  private final RegistrationDesk desk;

  public RefuseRegistration(RegistrationDesk desk) {
    this.desk = desk;
  }

  /** Which registration, and what the school is told. */
  public record Command(RegistrationDesk.AsRead registration, String reason) {}

  /** The refused registration. */
  public Result<Registration> handle(Viewer viewer, Command command) {
    return Deciding.decide(
        desk,
        viewer,
        command.registration,
        "refused",
        Deciding.reason(command.reason),
        (pending, why) -> Result.done(pending.refuse(why, desk.now())));
  }
}
