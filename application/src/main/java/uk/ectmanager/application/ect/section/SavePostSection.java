package uk.ectmanager.application.ect.section;

import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.section.PostSection;
import uk.ectmanager.domain.shared.Result;

/** Saves section 7 of a registration: where the post is and whether it is suitable. */
public final class SavePostSection {

  private final RegistrationDesk desk;

  public SavePostSection(RegistrationDesk desk) {
    this.desk = desk;
  }

  /** Which registration, and the section as typed. */
  public record Command(RegistrationDesk.AsRead registration, PostSection.Entry section) {}

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
                problems.take(PostSection.parse(command.section, desk.today())),
                problems));
  }
}
