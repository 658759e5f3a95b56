package uk.ectmanager.domain.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.ectmanager.domain.shared.AccountId;

/** All reminders that one person is told in the one mail of one day. */
public record ReminderDigest(AccountId account, LocalDate day, List<Reminder> reminders) {

  public ReminderDigest {
    if (reminders.isEmpty()) {
      throw new IllegalArgumentException("a digest tells something");
    }
    reminders =
        reminders.stream()
            .sorted(Comparator.comparing(Reminder::due).thenComparing(Reminder::ectName))
            .toList();
  }

  /** There is one per person and day. */
  public String key() {
    return account + ":" + day;
  }

  /** The lines of the mail, the longest overdue first. */
  public List<String> lines() {
    return reminders.stream().map(reminder -> reminder.line(day)).distinct().toList();
  }
}
