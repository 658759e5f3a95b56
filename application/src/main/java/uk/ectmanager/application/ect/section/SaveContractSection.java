package uk.ectmanager.application.ect.section;

import java.util.List;
import java.util.Set;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.Tutors;
import uk.ectmanager.application.ect.choice.ChoiceLists;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.choice.ChoiceKind;
import uk.ectmanager.domain.ect.section.ContractSection;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/** Saves section 2 of a registration. */
public final class SaveContractSection {

  private final RegistrationDesk desk;
  private final AccountDirectory people;
  private final ChoiceLists lists;

  public SaveContractSection(RegistrationDesk desk, AccountDirectory people, ChoiceLists lists) {
    this.lists = lists;
    this.desk = desk;
    this.people = people;
  }

  /** Which registration, and the section as typed. */
  public record Command(RegistrationDesk.AsRead registration, ContractSection.Entry section) {}

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

  private Result<ContractSection> parse(Registration registration, ContractSection.Entry typed) {
    var problems = new Problems();
    var school = registration.core().school();
    var tutors = Tutors.of(people, Set.of(school));
    var before = registration.content().contract();
    var stages =
        lists
            .of(registration.core().body())
            .pickAll(
                ChoiceKind.KEY_STAGE,
                typed.keyStages(),
                before == null ? List.of() : before.keyStages(),
                problems,
                "keyStages");
    var section =
        problems.take(
            ContractSection.parse(
                typed.withKeyStages(stages),
                desk.today(),
                account -> tutors.mayTutor(account, school)));
    return section == null || !problems.none()
        ? Result.refused(problems.all())
        : Result.done(section);
  }
}
