package uk.ectmanager.application.reminder;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.induction.EctProfiles;
import uk.ectmanager.application.notification.Messages;
import uk.ectmanager.application.review.ReviewPeople;
import uk.ectmanager.application.review.Reviews;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.notification.MessageParameter;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.Recipient;
import uk.ectmanager.domain.reminder.Reminder;
import uk.ectmanager.domain.reminder.ReminderDigest;
import uk.ectmanager.domain.reminder.ReminderPoints;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.ReviewId;

/**
 * Reminds everybody concerned of reviews that are due or overdue (N7 to N11). Run by a schedule,
 * late or twice or by several instances: each reminder is told once, and nobody gets two reminder
 * mails on one day.
 */
public final class SendReminders {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int PAGE = 200;

  private final Reviews reviews;
  private final EctProfiles profiles;
  private final ReviewPeople people;
  private final AccountDirectory directory;
  private final BodyDirectory bodies;
  private final ReminderBook book;
  private final Messages messages;
  private final InstantSource clock;

  public SendReminders(
      Reviews reviews,
      EctProfiles profiles,
      ReviewPeople people,
      AccountDirectory directory,
      BodyDirectory bodies,
      ReminderBook book,
      Messages messages,
      InstantSource clock) {
    this.reviews = reviews;
    this.profiles = profiles;
    this.people = people;
    this.directory = directory;
    this.bodies = bodies;
    this.book = book;
    this.messages = messages;
    this.clock = clock;
  }

  /** Notes what is due today or was missed, and queues the mail of the day; answers how many. */
  public int handle(Viewer viewer) {
    NotPermitted.unlessEver(viewer, Permission.RUN_SCHEDULES);
    var today = LocalDate.ofInstant(clock.instant(), LONDON);
    queueOpenDigests();
    note(today);
    openDigests(today);
    return queueOpenDigests();
  }

  private void note(LocalDate today) {
    @Nullable ReviewId after = null;
    List<ProgressReview> page;
    do {
      page = reviews.unsubmittedDueUntil(ReminderPoints.lastDue(today), after, PAGE);
      var ects = profiles.findAll(page.stream().map(review -> review.head().ect()).toList());
      for (var review : page) {
        after = review.id();
        var profile = ects.get(review.head().ect());
        var point = ReminderPoints.latest(review.head().dates().due(), today);
        if (profile == null || point.isEmpty()) {
          continue;
        }
        for (var person : people.everyoneAtSchool(profile)) {
          book.note(
              new Reminder(
                  review.id(),
                  point.get(),
                  person.account(),
                  profile.body(),
                  profile.name(),
                  review.head().number(),
                  review.head().dates().due()));
        }
      }
    } while (page.size() == PAGE);
  }

  private void openDigests(LocalDate today) {
    @Nullable AccountId after = null;
    List<AccountId> page;
    do {
      page = book.accountsWaiting(after, PAGE);
      for (var account : page) {
        after = account;
        var waiting = book.waiting(account);
        if (!waiting.isEmpty()) {
          book.openOnce(new ReminderDigest(account, today, waiting));
        }
      }
    } while (page.size() == PAGE);
  }

  private int queueOpenDigests() {
    var queued = 0;
    List<ReminderDigest> open;
    do {
      open = book.open(PAGE);
      for (var digest : open) {
        queue(digest);
        book.close(digest);
        queued++;
      }
    } while (open.size() == PAGE);
    return queued;
  }

  private void queue(ReminderDigest digest) {
    directory
        .find(digest.account())
        .ifPresent(person ->
            messages
                .because(
                    "reminders:" + digest.day(),
                    MessageTemplate.REPORT_REMINDERS,
                    bodies.sender(digest.reminders().getFirst().body()))
                .with(MessageParameter.DAY, digest.day())
                .lines(digest.lines())
                .to(Recipient.of(person.account(), person.name(), person.email())));
  }
}
