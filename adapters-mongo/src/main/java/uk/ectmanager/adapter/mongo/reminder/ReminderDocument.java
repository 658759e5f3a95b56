package uk.ectmanager.adapter.mongo.reminder;

import java.time.LocalDate;
import uk.ectmanager.domain.reminder.Reminder;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.ReviewId;

/**
 * A reminder as it is stored.
 *
 * @param waiting whether no digest tells it yet
 */
record ReminderDocument(
    String reviewId,
    LocalDate point,
    String accountId,
    String bodyId,
    String ectName,
    int number,
    LocalDate due,
    boolean waiting) {

  static ReminderDocument of(Reminder reminder) {
    return new ReminderDocument(
        reminder.review().toString(),
        reminder.point(),
        reminder.account().toString(),
        reminder.body().toString(),
        reminder.ectName(),
        reminder.number(),
        reminder.due(),
        true);
  }

  Reminder toDomain() {
    return new Reminder(
        ReviewId.of(reviewId),
        point,
        AccountId.of(accountId),
        AppropriateBodyId.of(bodyId),
        ectName,
        number,
        due);
  }
}
