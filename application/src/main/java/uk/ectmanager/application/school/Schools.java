package uk.ectmanager.application.school;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.AggregateStore;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.school.NameWords;
import uk.ectmanager.domain.school.School;
import uk.ectmanager.domain.school.SchoolSearch;
import uk.ectmanager.domain.school.SchoolState;
import uk.ectmanager.domain.school.Urn;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/** All schools; no two have the same URN. */
public interface Schools extends AggregateStore<SchoolId, School> {

  /** The name of the unique key over URNs. */
  String URN = "urn";

  /** The school with this number. */
  default Optional<Versioned<School>> findByUrn(Urn urn) {
    return Optional.ofNullable(findByUrns(Set.of(urn)).get(urn));
  }

  /** Those with one of these numbers, in one call to the storage. */
  Map<Urn, Versioned<School>> findByUrns(Collection<Urn> urns);

  /**
   * Schools in the scope, by {@link Order}, with how many there are in all.
   *
   * @param states in these states only; in any when empty
   * @param search only those that it finds; all when null
   */
  Page<School> list(
      Scope scope, Set<SchoolState> states, @Nullable SchoolSearch search, PageRequest page);

  /** The first schools of the whole system that the search finds, by {@link Order}. */
  List<School> search(SchoolSearch search, int most);

  /**
   * Which schools somebody may see.
   *
   * @param bodies all that are visible to these bodies ({@link School#visibleTo()})
   * @param schools and these
   */
  record Scope(Set<AppropriateBodyId> bodies, Set<SchoolId> schools) {
    public Scope {
      bodies = Set.copyOf(bodies);
      schools = Set.copyOf(schools);
    }

    /** Whether it holds no school whatever is stored. */
    public boolean isEmpty() {
      return bodies.isEmpty() && schools.isEmpty();
    }

    /** Whether it holds this one. */
    public boolean holds(School school) {
      return schools.contains(school.id())
          || school.visibleTo().stream().anyMatch(bodies::contains);
    }
  }

  /**
   * Where a school stands in a list: by the words of its name, then by id.
   *
   * @param id empty in a cursor that names none
   */
  record Order(String name, String id) implements Comparable<Order> {

    /** The place of a school. */
    public static Order of(School school) {
      return new Order(NameWords.key(school.details().name()), school.id().toString());
    }

    /** The place that a page's key names, whatever the key. */
    public static Order read(String key) {
      var end = key.indexOf('\n');
      return end < 0
          ? new Order(key, "")
          : new Order(key.substring(0, end), key.substring(end + 1));
    }

    /** As a page's key. */
    public String key() {
      return name + "\n" + id;
    }

    @Override
    public int compareTo(Order other) {
      var byName = name.compareTo(other.name);
      return byName != 0 ? byName : id.compareTo(other.id);
    }
  }
}
