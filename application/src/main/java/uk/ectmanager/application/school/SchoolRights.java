package uk.ectmanager.application.school;

import java.util.HashSet;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.school.School;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/** Whose school it is: of the body it is registered with, else of all that loaded it. */
final class SchoolRights {

  private SchoolRights() {}

  static boolean may(Viewer viewer, Permission permission, School school) {
    return school.visibleTo().stream()
        .anyMatch(body -> viewer.may(permission, Subject.of(body, school.id())));
  }

  /** Every school that the viewer may read. */
  static Schools.Scope visible(Viewer viewer) {
    var bodies = new HashSet<AppropriateBodyId>();
    var schools = new HashSet<SchoolId>();
    for (var grant : viewer.grants()) {
      if (!Permission.VIEW_SCHOOL.roles().contains(grant.role())) {
        continue;
      }
      var body = grant.body();
      var school = grant.school();
      if (body != null) {
        bodies.add(body);
      }
      if (school != null) {
        schools.add(school);
      }
    }
    return new Schools.Scope(bodies, schools);
  }
}
