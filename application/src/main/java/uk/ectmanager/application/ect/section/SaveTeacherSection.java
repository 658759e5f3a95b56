package uk.ectmanager.application.ect.section;

import java.util.List;
import java.util.Optional;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.ect.KnownTeachers;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.choice.ChoiceLists;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.choice.ChoiceKind;
import uk.ectmanager.domain.ect.section.TeacherSection;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/**
 * Saves section 1 of a registration. A teacher whom the system knows is never registered twice: who
 * knows their details is offered the transfer of their record instead.
 */
public final class SaveTeacherSection {

  private final RegistrationDesk desk;
  private final KnownTeachers known;
  private final ChoiceLists lists;

  public SaveTeacherSection(RegistrationDesk desk, KnownTeachers known, ChoiceLists lists) {
    this.lists = lists;
    this.desk = desk;
    this.known = known;
  }

  /** Which registration, and the section as typed. */
  public record Command(RegistrationDesk.AsRead registration, TeacherSection.Entry section) {}

  /** The draft with the section, or everything that is wrong with it. */
  public Result<Registration> handle(Viewer viewer, Command command) {
    return desk.open(
        viewer,
        command.registration,
        Permission.DRAFT_REGISTRATION,
        (found, problems) -> {
          problems.addAll(found.value().againstSaving());
          return problems
              .and(parse(found.value(), command.section))
              .then(section -> save(viewer, found, section));
        });
  }

  private Result<TeacherSection> parse(Registration registration, TeacherSection.Entry typed) {
    var problems = new Problems();
    var before = registration.content().teacher();
    var title =
        lists
            .of(registration.core().body())
            .pick(
                ChoiceKind.TITLE,
                typed.title(),
                before == null || before.title() == null ? List.of() : List.of(before.title()),
                problems,
                "input",
                "title");
    var section = problems.take(TeacherSection.parse(typed.withTitle(title), desk.today()));
    return section == null || !problems.none()
        ? Result.refused(problems.all())
        : Result.done(section);
  }

  private Result<Registration> save(
      Viewer viewer, Versioned<Registration> found, TeacherSection section) {
    return inTheWay(viewer, found.value(), section)
        .then(other ->
            other.isPresent()
                ? Result.refused(refusal(found.value(), other.get()).problems())
                : write(viewer, found, section));
  }

  private Result<Registration> write(
      Viewer viewer, Versioned<Registration> found, TeacherSection section) {
    return found
        .value()
        .save(section, desk.now())
        .then(change -> {
          try {
            return desk.save(viewer, found, change);
          } catch (DuplicateKey taken) {
            // Somebody else saved the same TRN since it was looked up.
            return inTheWay(viewer, found.value(), section)
                .then(other -> refusal(found.value(), other.orElseThrow(() -> taken)));
          }
        });
  }

  private Result<Optional<Registration>> inTheWay(
      Viewer viewer, Registration mine, TeacherSection section) {
    var trn = section.trn();
    return trn == null
        ? Result.done(Optional.empty())
        : known.inTheWayOf(
            viewer,
            mine,
            new KnownTeachers.Wanted(
                trn,
                section.dateOfBirth().value(),
                section.name().last(),
                section.previousLastName()));
  }

  /** Says what to do instead, and whom to ask. */
  private Result<Registration> refusal(Registration mine, Registration other) {
    var school = mine.core().school();
    return switch (other) {
      case Registration.Authorised _ when desk.isAt(school, other) ->
          known(
              "This teacher is on your school's list of ECTs: the induction runs here, and nothing"
                  + " is to be registered.");
      case Registration.Authorised _ ->
          Result.refused(
              ProblemCode.TRANSFER_OFFERED,
              "This teacher's induction is known. Ask for its transfer to your school instead of"
                  + " registering again: the whole record moves with them, also back to a school"
                  + " where they were before.",
              "input",
              "trn");
      case Registration.Draft _,
          Registration.AwaitingSignature _,
          Registration.PendingAb _,
          Registration.Refused _,
          Registration.Undone _ ->
          other.core().school().equals(school)
              ? known(
                  "This school has a registration with this TRN already; it is "
                      + other.state().words()
                      + ". Go on with that one.")
              : known(
                  "Another school is registering this teacher; the registration is "
                      + other.state().words()
                      + ". "
                      + known.whomToAsk(other.core().body()));
    };
  }

  private static Result<Registration> known(String message) {
    return Result.refused(ProblemCode.TRN_KNOWN, message, "input", "trn");
  }
}
