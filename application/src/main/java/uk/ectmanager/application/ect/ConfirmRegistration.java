package uk.ectmanager.application.ect;

import java.util.Set;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationChange;
import uk.ectmanager.domain.shared.Result;

/** Confirms that a draft is complete, so that the headteacher is asked to sign it. */
public final class ConfirmRegistration {

  private final RegistrationDesk desk;
  private final AccountDirectory people;

  public ConfirmRegistration(RegistrationDesk desk, AccountDirectory people) {
    this.desk = desk;
    this.people = people;
  }

  /** Which registration. */
  public record Command(RegistrationDesk.AsRead registration) {}

  /** The registration waiting for its signature, or everything that is missing. */
  public Result<Registration> handle(Viewer viewer, Command command) {
    return desk.open(
        viewer,
        command.registration,
        Permission.DRAFT_REGISTRATION,
        (found, problems) ->
            problems.and(confirm(viewer, found)).then(change -> desk.save(viewer, found, change)));
  }

  private Result<RegistrationChange> confirm(Viewer viewer, Versioned<Registration> found) {
    return switch (found.value()) {
      case Registration.Draft draft -> {
        var tutors = Tutors.of(people, Set.of(draft.core().school()));
        yield draft.confirm(viewer.account(), tutors.fits(draft));
      }
      case Registration.AwaitingSignature other -> other.wrong("confirmed");
      case Registration.PendingAb other -> other.wrong("confirmed");
      case Registration.Authorised other -> other.wrong("confirmed");
      case Registration.Refused other -> other.wrong("confirmed");
      case Registration.Undone other -> other.wrong("confirmed");
    };
  }
}
