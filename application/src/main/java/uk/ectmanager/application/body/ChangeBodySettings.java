package uk.ectmanager.application.body;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.body.AppropriateBody;
import uk.ectmanager.domain.body.BodySettings;
import uk.ectmanager.domain.body.ContactPoint;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/** An administrator changes the settings and the contact of their appropriate body. */
public final class ChangeBodySettings {

  private final AppropriateBodies bodies;
  private final Journal journal;

  public ChangeBodySettings(AppropriateBodies bodies, Journal journal) {
    this.bodies = bodies;
    this.journal = journal;
  }

  /**
   * The settings and the contact, whole.
   *
   * @param revision as last read
   */
  public record Command(
      AppropriateBodyId body,
      int revision,
      int alignmentSchoolDays,
      boolean tutorsSeeWholeSchool,
      int backdatingWorkingDays,
      @Nullable String contactName,
      @Nullable String contactEmail,
      @Nullable String contactPhone) {}

  /** Changes them; refused when somebody else did so since they were read. */
  public Result<AppropriateBody> handle(Viewer viewer, Command command) {
    NotPermitted.unlessEver(viewer, Permission.MANAGE_BODY);
    var subject = Subject.of(command.body());
    var found = bodies.find(command.body());
    if (found.isEmpty() || !viewer.may(Permission.VIEW_BODY, subject)) {
      return Result.refused(
          ProblemCode.NOT_FOUND,
          "There is no such appropriate body.",
          "input",
          "appropriateBodyId");
    }
    NotPermitted.unless(viewer, Permission.MANAGE_BODY, subject);
    var problems = new Problems();
    var settings =
        problems.take(
            BodySettings.parse(
                command.alignmentSchoolDays(),
                command.tutorsSeeWholeSchool(),
                command.backdatingWorkingDays(),
                "input"));
    var contact =
        problems.take(
            ContactPoint.parse(
                command.contactName(), command.contactEmail(), command.contactPhone(), "input"));
    var body = found.get().value();
    return problems
        .and(
            body.change(
                command.revision(),
                settings == null ? body.settings() : settings,
                contact == null ? body.contact() : contact))
        .map(changed -> {
          bodies.save(found.get().with(changed.body()), journal.entries(viewer, changed.event()));
          return changed.body();
        });
  }
}
