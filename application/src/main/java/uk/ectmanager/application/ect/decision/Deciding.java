package uk.ectmanager.application.ect.decision;

import java.util.function.BiFunction;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationChange;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/** What the decisions of the appropriate body have in common: they are taken on a signed one. */
final class Deciding {

  private static final int MOST_REASON = 1000;

  private Deciding() {}

  /**
   * Opens the registration, decides, saves.
   *
   * @param done as in "it cannot be authorised"
   * @param typed what was typed beside it, or what is wrong with that
   */
  static <T> Result<Registration> decide(
      RegistrationDesk desk,
      Viewer viewer,
      RegistrationDesk.AsRead asRead,
      String done,
      Result<T> typed,
      BiFunction<Registration.PendingAb, T, Result<RegistrationChange>> decision) {
    return desk.open(
        viewer,
        asRead,
        Permission.DECIDE_REGISTRATION,
        (found, problems) -> {
          var value = problems.take(typed);
          var pending = problems.take(pending(found.value(), done));
          return value == null || pending == null
              ? Result.refused(problems.all())
              : problems
                  .and(decision.apply(pending, value))
                  .then(change -> desk.save(viewer, found, change));
        });
  }

  /** The reason that the school is told, needed. */
  static Result<String> reason(String raw) {
    var problems = new Problems();
    var reason = problems.text(raw, MOST_REASON, "a reason", "input", "reason");
    return reason == null ? Result.refused(problems.all()) : Result.done(reason);
  }

  private static Result<Registration.PendingAb> pending(Registration registration, String done) {
    return switch (registration) {
      case Registration.PendingAb pending -> Result.done(pending);
      case Registration.Draft other -> other.wrong(done);
      case Registration.AwaitingSignature other -> other.wrong(done);
      case Registration.Authorised other -> other.wrong(done);
      case Registration.Refused other -> other.wrong(done);
      case Registration.Undone other -> other.wrong(done);
    };
  }
}
