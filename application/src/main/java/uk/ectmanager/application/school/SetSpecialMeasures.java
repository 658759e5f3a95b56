package uk.ectmanager.application.school;

import uk.ectmanager.application.Journal;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.school.School;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/** An appropriate body notes that a school of its own is in special measures, or is no longer. */
public final class SetSpecialMeasures {

  private final Schools schools;
  private final Journal journal;

  public SetSpecialMeasures(Schools schools, Journal journal) {
    this.schools = schools;
    this.journal = journal;
  }

  /** Which school, and what holds from now on. */
  public record Command(SchoolId school, boolean specialMeasures) {}

  /** Notes it; refused unless the viewer's body authorised the school. */
  public Result<SchoolSheet> handle(Viewer viewer, Command command) {
    NotPermitted.unlessEver(viewer, Permission.DECIDE_SCHOOL);
    var found = schools.find(command.school);
    if (found.isEmpty() || !SchoolRights.may(viewer, Permission.VIEW_SCHOOL, found.get().value())) {
      return Result.refused(ProblemCode.NOT_FOUND, "There is no such school.", "input", "schoolId");
    }
    if (!(found.get().value() instanceof School.Authorised school)) {
      return Result.refused(
          ProblemCode.WRONG_STATE, "This school is not authorised.", "input", "schoolId");
    }
    NotPermitted.unless(viewer, Permission.DECIDE_SCHOOL, Subject.of(school.body(), school.id()));
    return school
        .specialMeasures(command.specialMeasures)
        .map(step -> {
          schools.save(found.get().with(step.school()), journal.entries(viewer, step.event()));
          return SchoolSheet.of(viewer, step.school());
        });
  }
}
