package uk.ectmanager.application.ect;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.account.credential.SignInFailures;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.section.SamePerson;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.Trn;

/**
 * Whether a teacher is registered already, found by TRN, date of birth and last name together. Who
 * does not know all three learns nothing but that they do not match; five such answers within half
 * an hour, and the account is told no more until the half hour is over.
 */
public final class KnownTeachers {

  private final Registrations registrations;
  private final BodyDirectory bodies;
  private final SignInFailures failures;
  private final InstantSource clock;

  /** The failures are counted beside those of signing in, under keys of their own. */
  public KnownTeachers(
      Registrations registrations,
      BodyDirectory bodies,
      SignInFailures failures,
      InstantSource clock) {
    this.registrations = registrations;
    this.bodies = bodies;
    this.failures = failures;
    this.clock = clock;
  }

  /** Whom somebody means. */
  public record Wanted(
      Trn trn, LocalDate dateOfBirth, String lastName, @Nullable String previousLastName) {

    /** Nothing personal, since it may stand in a log. */
    @Override
    public String toString() {
      return "Wanted";
    }
  }

  /** The registration of that teacher; the same refusal whether nobody or somebody else has it. */
  public Result<Registration> match(Viewer viewer, Wanted wanted) {
    return counted(
        viewer,
        () ->
            registrations
                .findByTrn(wanted.trn)
                .map(Versioned::value)
                .filter(found -> fits(found, wanted))
                .map(Result::done)
                .orElseGet(KnownTeachers::noMatch));
  }

  /**
   * The registration that keeps one more from being made: empty when nobody holds the TRN, refused
   * when somebody else does.
   */
  public Result<Optional<Registration>> inTheWayOf(
      Viewer viewer, Registration mine, Wanted wanted) {
    return counted(
        viewer,
        () -> {
          var other =
              registrations
                  .findByTrn(wanted.trn)
                  .map(Versioned::value)
                  .filter(found -> !found.id().equals(mine.id()));
          var same = other.filter(found -> isOf(found, mine) || fits(found, wanted));
          return other.isPresent() && same.isEmpty() ? noMatch() : Result.done(same);
        });
  }

  /** Whom to ask, as a sentence: the appropriate body with its contact. */
  public String whomToAsk(AppropriateBodyId body) {
    return bodies
        .find(body)
        .map(one ->
            "Ask "
                + one.name()
                + ": "
                + one.contact().name()
                + ", "
                + one.contact().email().value()
                + ".")
        .orElse("Ask your appropriate body.");
  }

  private <T> Result<T> counted(Viewer viewer, java.util.function.Supplier<Result<T>> attempt) {
    var key = "match:" + viewer.account();
    return switch (failures.admit(key, clock.instant())) {
      case SignInFailures.Admission.Locked _ ->
          Result.refused(
              ProblemCode.TOO_MANY_ATTEMPTS,
              "Too many details did not match; try again in half an hour, or ask your appropriate"
                  + " body.",
              "input",
              "trn");
      case SignInFailures.Admission.Admitted _ -> {
        var result = attempt.get();
        if (result.problems().isEmpty()) {
          failures.release(key);
        }
        yield result;
      }
    };
  }

  private static boolean isOf(Registration other, Registration mine) {
    return other.core().school().equals(mine.core().school());
  }

  private static boolean fits(Registration found, Wanted wanted) {
    var teacher = found.content().teacher();
    return teacher != null
        && SamePerson.matches(
            teacher, wanted.dateOfBirth, wanted.lastName, wanted.previousLastName);
  }

  private static <T> Result<T> noMatch() {
    return Result.refused(
        ProblemCode.NO_MATCH, "TRN, date of birth and last name do not match.", "input", "trn");
  }
}
