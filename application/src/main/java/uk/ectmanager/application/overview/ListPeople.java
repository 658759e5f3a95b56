package uk.ectmanager.application.overview;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.EctId;

/** Whom ECTs may turn to, and who has access to their assessments. */
public final class ListPeople {

  private final EctScopes scopes;
  private final EctPeople people;

  public ListPeople(EctScopes scopes, EctPeople people) {
    this.scopes = scopes;
    this.people = people;
  }

  /** The people of each; none of an ECT whose induction is not the viewer's to read. */
  public Map<EctId, List<Contact>> handle(Viewer viewer, Collection<EctOverview> ects) {
    NotPermitted.unlessEver(viewer, Permission.VIEW_INDUCTION);
    var scope = scopes.permitted(viewer, Permission.VIEW_INDUCTION);
    var found = new HashMap<EctId, List<Contact>>();
    ects.forEach(ect -> found.put(ect.ect(), List.of()));
    found.putAll(
        people.of(
            ects.stream().map(EctOverview::row).filter(scope::holds).collect(Collectors.toSet())));
    return found;
  }
}
