package uk.ectmanager.application.account.staff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.account.StaffMember;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/** The staff of schools and appropriate bodies, by last name. */
public final class ListStaff {

  private final AccountDirectory accounts;

  public ListStaff(AccountDirectory accounts) {
    this.accounts = accounts;
  }

  /**
   * A school.
   *
   * @param body the appropriate body it is registered with, null while only listed
   */
  public record SchoolPlace(SchoolId school, @Nullable AppropriateBodyId body) {}

  /**
   * The staff of those schools whose staff the viewer may see; of others nothing is told. One call
   * to the storage.
   */
  public Map<SchoolId, List<StaffMember>> ofSchools(
      Viewer viewer, Collection<SchoolPlace> schools) {
    var visible = new ArrayList<SchoolId>();
    for (var place : schools) {
      if (viewer.may(Permission.VIEW_SCHOOL, Subject.of(place.body(), place.school()))) {
        visible.add(place.school());
      }
    }
    return visible.isEmpty() ? Map.of() : accounts.staffOfSchools(visible);
  }

  /** The staff of appropriate bodies; not permitted for any other than the viewer's own. */
  public Map<AppropriateBodyId, List<StaffMember>> ofBodies(
      Viewer viewer, Collection<AppropriateBodyId> bodies) {
    for (var body : bodies) {
      NotPermitted.unless(viewer, Permission.VIEW_BODY, Subject.of(body));
    }
    return bodies.isEmpty() ? Map.of() : accounts.staffOfBodies(bodies);
  }
}
