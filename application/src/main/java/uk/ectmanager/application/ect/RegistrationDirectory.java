package uk.ectmanager.application.ect;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.Trn;

/**
 * Who the ECTs are, for every feature above; each method is one call to the storage. Who may see
 * the answer is for the caller to decide.
 */
public final class RegistrationDirectory {

  private final Registrations registrations;

  public RegistrationDirectory(Registrations registrations) {
    this.registrations = registrations;
  }

  /** The cards of those that exist. */
  public Map<EctId, EctCard> findAll(Collection<EctId> ects) {
    var cards = new HashMap<EctId, EctCard>();
    if (!ects.isEmpty()) {
      registrations
          .findAll(Set.copyOf(ects))
          .forEach((id, found) -> cards.put(id, EctCard.of(found.value())));
    }
    return cards;
  }

  /** The card of one. */
  public Optional<EctCard> find(EctId ect) {
    return registrations.find(ect).map(Versioned::value).map(EctCard::of);
  }

  /** The ECT of that TRN, unless every registration with it was refused. */
  public Optional<EctCard> findByTrn(Trn trn) {
    return registrations.findByTrn(trn).map(Versioned::value).map(EctCard::of);
  }

  /** The ECTs of a school whose registration is in one of these states. */
  public Page<EctCard> ofSchool(
      SchoolId school, Set<RegistrationState> states, PageRequest request) {
    return registrations.ofSchool(school, states, request).map(EctCard::of);
  }

  /** The ECTs of an appropriate body whose registration is in one of these states. */
  public Page<EctCard> ofBody(
      AppropriateBodyId body, Set<RegistrationState> states, PageRequest request) {
    return registrations.ofBody(body, states, request).map(EctCard::of);
  }

  /** Every ECT, for rebuilding what is derived from registrations. */
  public Page<EctCard> all(PageRequest request) {
    return registrations.all(request).map(EctCard::of);
  }
}
