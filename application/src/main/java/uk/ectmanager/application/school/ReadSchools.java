package uk.ectmanager.application.school;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.SchoolId;

/** Schools by their ids, as far as the viewer may see them. */
public final class ReadSchools {

  private final Schools schools;

  public ReadSchools(Schools schools) {
    this.schools = schools;
  }

  /**
   * Which, and how the viewer came by them.
   *
   * @param ofSomethingSeen whether they were reached from something that the viewer may see, such
   *     as an ECT: then the school is seen as well
   */
  public record Query(Collection<SchoolId> schools, boolean ofSomethingSeen) {}

  /** Those that exist and may be seen, in one call to the storage. */
  public Map<SchoolId, SchoolSheet> handle(Viewer viewer, Query query) {
    var sheets = new HashMap<SchoolId, SchoolSheet>();
    if (!query.schools().isEmpty()) {
      schools
          .findAll(Set.copyOf(query.schools()))
          .forEach((id, found) -> {
            if (query.ofSomethingSeen()
                || SchoolRights.may(viewer, Permission.VIEW_SCHOOL, found.value())) {
              sheets.put(id, SchoolSheet.of(viewer, found.value()));
            }
          });
    }
    return Map.copyOf(sheets);
  }
}
