package uk.ectmanager.application.calendar;

import java.util.Optional;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;

/** Who publishes the calendars of a body. */
final class CalendarRights {

  private CalendarRights() {}

  /** Why the viewer knows of no such body; throws when they know it but may not publish. */
  static Optional<Problem> refusal(Viewer viewer, AppropriateBodyId body) {
    NotPermitted.unlessEver(viewer, Permission.MANAGE_CALENDAR);
    var subject = Subject.of(body);
    if (!viewer.may(Permission.VIEW_BODY, subject)) {
      return Optional.of(
          Problem.at(
              ProblemCode.NOT_FOUND,
              "There is no such appropriate body.",
              "input",
              "appropriateBodyId"));
    }
    NotPermitted.unless(viewer, Permission.MANAGE_CALENDAR, subject);
    return Optional.empty();
  }
}
