package uk.ectmanager.application.ect.section;

import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.section.PriorServiceSection;
import uk.ectmanager.domain.shared.Result;

/** Saves section 6 of a registration: what was served of the induction before. */
public final class SavePriorServiceSection {

  private final RegistrationDesk desk;

  public SavePriorServiceSection(RegistrationDesk desk) {
    this.desk = desk;
  }

  /** Which registration, and the section as typed. */
  public record Command(RegistrationDesk.AsRead registration, PriorServiceSection.Entry section) {}

  /** The draft with the section, or everything that is wrong with it. */
  public Result<Registration> handle(Viewer viewer, Command command) {
    return desk.open(
        viewer,
        command.registration,
        Permission.DRAFT_REGISTRATION,
        (found, problems) ->
            desk.save(
                viewer,
                found,
                problems.take(PriorServiceSection.parse(command.section)),
                problems));
  }
}
