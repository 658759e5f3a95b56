package uk.ectmanager.application.school;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Journal;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.school.School;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/** An appropriate body does not take a school that registered with it, and says why. */
public final class RefuseSchool {

  private final Schools schools;
  private final Journal journal;

  public RefuseSchool(Schools schools, Journal journal) {
    this.schools = schools;
    this.journal = journal;
  }

  /** Which school, and what its applicant is told. */
  public record Command(SchoolId school, @Nullable String reason) {}

  /** Refuses; refused itself without a reason or unless the school waits for the viewer's body. */
  public Result<SchoolSheet> handle(Viewer viewer, Command command) {
    var problems = new Problems();
    var pending = PendingSchool.find(schools, viewer, command.school());
    if (pending.problems().stream().noneMatch(one -> one.code() == ProblemCode.NOT_FOUND)) {
      problems.take(School.Pending.reason(command.reason()));
    }
    return problems
        .and(pending)
        .then(found ->
            found
                .value()
                .refuse(command.reason())
                .map(step -> {
                  schools.save(found.with(step.school()), journal.entries(viewer, step.event()));
                  return SchoolSheet.of(viewer, step.school());
                }));
  }
}
