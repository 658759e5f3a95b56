package uk.ectmanager.application.ect;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** What appropriate bodies have decided that registrations depend on. */
public interface BodyRules {

  /** The rules of those that exist, in one call to the storage. */
  Map<AppropriateBodyId, BodyRule> findAll(Collection<AppropriateBodyId> bodies);

  /** The rules of one; the strictest when there is no such body. */
  default BodyRule of(AppropriateBodyId body) {
    return findAll(Set.of(body)).getOrDefault(body, BodyRule.STRICTEST);
  }

  /**
   * The rules of one body.
   *
   * @param tutorsSeeWholeSchool whether a tutor sees every ECT of the school
   * @param backdatingWorkingDays how many working days an induction may start before registration
   */
  record BodyRule(boolean tutorsSeeWholeSchool, int backdatingWorkingDays) {

    /** What holds where nothing is decided. */
    public static final BodyRule STRICTEST = new BodyRule(false, 0);
  }
}
