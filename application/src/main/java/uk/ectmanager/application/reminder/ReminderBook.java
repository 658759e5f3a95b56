package uk.ectmanager.application.reminder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.reminder.Reminder;
import uk.ectmanager.domain.reminder.ReminderDigest;
import uk.ectmanager.domain.shared.AccountId;

/**
 * Which reminders are noted, and in which digest each was told. Every step may be repeated, also by
 * several instances at once, and changes nothing the second time.
 */
public interface ReminderBook {

  /** Notes a reminder, unless it is noted already; answers whether it is new. */
  boolean note(Reminder reminder);

  /**
   * Accounts with reminders that no digest tells yet, in order of their ids.
   *
   * @param after read on after this one, null from the start
   * @param limit how many at most
   */
  List<AccountId> accountsWaiting(@Nullable AccountId after, int limit);

  /** The reminders of an account that no digest tells yet. */
  List<Reminder> waiting(AccountId account);

  /** Opens a digest, unless there is one for that person and day; answers whether it is new. */
  boolean openOnce(ReminderDigest digest);

  /** Digests that are open: their mail may not be queued yet. */
  List<ReminderDigest> open(int limit);

  /** Marks the digest's reminders as told, then closes it. */
  void close(ReminderDigest digest);
}
