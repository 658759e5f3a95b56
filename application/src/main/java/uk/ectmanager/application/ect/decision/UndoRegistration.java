package uk.ectmanager.application.ect.decision;

import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/**
 * Undoes an authorisation that was an error, while no report was submitted: the induction closes
 * when the event is heard, and nothing is deleted.
 */
public final class UndoRegistration {

  private final RegistrationDesk desk;
  private final Submissions submissions;

  public UndoRegistration(RegistrationDesk desk, Submissions submissions) {
    this.desk = desk;
    this.submissions = submissions;
  }

  /** Which registration, and why it was an error. */
  public record Command(RegistrationDesk.AsRead registration, String reason) {}

  /** The registration, undone. */
  public Result<Registration> handle(Viewer viewer, Command command) {
    return desk.open(
        viewer,
        command.registration,
        Permission.UNDO_REGISTRATION,
        (found, problems) -> {
          var why = problems.take(Deciding.reason(command.reason));
          var authorised = problems.take(authorised(found.value()).then(this::untouched));
          return why == null || authorised == null || !problems.none()
              ? Result.refused(problems.all())
              : desk.save(viewer, found, authorised.undo(why, desk.now()));
        });
  }

  private Result<Registration.Authorised> untouched(Registration.Authorised authorised) {
    return submissions.any(authorised.id())
        ? Result.refused(
            ProblemCode.ALREADY_SUBMITTED,
            "A report of this induction was submitted, or it went on to another appropriate body;"
                + " the registration cannot be undone.",
            "input",
            "registrationId")
        : Result.done(authorised);
  }

  private static Result<Registration.Authorised> authorised(Registration registration) {
    return switch (registration) {
      case Registration.Authorised authorised -> Result.done(authorised);
      case Registration.Draft other -> other.wrong("undone");
      case Registration.AwaitingSignature other -> other.wrong("undone");
      case Registration.PendingAb other -> other.wrong("undone");
      case Registration.Refused other -> other.wrong("undone");
      case Registration.Undone other -> other.wrong("undone");
    };
  }
}
