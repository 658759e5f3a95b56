package uk.ectmanager.application.ect;

import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.application.school.SchoolDirectory.SchoolCard;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/** A school that may take on ECTs, and the appropriate body that decides there. */
public record AuthorisedSchool(SchoolCard card, AppropriateBodyId body) {

  /**
   * The school, when it is the viewer's and authorised.
   *
   * @param permission to do there what the viewer wants
   * @param wants as in "before it registers ECTs"
   */
  public static Result<AuthorisedSchool> find(
      SchoolDirectory schools, Viewer viewer, Permission permission, SchoolId id, String wants) {
    NotPermitted.unlessEver(viewer, permission);
    var school = schools.find(id);
    if (school.isEmpty() || !viewer.may(permission, school.get().subject())) {
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
          "The school must be authorised by its appropriate body before it " + wants + ".",
          "input",
          "schoolId");
    }
    return Result.done(new AuthorisedSchool(school.get(), body));
  }
}
