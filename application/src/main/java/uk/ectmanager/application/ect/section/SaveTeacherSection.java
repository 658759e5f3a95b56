package uk.ectmanager.application.ect.section;

import java.util.List;
import java.util.Optional;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.section.TeacherSection;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.Trn;

/** Saves section 1 of a registration; a TRN that the system knows is refused. */
public final class SaveTeacherSection {

  private final RegistrationDesk desk;

  public SaveTeacherSection(RegistrationDesk desk) {
    this.desk = desk;
  }

  /** Which registration, and the section as typed. */
  public record Command(RegistrationDesk.AsRead registration, TeacherSection.Entry section) {}

  /** The draft with the section, or everything that is wrong with it. */
  public Result<Registration> handle(Viewer viewer, Command command) {
    return desk.open(viewer, command.registration, Permission.DRAFT_REGISTRATION)
        .then(found ->
            TeacherSection.parse(command.section, desk.today())
                .then(section -> save(viewer, found, section)));
  }

  private Result<Registration> save(
      Viewer viewer, Versioned<Registration> found, TeacherSection section) {
    var mine = found.value();
    var known = known(mine, section);
    if (known.isPresent()) {
      return Result.refused(List.of(known.get()));
    }
    return mine.save(section, desk.now())
        .then(change -> {
          try {
            return desk.save(viewer, found, change);
          } catch (DuplicateKey taken) {
            // Somebody else saved the same TRN since it was looked up.
            return Result.refused(List.of(known(mine, section).orElseThrow(() -> taken)));
          }
        });
  }

  private Optional<Problem> known(Registration mine, TeacherSection section) {
    Trn trn = section.trn();
    if (trn == null) {
      return Optional.empty();
    }
    return desk.registrations()
        .findByTrn(trn)
        .map(Versioned::value)
        .filter(other -> !other.id().equals(mine.id()))
        .map(other -> Problem.at(ProblemCode.TRN_KNOWN, message(mine, other), "input", "trn"));
  }

  /** Names the state at the own school; of another school nothing is told. */
  private static String message(Registration mine, Registration other) {
    return other.core().school().equals(mine.core().school())
        ? "This school has a registration with this TRN already; it is "
            + other.state().words()
            + "."
        : "An early career teacher with this TRN is known elsewhere; ask your appropriate body.";
  }
}
