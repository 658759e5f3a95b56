package uk.ectmanager.application.ect.check;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.domain.ect.check.CheckFailure;
import uk.ectmanager.domain.ect.check.WaitingCheck;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;

/** The QTS checks that wait for the Teaching Record System, one for each registration at most. */
public interface WaitingChecks {

  /** Adds it, unless one of the same or a later signed revision waits. */
  void add(WaitingCheck check);

  /** Adds it, or makes the one that waits due at the new one's time, as asked for by an officer. */
  void ask(WaitingCheck check);

  /**
   * Takes the one that has been due for longest, with one more attempt counted; nobody else is
   * given it during the lease.
   *
   * @param due those whose next attempt is not after this
   */
  Optional<WaitingCheck> claimDue(Instant due, Lease lease);

  /** Lets a claimed one wait for its next attempt, unless somebody claimed it since. */
  void retryLater(WaitingCheck claimed, Instant nextTryAt, CheckFailure failure);

  /** Lets a claimed one be claimed again at once, unless somebody claimed it since. */
  void release(WaitingCheck claimed);

  /** Removes a claimed one, unless the registration was signed anew since. */
  void finish(WaitingCheck claimed);

  /** Removes the one that has waited since then or longer: it is not needed any more. */
  void drop(EctId ect, Instant since);

  /** Those of the given that wait. */
  Map<EctId, WaitingCheck> findAll(Collection<EctId> ects);

  /** Those of an appropriate body, the longest waiting first. */
  Page<WaitingCheck> ofBody(AppropriateBodyId body, PageRequest page);

  /** How many wait. */
  long count();

  /** Until when nobody is to be asked about. Told by the clock of the machine. */
  Optional<Instant> heldUntil();

  /** Has nobody asked about until then. */
  void hold(Instant until);

  /**
   * For how long a claimed one is given to nobody else. Told by the clock of the machine, not by
   * the date of a demonstration.
   */
  record Lease(Instant from, Instant until) {
    public Lease {
      if (!until.isAfter(from)) {
        throw new IllegalArgumentException("a lease lasts");
      }
    }
  }
}
