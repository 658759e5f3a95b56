package uk.ectmanager.application.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.domain.reminder.Reminder;
import uk.ectmanager.domain.reminder.ReminderDigest;
import uk.ectmanager.domain.shared.AccountId;

/**
 * Which reminders are noted, and in which digest each was told. Every step may be repeated, also by
 * several instances at once, and changes nothing the second time.
 */
public interface ReminderBook {

  /** Notes those that are not noted already; answers how many were new. */
  int noteAll(Collection<Reminder> reminders);

  /**
   * Accounts with reminders that wait to be told, in order of their ids.
   *
   * @param after read on after this one, null from the start
   * @param limit how many at most
   */
  List<AccountId> accountsWaiting(@Nullable AccountId after, int limit);

  /** The reminders of an account that wait to be told. */
  List<Reminder> waiting(AccountId account);

  /** These wait no longer: what they would recall is done. They stay noted. */
  void dismiss(Collection<Reminder> reminders);

  /** Opens a digest, unless there is one for that person and day; answers whether it is new. */
  boolean openOnce(ReminderDigest digest);

  /** Digests that are open: their mail may not be queued yet. */
  List<ReminderDigest> open(int limit);

  /** Its reminders wait no longer, and the digest is closed. */
  void close(ReminderDigest digest);

  /** A page of the reminders of reviews that were due before that day, the longest ago first. */
  Page<Reminder> dueBefore(LocalDate day, PageRequest page);

  /** These are noted no longer. */
  void forget(Collection<Reminder> reminders);

  /** Removes closed digests of days before that one, so many at most; answers how many. */
  int forgetDigests(LocalDate before, int limit);
}
