package uk.ectmanager.application.school;

import uk.ectmanager.application.Journal;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/** An appropriate body takes a school that registered with it; its applicant is invited by mail. */
public final class AuthoriseSchool {

  private final Schools schools;
  private final Journal journal;

  public AuthoriseSchool(Schools schools, Journal journal) {
    this.schools = schools;
    this.journal = journal;
  }

  /** Which school. */
  public record Command(SchoolId school) {}

  /** Authorises; refused unless the school waits for the viewer's body. */
  public Result<SchoolSheet> handle(Viewer viewer, Command command) {
    return PendingSchool.find(schools, viewer, command.school())
        .map(found -> {
          var step = found.value().authorise();
          schools.save(found.with(step.school()), journal.entries(viewer, step.event()));
          return SchoolSheet.of(viewer, step.school());
        });
  }
}
