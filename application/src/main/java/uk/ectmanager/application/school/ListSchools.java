package uk.ectmanager.application.school;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.school.SchoolSearch;
import uk.ectmanager.domain.school.SchoolState;

/** The schools that the viewer may see, by name. */
public final class ListSchools {

  private static final int MOST_CHARACTERS = 100;

  private final Schools schools;

  public ListSchools(Schools schools) {
    this.schools = schools;
  }

  /**
   * Which of them.
   *
   * @param states in any when empty
   * @param search all when null or blank
   */
  public record Query(Set<SchoolState> states, @Nullable String search, PageRequest page) {
    public Query {
      states = Set.copyOf(states);
    }
  }

  /** A page of them, with how many there are in all. */
  public Page<SchoolSheet> handle(Viewer viewer, Query query) {
    NotPermitted.unlessEver(viewer, Permission.VIEW_SCHOOL);
    var text = query.search();
    if (text != null && text.length() > MOST_CHARACTERS) {
      return Page.empty();
    }
    return schools
        .list(
            SchoolRights.visible(viewer),
            query.states(),
            text == null || text.isBlank() ? null : SchoolSearch.of(text),
            query.page())
        .map(school -> SchoolSheet.of(viewer, school));
  }
}
