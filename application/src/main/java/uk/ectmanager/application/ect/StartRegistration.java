package uk.ectmanager.application.ect;

import java.util.List;
import java.util.Optional;
import uk.ectmanager.application.IdSource;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Conditions;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.ProblemCode;
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
    NotPermitted.unlessEver(viewer, Permission.DRAFT_REGISTRATION);
    var school = schools.find(command.school);
    if (school.isEmpty() || !isOf(viewer, school)) {
      return Result.refused(
          ProblemCode.NOT_FOUND,
          "There is no such school, or it is not yours.",
          "input",
          "schoolId");
    }
    var body = school.get().body();
    if (body == null || !school.get().authorised()) {
      return Result.refused(
          ProblemCode.SCHOOL_NOT_AUTHORISED,
          "The school must be authorised by its appropriate body before it registers ECTs.",
          "input",
          "schoolId");
    }
    if (school.get().specialMeasures()) {
      return Result.refused(List.of(Conditions.inSpecialMeasures("input", "schoolId")));
    }
    return Result.done(
        desk.add(
            viewer,
            Registration.start(
                new EctId(ids.next()),
                command.school,
                body,
                viewer.account(),
                ids.next(),
                desk.now())));
  }

  private static boolean isOf(Viewer viewer, Optional<SchoolDirectory.SchoolCard> school) {
    return school
        .filter(one -> viewer.may(Permission.DRAFT_REGISTRATION, one.subject()))
        .isPresent();
  }
}
