package uk.ectmanager.application.ect.choice;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.choice.Choice;
import uk.ectmanager.domain.ect.choice.ChoiceKind;
import uk.ectmanager.domain.ect.choice.ChoiceList;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * What registrations of the viewer's appropriate bodies may choose from, for anyone signed in; the
 * built-in lists for those who belong to none.
 */
public final class ListChoices {

  private final ChoiceLists lists;
  private final SchoolDirectory schools;

  public ListChoices(ChoiceLists lists, SchoolDirectory schools) {
    this.lists = lists;
    this.schools = schools;
  }

  /** Of these kinds, of all when empty. */
  public record Query(Set<ChoiceKind> kinds) {
    public Query {
      kinds = Set.copyOf(kinds);
    }
  }

  /** All that can be chosen, by kind, then label; "Other" is last. */
  public List<Choice> handle(Viewer viewer, Query query) {
    var bodies = bodies(viewer);
    var shown =
        bodies.isEmpty()
            ? List.of(new ChoiceList(lists.builtIn(), Set.of()))
            : lists.ofAll(bodies).values();
    var found = new LinkedHashSet<Choice>();
    for (var list : shown) {
      for (var kind : ChoiceKind.values()) {
        if (query.kinds.isEmpty() || query.kinds.contains(kind)) {
          found.addAll(list.active(kind));
        }
      }
    }
    return found.stream()
        .sorted(
            Comparator.comparing(Choice::kind)
                .thenComparing(Choice::needsText)
                .thenComparing(Choice::label, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Choice::code))
        .toList();
  }

  private Set<AppropriateBodyId> bodies(Viewer viewer) {
    var bodies = new HashSet<AppropriateBodyId>();
    var at = new HashSet<SchoolId>();
    for (var grant : viewer.grants()) {
      var body = grant.body();
      if (body != null) {
        bodies.add(body);
      }
      var school = grant.school();
      if (school != null) {
        at.add(school);
      }
    }
    for (var school : schools.findAll(at).values()) {
      var body = school.body();
      if (body != null) {
        bodies.add(body);
      }
    }
    return bodies;
  }
}
