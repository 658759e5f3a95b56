package uk.ectmanager.application.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.domain.reminder.Reminder;
import uk.ectmanager.domain.reminder.ReminderDigest;
import uk.ectmanager.domain.shared.AccountId;

/** The fake reminder book. */
public final class InMemoryReminderBook implements ReminderBook {

  private final Map<String, Reminder> reminders = new LinkedHashMap<>();
  private final Set<String> told = new LinkedHashSet<>();
  private final Map<String, ReminderDigest> digests = new LinkedHashMap<>();
  private final Set<String> closed = new LinkedHashSet<>();

  @Override
  public synchronized int noteAll(Collection<Reminder> wanted) {
    var added = 0;
    for (var reminder : wanted) {
      if (reminders.putIfAbsent(reminder.key(), reminder) == null) {
        added++;
      }
    }
    return added;
  }

  @Override
  public synchronized List<AccountId> accountsWaiting(@Nullable AccountId after, int limit) {
    return reminders.values().stream()
        .filter(reminder -> !told.contains(reminder.key()))
        .map(Reminder::account)
        .distinct()
        .sorted(Comparator.comparing(AccountId::toString))
        .filter(id -> after == null || id.toString().compareTo(after.toString()) > 0)
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<Reminder> waiting(AccountId account) {
    return reminders.values().stream()
        .filter(reminder -> reminder.account().equals(account))
        .filter(reminder -> !told.contains(reminder.key()))
        .toList();
  }

  @Override
  public synchronized boolean openOnce(ReminderDigest digest) {
    return digests.putIfAbsent(digest.key(), digest) == null;
  }

  @Override
  public synchronized List<ReminderDigest> open(int limit) {
    return digests.values().stream()
        .filter(digest -> !closed.contains(digest.key()))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized void dismiss(Collection<Reminder> dropped) {
    dropped.forEach(reminder -> told.add(reminder.key()));
  }

  @Override
  public synchronized void close(ReminderDigest digest) {
    dismiss(digest.reminders());
    closed.add(digest.key());
  }

  @Override
  public synchronized Page<Reminder> dueBefore(LocalDate day, PageRequest page) {
    var rows =
        reminders.values().stream()
            .filter(reminder -> reminder.due().isBefore(day))
            .map(reminder -> new Page.Row<>(reminder.due() + "|" + reminder.key(), reminder))
            .sorted(Comparator.comparing(Page.Row::key))
            .filter(row -> page.after() == null || row.key().compareTo(page.after()) > 0)
            .toList();
    var first = rows.stream().limit(page.first()).toList();
    return new Page<>(first, rows.size() > first.size(), null);
  }

  @Override
  public synchronized void forget(Collection<Reminder> done) {
    done.forEach(reminder -> {
      reminders.remove(reminder.key());
      told.remove(reminder.key());
    });
  }

  @Override
  public synchronized int forgetDigests(LocalDate before, int limit) {
    var old =
        digests.values().stream()
            .filter(digest -> closed.contains(digest.key()) && digest.day().isBefore(before))
            .map(ReminderDigest::key)
            .limit(limit)
            .toList();
    old.forEach(key -> {
      digests.remove(key);
      closed.remove(key);
    });
    return old.size();
  }
}
