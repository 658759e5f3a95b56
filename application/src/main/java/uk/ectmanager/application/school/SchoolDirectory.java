package uk.ectmanager.application.school;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.school.School;
import uk.ectmanager.domain.school.SchoolState;
import uk.ectmanager.domain.school.Urn;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Which schools are which, for every feature. Who may see the answer is for the caller to decide.
 */
public final class SchoolDirectory {

  private final Schools schools;

  public SchoolDirectory(Schools schools) {
    this.schools = schools;
  }

  /**
   * A school in short.
   *
   * @param body the appropriate body it is registered with, null while only listed
   * @param authorised whether that body authorised it
   * @param independent whether a national body may serve it (reference 3.2)
   * @param specialMeasures whether it is in special measures, so that no induction begins there
   */
  public record SchoolCard(
      SchoolId id,
      Urn urn,
      String name,
      @Nullable String town,
      @Nullable String type,
      @Nullable AppropriateBodyId body,
      boolean authorised,
      boolean independent,
      boolean specialMeasures) {

    /** A school in short. */
    public static SchoolCard of(School school) {
      return new SchoolCard(
          school.id(),
          school.details().urn(),
          school.details().name(),
          school.details().town(),
          school.details().type(),
          school.registeredWith().orElse(null),
          school.state() == SchoolState.AUTHORISED,
          school.details().mayHaveNationalBody(),
          school.inSpecialMeasures());
    }

    /** The school as something that access is asked for. */
    public Subject subject() {
      return Subject.of(body, id);
    }

    /** The school as what an event belongs to. */
    public EventScope scope() {
      return new EventScope(body, id, null);
    }
  }

  /** Those that exist, in one call to the storage. */
  public Map<SchoolId, SchoolCard> findAll(Collection<SchoolId> ids) {
    var found = new HashMap<SchoolId, SchoolCard>();
    if (!ids.isEmpty()) {
      schools
          .findAll(Set.copyOf(ids))
          .forEach((id, school) -> found.put(id, SchoolCard.of(school.value())));
    }
    return Map.copyOf(found);
  }

  /** Those with one of these numbers, in one call to the storage. */
  public Map<Urn, SchoolCard> findByUrns(Collection<Urn> urns) {
    var found = new HashMap<Urn, SchoolCard>();
    if (!urns.isEmpty()) {
      schools
          .findByUrns(Set.copyOf(urns))
          .forEach((urn, school) -> found.put(urn, SchoolCard.of(school.value())));
    }
    return Map.copyOf(found);
  }

  /** The school, or empty. */
  public Optional<SchoolCard> find(SchoolId id) {
    return Optional.ofNullable(findAll(Set.of(id)).get(id));
  }
}
