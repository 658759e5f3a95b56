package uk.ectmanager.application.ect;

import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.signature.Signing;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationChange;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.signature.SignatureStatement;

/** The headteacher, recently signed in, signs a registration exactly as it was read (D5). */
public final class SignRegistration {

  private final RegistrationDesk desk;
  private final Signing signing;

  public SignRegistration(RegistrationDesk desk, Signing signing) {
    this.desk = desk;
    this.signing = signing;
  }

  /**
   * Which registration, under which statement.
   *
   * @param statementVersion of the statement that was shown and ticked
   */
  public record Command(RegistrationDesk.AsRead registration, int statementVersion) {}

  /** The registration with its signature, on its way to the appropriate body. */
  public Result<Registration> handle(Viewer viewer, Command command) {
    return desk.open(
        viewer,
        command.registration,
        Permission.SIGN_REGISTRATION,
        (found, problems) ->
            sign(viewer, found, command.statementVersion, problems)
                .then(change -> desk.save(viewer, found, change)));
  }

  private Result<RegistrationChange> sign(
      Viewer viewer, Versioned<Registration> found, int statementVersion, Problems problems) {
    return switch (found.value()) {
      case Registration.AwaitingSignature awaiting ->
          problems
              .and(
                  signing.check(
                      viewer, SignatureStatement.Kind.REGISTRATION_HEADTEACHER, statementVersion))
              .map(statement ->
                  awaiting.sign(
                      signing.sign(viewer, Role.HEADTEACHER, statement, awaiting.toSign())));
      case Registration.Draft other -> other.wrong("signed");
      case Registration.PendingAb other -> other.wrong("signed");
      case Registration.Authorised other -> other.wrong("signed");
      case Registration.Refused other -> other.wrong("signed");
      case Registration.Undone other -> other.wrong("signed");
    };
  }
}
