package uk.ectmanager.domain.signature;

import java.time.Duration;
import java.time.Instant;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/** When a person may sign now: recently signed in and with the present statement ticked (D5). */
public final class SigningPolicy {

  /** How long after proving who they are a person may still sign. */
  public static final Duration RECENT = Duration.ofMinutes(15);

  private SigningPolicy() {}

  /**
   * The statement to sign under, or every reason why not. That the viewer is the signatory is for
   * the form's own permission to decide.
   *
   * @param path of the ticked statement in the request; the sign-in is a problem of the whole
   */
  public static Result<SignatureStatement> check(
      Viewer viewer,
      SignatureStatement.Kind kind,
      int version,
      boolean ticked,
      Instant now,
      String... path) {
    var problems = new Problems();
    if (!isRecent(viewer, now)) {
      problems.add(
          ProblemCode.REAUTHENTICATION_REQUIRED,
          "Enter your password again: a signature needs a sign-in within the last 15 minutes.");
    }
    var statement = problems.take(SignatureStatement.accept(kind, version, ticked, path));
    return statement != null && problems.none()
        ? Result.done(statement)
        : Result.refused(problems.all());
  }

  /** Whether the viewer proved who they are within the last 15 minutes. */
  public static boolean isRecent(Viewer viewer, Instant now) {
    var since = viewer.authenticatedAt();
    return !since.isAfter(now) && !since.plus(RECENT).isBefore(now);
  }
}
