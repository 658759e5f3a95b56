package uk.ectmanager.bootstrap.time;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.ect.check.QueueMissingChecks;
import uk.ectmanager.application.induction.record.FollowDays;
import uk.ectmanager.application.reminder.PurgeReminders;
import uk.ectmanager.application.reminder.SendReminders;
import uk.ectmanager.application.review.ReleaseReviews;
import uk.ectmanager.domain.shared.LondonTime;

/**
 * What is to be done when a day comes: let come true what was recorded for it, release reviews,
 * remind of them, forget old reminders; and have registrations checked that nobody could check when
 * they were signed. May run at any time, late, twice, or on several instances at once; the day is
 * the application's (D8).
 */
public final class DailyWork {

  private final FollowDays followDays;
  private final ReleaseReviews releaseReviews;
  private final SendReminders sendReminders;
  private final PurgeReminders purgeReminders;
  private final ObjectProvider<QueueMissingChecks> queueMissingChecks;
  private final InstantSource clock;
  private final AtomicReference<@Nullable LocalDate> reminded = new AtomicReference<>();

  DailyWork(
      FollowDays followDays,
      ReleaseReviews releaseReviews,
      SendReminders sendReminders,
      PurgeReminders purgeReminders,
      ObjectProvider<QueueMissingChecks> queueMissingChecks,
      InstantSource clock) {
    this.followDays = followDays;
    this.releaseReviews = releaseReviews;
    this.sendReminders = sendReminders;
    this.purgeReminders = purgeReminders;
    this.queueMissingChecks = queueMissingChecks;
    this.clock = clock;
  }

  /**
   * Releases what is due; reminds once a day, and again when something was released; forgets old
   * reminders once a day.
   */
  public void run() {
    var now = clock.instant();
    var today = LondonTime.dateAt(now);
    var viewer = SystemViewer.at(now);
    followDays.handle(viewer);
    var released = releaseReviews.handle(viewer);
    var newDay = !today.equals(reminded.get());
    if (released > 0 || newDay) {
      sendReminders.handle(viewer);
      reminded.set(today);
    }
    if (newDay) {
      purgeReminders.handle(viewer);
    }
    queueMissingChecks.ifAvailable(missing -> missing.handle(viewer));
  }
}
