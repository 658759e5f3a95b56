package uk.ectmanager.application.induction;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.ectmanager.domain.shared.EctId;

/** Who the ECTs are; a fixed number of calls to the storage, however many are asked for. */
public interface EctProfiles {

  /** The profiles of those that exist. Who may see them is for the caller to decide. */
  Map<EctId, EctProfile> findAll(Collection<EctId> ects);

  /** The profile, or empty. */
  default Optional<EctProfile> find(EctId ect) {
    return Optional.ofNullable(findAll(Set.of(ect)).get(ect));
  }
}
