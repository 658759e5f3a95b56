package uk.ectmanager.bootstrap.time;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.reminder.SendReminders;
import uk.ectmanager.application.review.ReleaseReviews;
import uk.ectmanager.domain.shared.LondonTime;

/**
 * What is to be done when a day comes: release reviews, then remind of them. May run at any time,
 * late, twice, or on several instances at once; the day is the application's (D8).
 */
public final class DailyWork {

  private final ReleaseReviews releaseReviews;
  private final SendReminders sendReminders;
  private final InstantSource clock;
  private final AtomicReference<@Nullable LocalDate> reminded = new AtomicReference<>();

  DailyWork(ReleaseReviews releaseReviews, SendReminders sendReminders, InstantSource clock) {
    this.releaseReviews = releaseReviews;
    this.sendReminders = sendReminders;
    this.clock = clock;
  }

  /** Releases what is due; reminds once a day, and again when something was released. */
  public void run() {
    var now = clock.instant();
    var today = LondonTime.dateAt(now);
    var viewer = SystemViewer.at(now);
    var released = releaseReviews.handle(viewer);
    if (released > 0 || !today.equals(reminded.get())) {
      sendReminders.handle(viewer);
      reminded.set(today);
    }
  }
}
