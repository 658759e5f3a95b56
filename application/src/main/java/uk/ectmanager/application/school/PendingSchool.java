package uk.ectmanager.application.school;

import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.school.School;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/** A school on which the viewer's body has to decide. */
final class PendingSchool {

  private PendingSchool() {}

  /** Finds it; refused when it is not there for the viewer, or waits for no decision. */
  static Result<Versioned<School.Pending>> find(Schools schools, Viewer viewer, SchoolId id) {
    NotPermitted.unlessEver(viewer, Permission.DECIDE_SCHOOL);
    var found = schools.find(id);
    if (found.isEmpty() || !SchoolRights.may(viewer, Permission.VIEW_SCHOOL, found.get().value())) {
      return Result.refused(ProblemCode.NOT_FOUND, "There is no such school.", "input", "schoolId");
    }
    return switch (found.get().value()) {
      case School.Pending pending -> {
        NotPermitted.unless(
            viewer, Permission.DECIDE_SCHOOL, Subject.of(pending.body(), pending.id()));
        yield Result.done(found.get().with(pending));
      }
      case School.Listed listed -> wrongState("nobody has registered this school");
      case School.Authorised authorised -> wrongState("this school is authorised already");
    };
  }

  private static Result<Versioned<School.Pending>> wrongState(String why) {
    return Result.refused(
        ProblemCode.WRONG_STATE, "There is nothing to decide: " + why + ".", "input", "schoolId");
  }
}
