package uk.ectmanager.application.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.QueuedMessage;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** The messages that wait to be sent, and what became of them. */
public interface MessageQueue {

  /**
   * Puts a waiting message into the queue unless its key was ever queued.
   *
   * @return whether it is new
   */
  boolean enqueue(QueuedMessage message);

  /**
   * Takes the message that has been due for longest, with one more attempt counted; nobody else is
   * given it during the lease.
   *
   * @param due messages whose next attempt is not after this
   */
  Optional<QueuedMessage> claimDue(Instant due, Lease lease);

  /** Notes that a claimed message was accepted, whoever claimed it since; forgets what it told. */
  void markSent(QueuedMessage claimed, Instant at);

  /** Lets a claimed message wait for its next attempt, unless somebody claimed it since. */
  void retryLater(QueuedMessage claimed, Instant nextAttemptAt, String failure);

  /** Notes that a claimed message is not tried again, unless somebody claimed it since. */
  void giveUp(QueuedMessage claimed, Instant at, String failure);

  /** The message of that key, or empty. */
  Optional<QueuedMessage> find(String key);

  /**
   * Messages in the name of any of those appropriate bodies that were given up, the latest first.
   */
  Page<QueuedMessage> findGivenUp(Set<AppropriateBodyId> bodies, PageRequest page);

  /**
   * Those of the accounts whose latest mail of that template was given up, while it is not
   * forgotten.
   */
  Set<AccountId> notReached(Collection<AccountId> accounts, MessageTemplate template);

  /** How many messages wait. */
  long countWaiting();

  /**
   * Removes messages that were finished before then.
   *
   * @return how many
   */
  long removeFinished(Instant before);

  /**
   * For how long a claimed message is given to nobody else. Told by the clock of the machine, not
   * by the date of a demonstration.
   */
  record Lease(Instant from, Instant until) {
    public Lease {
      if (!until.isAfter(from)) {
        throw new IllegalArgumentException("a lease lasts");
      }
    }
  }
}
