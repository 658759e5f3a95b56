package uk.ectmanager.application.ect;

import java.util.List;
import uk.ectmanager.application.IdSource;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Conditions;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/** Starts the draft registration of an ECT at an authorised school. */
public final class StartRegistration {

  private final RegistrationDesk desk;
  private final SchoolDirectory schools;
  private final IdSource ids;

  public StartRegistration(RegistrationDesk desk, SchoolDirectory schools, IdSource ids) {
    this.desk = desk;
    this.schools = schools;
    this.ids = ids;
  }

  /** Where. */
  public record Command(SchoolId school) {}

  /** The new draft; refused when the school is not the viewer's or not authorised. */
  public Result<Registration> handle(Viewer viewer, Command command) {
    return AuthorisedSchool.find(
            schools, viewer, Permission.DRAFT_REGISTRATION, command.school, "registers ECTs")
        .then(school -> start(viewer, school));
  }

  private Result<Registration> start(Viewer viewer, AuthorisedSchool school) {
    if (school.card().specialMeasures()) {
      return Result.refused(List.of(Conditions.inSpecialMeasures("input", "schoolId")));
    }
    return Result.done(
        desk.add(
            viewer,
            Registration.start(
                new EctId(ids.next()),
                school.card().id(),
                school.body(),
                viewer.account(),
                ids.next(),
                desk.now())));
  }
}
