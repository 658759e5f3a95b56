package uk.ectmanager.application.school;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.InMemoryAggregateStore;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.school.School;
import uk.ectmanager.domain.school.SchoolSearch;
import uk.ectmanager.domain.school.SchoolState;
import uk.ectmanager.domain.school.Urn;
import uk.ectmanager.domain.shared.SchoolId;

/** Schools kept in memory; fit for many, since URNs have an index of their own. */
public class InMemorySchools extends InMemoryAggregateStore<SchoolId, School> implements Schools {

  private final Map<Urn, SchoolId> byUrn = new ConcurrentHashMap<>();

  public InMemorySchools() {
    super(School::id, school -> Map.of());
  }

  @Override
  public synchronized void add(School school, List<RecordedEvent> events) {
    if (byUrn.containsKey(school.details().urn()) && find(school.id()).isEmpty()) {
      throw new DuplicateKey(URN);
    }
    super.add(school, events);
    byUrn.put(school.details().urn(), school.id());
  }

  @Override
  public Map<Urn, Versioned<School>> findByUrns(Collection<Urn> urns) {
    var found = new HashMap<Urn, Versioned<School>>();
    for (var urn : urns) {
      var id = byUrn.get(urn);
      if (id != null) {
        find(id).ifPresent(school -> found.put(urn, school));
      }
    }
    return found;
  }

  @Override
  public Page<School> list(
      Scope scope, Set<SchoolState> states, @Nullable SchoolSearch search, PageRequest page) {
    var all =
        all().stream()
            .filter(scope::holds)
            .filter(school -> states.isEmpty() || states.contains(school.state()))
            .filter(school -> search == null || search.finds(school.details()))
            .sorted(Comparator.comparing(Order::of))
            .toList();
    var after = page.after() == null ? null : Order.read(page.after());
    var rest =
        all.stream()
            .filter(school -> after == null || Order.of(school).compareTo(after) > 0)
            .toList();
    return new Page<>(
        rest.stream()
            .limit(page.first())
            .map(school -> new Page.Row<>(Order.of(school).key(), school))
            .toList(),
        rest.size() > page.first(),
        page.counted() ? (long) all.size() : null);
  }

  @Override
  public List<School> search(SchoolSearch search, int most) {
    return all().stream()
        .filter(school -> search.finds(school.details()))
        .sorted(Comparator.comparing(Order::of))
        .limit(most)
        .toList();
  }
}
