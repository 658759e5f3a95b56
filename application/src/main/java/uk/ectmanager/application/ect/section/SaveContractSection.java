package uk.ectmanager.application.ect.section;

import java.util.Set;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.Tutors;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.section.ContractSection;
import uk.ectmanager.domain.shared.Result;

/** Saves section 2 of a registration. */
public final class SaveContractSection {

  private final RegistrationDesk desk;
  private final AccountDirectory people;

  public SaveContractSection(RegistrationDesk desk, AccountDirectory people) {
    this.desk = desk;
    this.people = people;
  }

  /** Which registration, and the section as typed. */
  public record Command(RegistrationDesk.AsRead registration, ContractSection.Entry section) {}

  /** The draft with the section, or everything that is wrong with it. */
  public Result<Registration> handle(Viewer viewer, Command command) {
    return desk.open(viewer, command.registration, Permission.DRAFT_REGISTRATION)
        .then(found -> {
          var school = found.value().core().school();
          var tutors = Tutors.of(people, Set.of(school));
          return ContractSection.parse(
                  command.section, desk.today(), account -> tutors.mayTutor(account, school))
              .then(section -> found.value().save(section, desk.now()))
              .then(change -> desk.save(viewer, found, change));
        });
  }
}
