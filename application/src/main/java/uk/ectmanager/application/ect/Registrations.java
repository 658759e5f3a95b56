package uk.ectmanager.application.ect;

import java.util.Optional;
import java.util.Set;
import uk.ectmanager.application.AggregateStore;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.Trn;

/**
 * All registrations. {@value #TRN} is unique among those that hold their TRN, which a refused one
 * does not; it names a {@link uk.ectmanager.application.DuplicateKey}.
 */
public interface Registrations extends AggregateStore<EctId, Registration> {

  /** The name of the unique key over TRNs. */
  String TRN = "trn";

  /** The one registration that holds this TRN. */
  Optional<Versioned<Registration>> findByTrn(Trn trn);

  /** Those of a school in any of these states, by identifier. */
  Page<Registration> ofSchool(SchoolId school, Set<RegistrationState> states, PageRequest request);

  /** Those of an appropriate body in any of these states, by identifier. */
  Page<Registration> ofBody(
      AppropriateBodyId body, Set<RegistrationState> states, PageRequest request);

  /** Those that the queue asks for, counted: who waits longest since the signature comes first. */
  Page<Registration> queue(RegistrationQueue queue, PageRequest request);

  /**
   * Signed ones that wait for an appropriate body and have no QTS check, of any body, by
   * identifier.
   */
  Page<Registration> unchecked(PageRequest request);

  /** All of them, by identifier: for rebuilding what is derived. */
  Page<Registration> all(PageRequest request);
}
