package uk.ectmanager.application.ect.section;

import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.choice.ProgrammeProviders;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.section.ProgrammeSection;
import uk.ectmanager.domain.shared.Result;

/** Saves section 5 of a registration. */
public final class SaveProgrammeSection {

  private final RegistrationDesk desk;
  private final ProgrammeProviders providers;

  public SaveProgrammeSection(RegistrationDesk desk, ProgrammeProviders providers) {
    this.desk = desk;
    this.providers = providers;
  }

  /** Which registration, and the section as typed. */
  public record Command(RegistrationDesk.AsRead registration, ProgrammeSection.Entry section) {}

  /** The draft with the section, or everything that is wrong with it. */
  public Result<Registration> handle(Viewer viewer, Command command) {
    return desk.open(viewer, command.registration, Permission.DRAFT_REGISTRATION)
        .then(found ->
            ProgrammeSection.parse(command.section, providers.all())
                .then(section -> found.value().save(section, desk.now()))
                .then(change -> desk.save(viewer, found, change)));
  }
}
