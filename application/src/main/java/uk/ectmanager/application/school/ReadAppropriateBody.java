package uk.ectmanager.application.school;

import java.util.HashSet;
import java.util.Optional;
import uk.ectmanager.application.body.BodyAccess;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.body.AppropriateBody;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/** An appropriate body by its id, for its own staff and the staff of its schools. */
public final class ReadAppropriateBody {

  private final BodyDirectory bodies;
  private final SchoolDirectory schools;

  public ReadAppropriateBody(BodyDirectory bodies, SchoolDirectory schools) {
    this.bodies = bodies;
    this.schools = schools;
  }

  /** The body, empty when it is not there or not the viewer's to see. */
  public Optional<AppropriateBody> handle(Viewer viewer, AppropriateBodyId id) {
    return BodyAccess.mayView(viewer, id) || atOneOfItsSchools(viewer, id)
        ? bodies.find(id)
        : Optional.empty();
  }

  private boolean atOneOfItsSchools(Viewer viewer, AppropriateBodyId id) {
    var mine = new HashSet<SchoolId>();
    for (var grant : viewer.grants()) {
      var school = grant.school();
      if (school != null) {
        mine.add(school);
      }
    }
    return schools.findAll(mine).values().stream().anyMatch(school -> id.equals(school.body()));
  }
}
