package uk.ectmanager.adapter.mongo.reminder;

import java.time.LocalDate;
import java.util.List;
import uk.ectmanager.domain.reminder.ReminderDigest;
import uk.ectmanager.domain.shared.AccountId;

/**
 * A digest as it is stored.
 *
 * @param open whether its mail may not be queued yet
 */
record DigestDocument(
    String accountId, LocalDate day, List<ReminderDocument> reminders, boolean open) {

  static DigestDocument of(ReminderDigest digest) {
    return new DigestDocument(
        digest.account().toString(),
        digest.day(),
        digest.reminders().stream().map(ReminderDocument::of).toList(),
        true);
  }

  ReminderDigest toDomain() {
    return new ReminderDigest(
        AccountId.of(accountId), day, reminders.stream().map(ReminderDocument::toDomain).toList());
  }
}
