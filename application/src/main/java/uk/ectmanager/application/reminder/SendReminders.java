package uk.ectmanager.application.reminder;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.shared.ReviewId;

/**
 * Reminds everybody concerned of reviews that are due or overdue (N7 to N11). Run by a schedule,
 * late or twice or by several instances: each reminder is told once, nobody gets two reminder mails
 * on one day, and nobody is reminded of what was submitted meanwhile.
 */
public final class SendReminders {

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
    var today = LondonTime.dateAt(clock.instant());
    var queued = queueOpenDigests(today);
    note(today);
    openDigests(today);
    return queued + queueOpenDigests(today);
  }

  private void note(LocalDate today) {
    @Nullable ReviewId after = null;
    List<ProgressReview> page;
    do {
      page = reviews.unsubmittedDueUntil(ReminderPoints.lastDue(today), after, PAGE);
      book.noteAll(reminders(page, today));
      after = page.isEmpty() ? null : page.getLast().id();
    } while (page.size() == PAGE);
  }

  private List<Reminder> reminders(List<ProgressReview> page, LocalDate today) {
    var ects = profiles.findAll(page.stream().map(review -> review.head().ect()).toList());
    var everyone = people.everyone(ects.values());
    var reminders = new ArrayList<Reminder>();
    for (var review : page) {
      var head = review.head();
      var profile = ects.get(head.ect());
      var point = ReminderPoints.latest(head.dates().due(), today);
      if (profile == null || profile.closed() || point.isEmpty()) {
        continue;
      }
      var told = Objects.requireNonNull(everyone.get(head.ect()));
      for (var person : told.people()) {
        reminders.add(
            new Reminder(
                review.id(),
                point.get(),
                person.account(),
                profile.body(),
                profile.name(),
                head.number(),
                head.dates().due(),
                person.account().equals(told.ect())));
      }
    }
    return reminders;
  }

  private void openDigests(LocalDate today) {
    @Nullable AccountId after = null;
    List<AccountId> page;
    do {
      page = book.accountsWaiting(after, PAGE);
      for (var account : page) {
        after = account;
        var waiting = book.waiting(account);
        var unsubmitted = unsubmitted(waiting);
        book.dismiss(waiting.stream().filter(reminder -> !unsubmitted.contains(reminder)).toList());
        if (!unsubmitted.isEmpty()) {
          book.openOnce(new ReminderDigest(account, today, unsubmitted));
        }
      }
    } while (page.size() == PAGE);
  }

  private int queueOpenDigests(LocalDate today) {
    var queued = 0;
    List<ReminderDigest> open;
    do {
      open = book.open(PAGE);
      for (var digest : open) {
        if (queue(digest, today)) {
          queued++;
        }
        book.close(digest);
      }
    } while (open.size() == PAGE);
    return queued;
  }

  /** Queues the mail of a digest, in today's words, unless there is nothing to recall any more. */
  private boolean queue(ReminderDigest digest, LocalDate today) {
    var unsubmitted = unsubmitted(digest.reminders());
    var person = directory.find(digest.account());
    if (unsubmitted.isEmpty() || person.isEmpty()) {
      return false;
    }
    var told = new ReminderDigest(digest.account(), today, unsubmitted);
    var isNew =
        messages
            .because(
                "reminders:" + digest.day(),
                MessageTemplate.REPORT_REMINDERS,
                bodies.sender(unsubmitted.getFirst().body()))
            .with(MessageParameter.DAY, today)
            .lines(told.lines())
            .to(Recipient.of(person.get().account(), person.get().name(), person.get().email()));
    if (isNew && digest.day().isBefore(today) && book.openOnce(told)) {
      // left over from a day when somebody stopped the system: it is the mail of today
      book.close(told);
    }
    return isNew;
  }

  private List<Reminder> unsubmitted(Collection<Reminder> reminders) {
    var found =
        reviews.findAll(
            reminders.stream().map(Reminder::review).collect(Collectors.toUnmodifiableSet()));
    return reminders.stream()
        .filter(reminder -> {
          var review = found.get(reminder.review());
          return review != null && !review.value().state().isSubmitted();
        })
        .toList();
  }
}
