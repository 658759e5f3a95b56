package uk.ectmanager.application.account;

import java.util.Collection;
import java.util.Map;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.shared.EctId;

/** What accounts need to know of inductions. */
@FunctionalInterface
public interface InductionAccess {

  /**
   * What access to those of the given ECTs that exist is asked for: body, school and tutors of now,
   * in as many calls to the storage however many are asked for.
   */
  Map<EctId, Subject> findAll(Collection<EctId> ects);
}
