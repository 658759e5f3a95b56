package uk.ectmanager.application.account;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.SchoolId;

/** What accounts need to know of schools. */
public interface SchoolAccess {

  /** Those of the given schools that exist, in one call to the storage. */
  Map<SchoolId, School> findAll(Collection<SchoolId> schools);

  /** The school, or empty. */
  default Optional<School> find(SchoolId school) {
    return Optional.ofNullable(findAll(Set.of(school)).get(school));
  }

  /**
   * A school as accounts see it.
   *
   * @param body the appropriate body it belongs to, null when it belongs to none
   * @param authorised whether its appropriate body has authorised it
   */
  record School(SchoolId id, @Nullable AppropriateBodyId body, String name, boolean authorised) {

    /** The school as something that access is asked for. */
    public Subject subject() {
      return Subject.of(body, id);
    }

    /** The school as what an event belongs to. */
    public EventScope scope() {
      return new EventScope(body, id, null);
    }
  }
}
