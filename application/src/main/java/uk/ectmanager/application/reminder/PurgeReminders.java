package uk.ectmanager.application.reminder;

import java.time.InstantSource;
import java.time.Period;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.review.Reviews;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.reminder.Reminder;
import uk.ectmanager.domain.review.ReviewState;
import uk.ectmanager.domain.shared.LondonTime;

/**
 * Forgets the reminders and digests that can no longer matter. A reminder is kept so that nobody is
 * told the same twice; it goes when its review was accepted, or is no longer there, and was due
 * more than {@link #KEPT} ago. A digest is kept so that nobody gets two mails on one day; it goes
 * when its mail was queued and its day is as long ago. May be repeated, also by several instances.
 */
public final class PurgeReminders {

  /** How long they are kept: as long as it is known that a mail was sent. */
  public static final Period KEPT = Period.ofDays(90);

  private static final int PAGE = 100;

  private final ReminderBook book;
  private final Reviews reviews;
  private final InstantSource clock;

  public PurgeReminders(ReminderBook book, Reviews reviews, InstantSource clock) {
    this.book = book;
    this.reviews = reviews;
    this.clock = clock;
  }

  /** Forgets them, page by page; answers how many reminders and digests. */
  public int handle(Viewer viewer) {
    NotPermitted.unlessEver(viewer, Permission.RUN_SCHEDULES);
    var before = LondonTime.dateAt(clock.instant()).minus(KEPT);
    var forgotten = 0;
    @Nullable String after = null;
    Page<Reminder> page;
    do {
      page = book.dueBefore(before, new PageRequest(PAGE, after));
      forgotten += forgetDone(page);
      after = page.rows().isEmpty() ? null : page.rows().getLast().key();
    } while (page.hasNext());
    int digests;
    do {
      digests = book.forgetDigests(before, PAGE);
      forgotten += digests;
    } while (digests == PAGE);
    return forgotten;
  }

  private int forgetDone(Page<Reminder> page) {
    var reminders = page.rows().stream().map(Page.Row::value).toList();
    var found =
        reviews.findAll(
            reminders.stream().map(Reminder::review).collect(Collectors.toUnmodifiableSet()));
    var done =
        reminders.stream()
            .filter(reminder -> {
              var review = found.get(reminder.review());
              return review == null || review.value().state() == ReviewState.ACCEPTED;
            })
            .toList();
    book.forget(done);
    return done.size();
  }
}
