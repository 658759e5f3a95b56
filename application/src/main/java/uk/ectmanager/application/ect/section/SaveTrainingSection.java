package uk.ectmanager.application.ect.section;

import java.util.List;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.choice.ChoiceLists;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.choice.ChoiceKind;
import uk.ectmanager.domain.ect.section.TrainingSection;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/** Saves section 3 of a registration. */
public final class SaveTrainingSection {

  private final RegistrationDesk desk;
  private final ChoiceLists lists;

  public SaveTrainingSection(RegistrationDesk desk, ChoiceLists lists) {
    this.lists = lists;
    this.desk = desk;
  }

  /** Which registration, and the section as typed. */
  public record Command(RegistrationDesk.AsRead registration, TrainingSection.Entry section) {}

  /** The draft with the section, or everything that is wrong with it. */
  public Result<Registration> handle(Viewer viewer, Command command) {
    return desk.open(
        viewer,
        command.registration,
        Permission.DRAFT_REGISTRATION,
        (found, problems) ->
            desk.save(
                viewer, found, problems.take(parse(found.value(), command.section)), problems));
  }

  private Result<TrainingSection> parse(Registration registration, TrainingSection.Entry typed) {
    var problems = new Problems();
    var list = lists.of(registration.core().body());
    var before = registration.content().training();
    var none = List.<String>of();
    var picked =
        new TrainingSection.Entry(
            list.pick(
                ChoiceKind.TRAINING_INSTITUTE,
                typed.institute(),
                before == null ? none : List.of(before.institute()),
                problems,
                "input",
                "institute"),
            typed.otherInstitute(),
            list.pickAll(
                ChoiceKind.SUBJECT,
                typed.subjects(),
                before == null ? none : before.subjects(),
                problems,
                "subjects"),
            list.pickAll(
                ChoiceKind.AGE_RANGE,
                typed.ageRanges(),
                before == null ? none : before.ageRanges(),
                problems,
                "ageRanges"),
            typed.qtsDate());
    var section = problems.take(TrainingSection.parse(picked, desk.today()));
    return section == null || !problems.none()
        ? Result.refused(problems.all())
        : Result.done(section);
  }
}
