package uk.ectmanager.application.ect;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/** What a registration needs to know of schools; each method is one call to the storage. */
public interface SchoolFacts {

  /** Those of the given that exist. */
  Map<SchoolId, SchoolFact> findAll(Collection<SchoolId> schools);

  /** Who holds which roles at each of these schools; a school without staff may be left out. */
  Map<SchoolId, Map<AccountId, Set<Role>>> staffOf(Collection<SchoolId> schools);

  /** One school. */
  default Optional<SchoolFact> find(SchoolId school) {
    return Optional.ofNullable(findAll(Set.of(school)).get(school));
  }

  /**
   * A school as registrations see it.
   *
   * @param body the appropriate body it is registered with, null while it is only listed
   * @param authorised whether it may register ECTs
   */
  record SchoolFact(
      SchoolId id, String name, @Nullable AppropriateBodyId body, boolean authorised) {}
}
