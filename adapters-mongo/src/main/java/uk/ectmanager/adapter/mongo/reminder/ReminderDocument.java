package uk.ectmanager.adapter.mongo.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.reminder.Reminder;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.ReviewId;

/**
 * A reminder as it is stored.
 *
 * @param own null in what was stored before it was kept
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
    @Nullable Boolean own,
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
        reminder.own(),
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
        due,
        Boolean.TRUE.equals(own));
  }
}
