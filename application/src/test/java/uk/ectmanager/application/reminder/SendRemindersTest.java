package uk.ectmanager.application.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.application.notification.InMemoryMessageQueue;
import uk.ectmanager.application.notification.Messages;
import uk.ectmanager.application.review.AReview;
import uk.ectmanager.application.review.ReviewStage;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.QueuedMessage;
import uk.ectmanager.domain.shared.AccountId;

/** Reminders N7 to N11: on their days, to everybody concerned, each once. */
class SendRemindersTest {

  private static final LocalDate DUE = AReview.DUE;

  private final ReviewStage stage = new ReviewStage();
  private final InMemoryReminderBook book = new InMemoryReminderBook();
  private final SendReminders reminders = with(stage.messages);

  private SendReminders with(Messages messages) {
    return new SendReminders(
        stage.reviews,
        stage.profiles,
        stage.people,
        stage.directory,
        stage.bodies,
        book,
        messages,
        stage.clock);
  }

  private int runOn(LocalDate day) {
    stage.on(day);
    return reminders.handle(SystemViewer.at(stage.clock.instant()));
  }

  private List<QueuedMessage> to(AccountId account) {
    return stage.queue.all().stream()
        .filter(message -> account.equals(message.recipient().account()))
        .toList();
  }

  @Test
  void reminders_come_seven_days_and_one_day_before_on_the_day_the_day_after_and_every_week() {
    stage.keep(AReview.released(ReviewStage.ECT, 1));
    var days = new TreeSet<Long>();
    for (long day = -28; day <= 31; day++) {
      if (runOn(DUE.plusDays(day)) > 0) {
        days.add(day);
      }
    }
    assertThat(days).containsExactly(-7L, -1L, 0L, 1L, 8L, 15L, 22L, 29L);
  }

  @Test
  void they_go_to_tutor_lead_headteacher_and_ect_in_the_bodys_name() {
    stage.keep(AReview.released(ReviewStage.ECT, 1));
    assertThat(runOn(DUE.minusDays(1))).isEqualTo(4);
    assertThat(stage.queue.all())
        .extracting(message -> message.recipient().account())
        .containsExactlyInAnyOrder(
            ReviewStage.TUTOR, ReviewStage.LEAD, ReviewStage.HEAD, ReviewStage.ECT_PERSON);
    assertThat(stage.queue.all())
        .allSatisfy(message -> {
          assertThat(message.template()).isEqualTo(MessageTemplate.REPORT_REMINDERS);
          assertThat(message.sender().name()).isEqualTo("Invented Hub");
          assertThat(message.lines())
              .containsExactly(
                  ReviewStage.ECT_PERSON.equals(message.recipient().account())
                      ? "Your progress review 1: due tomorrow, Friday 18 December 2026"
                      : "Progress review 1 of Ada Example: due tomorrow, Friday 18 December 2026");
        });
  }

  @Test
  void a_schedule_that_stood_still_for_three_days_sends_what_it_missed_once_in_words_of_today() {
    stage.keep(AReview.released(ReviewStage.ECT, 1));
    assertThat(runOn(DUE.minusDays(8))).isZero();
    assertThat(runOn(DUE.minusDays(5))).isEqualTo(4);
    assertThat(runOn(DUE.minusDays(5))).isZero();
    assertThat(runOn(DUE.minusDays(4))).isZero();
    assertThat(to(ReviewStage.TUTOR).getFirst().lines())
        .containsExactly(
            "Progress review 1 of Ada Example: due in 5 days, on Friday 18 December 2026");
    assertThat(runOn(DUE.plusDays(2))).isEqualTo(4);
    assertThat(runOn(DUE.plusDays(2))).isZero();
    assertThat(to(ReviewStage.TUTOR)).hasSize(2);
    assertThat(to(ReviewStage.TUTOR).getLast().lines())
        .containsExactly("Progress review 1 of Ada Example: overdue since Friday 18 December 2026");
  }

  @Test
  void a_person_gets_one_mail_a_day_about_all_their_ects() {
    for (int ect = 1; ect <= 3; ect++) {
      stage.enrol(AnInduction.ect(ect), "Ect Number" + ect, ReviewStage.TUTOR);
      stage.keep(AReview.released(AnInduction.ect(ect), 1));
    }
    runOn(DUE);
    assertThat(to(ReviewStage.TUTOR)).hasSize(1);
    assertThat(to(ReviewStage.TUTOR).getFirst().lines()).hasSize(3);
    assertThat(to(ReviewStage.HEAD).getFirst().lines()).hasSize(3);
    assertThat(to(ReviewStage.ECT_PERSON).getFirst().lines()).hasSize(1);
  }

  @Test
  void what_is_noted_after_the_mail_of_the_day_is_told_in_the_next() {
    stage.keep(AReview.released(ReviewStage.ECT, 1));
    runOn(DUE);
    stage.enrol(AnInduction.ect(2), "Bea Example", ReviewStage.TUTOR);
    stage.keep(AReview.released(AnInduction.ect(2), 1));
    assertThat(runOn(DUE)).isZero();
    runOn(DUE.plusDays(1));
    assertThat(to(ReviewStage.TUTOR)).hasSize(2);
    assertThat(to(ReviewStage.TUTOR).getLast().lines())
        .containsExactly(
            "Progress review 1 of Ada Example: overdue since Friday 18 December 2026",
            "Progress review 1 of Bea Example: overdue since Friday 18 December 2026");
  }

  @Test
  void nobody_is_reminded_of_what_is_submitted() {
    stage.keep(AReview.submitted(ReviewStage.ECT, 1));
    for (long day = -7; day <= 30; day++) {
      assertThat(runOn(DUE.plusDays(day))).isZero();
    }
  }

  @Test
  void a_reminder_that_waits_is_dropped_when_its_review_is_submitted() {
    var review = AReview.submitted(ReviewStage.ECT, 1);
    stage.keep(review);
    var waiting = ReminderBookContract.reminder(1, 1, DUE);
    book.noteAll(List.of(waiting));
    assertThat(runOn(DUE)).isZero();
    assertThat(book.waiting(waiting.account())).isEmpty();
    assertThat(stage.queue.all()).isEmpty();
  }

  @Test
  void a_crash_between_opening_and_queueing_loses_no_mail_and_sends_none_twice() {
    stage.keep(AReview.released(ReviewStage.ECT, 1));
    stage.on(DUE);
    var crashing = with(new Messages(new CrashingQueue(), stage.clock));
    assertThatThrownBy(() -> crashing.handle(SystemViewer.at(stage.clock.instant())))
        .isInstanceOf(IllegalStateException.class);
    assertThat(book.open(10)).hasSize(4);
    assertThat(runOn(DUE)).isEqualTo(4);
    assertThat(runOn(DUE)).isZero();
    assertThat(to(ReviewStage.TUTOR)).hasSize(1);
  }

  @Test
  void a_mail_left_over_from_yesterday_is_the_only_one_of_today() {
    stage.keep(AReview.released(ReviewStage.ECT, 1));
    stage.on(DUE);
    var crashing = with(new Messages(new CrashingQueue(), stage.clock));
    assertThatThrownBy(() -> crashing.handle(SystemViewer.at(stage.clock.instant())))
        .isInstanceOf(IllegalStateException.class);
    assertThat(runOn(DUE.plusDays(1))).isEqualTo(4);
    assertThat(to(ReviewStage.TUTOR)).hasSize(1);
    assertThat(to(ReviewStage.TUTOR).getFirst().lines())
        .containsExactly("Progress review 1 of Ada Example: overdue since Friday 18 December 2026");
  }

  @Test
  void two_schedulers_at_once_send_each_mail_once() throws Exception {
    for (int ect = 1; ect <= 20; ect++) {
      stage.enrol(AnInduction.ect(ect), "Ect Number" + ect, ReviewStage.TUTOR);
      stage.keep(AReview.released(AnInduction.ect(ect), 1));
    }
    stage.on(DUE);
    var together = new CyclicBarrier(2);
    Callable<Integer> one =
        () -> {
          together.await();
          return reminders.handle(SystemViewer.at(stage.clock.instant()));
        };
    var queued = 0;
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (var outcome : threads.invokeAll(List.of(one, one))) {
        queued += outcome.get();
      }
    }
    assertThat(queued).isEqualTo(4);
    var perPerson =
        stage.queue.all().stream()
            .collect(
                Collectors.groupingBy(
                    message -> String.valueOf(message.recipient().account()),
                    TreeMap::new,
                    Collectors.counting()));
    assertThat(new HashSet<>(perPerson.values())).containsExactly(1L);
    assertThat(book.open(10)).isEmpty();
  }

  @Test
  void nobody_but_the_system_reminds() {
    assertThatThrownBy(() -> reminders.handle(stage.officer())).isInstanceOf(NotPermitted.class);
  }

  /** A queue whose storage fails. */
  private static final class CrashingQueue
      implements uk.ectmanager.application.notification.MessageQueue {

    private final InMemoryMessageQueue rest = new InMemoryMessageQueue();

    @Override
    public boolean enqueue(QueuedMessage message) {
      throw new IllegalStateException("crash");
    }

    @Override
    public java.util.Optional<QueuedMessage> claimDue(java.time.Instant due, Lease lease) {
      return rest.claimDue(due, lease);
    }

    @Override
    public void markSent(QueuedMessage claimed, java.time.Instant at) {
      rest.markSent(claimed, at);
    }

    @Override
    public void retryLater(QueuedMessage claimed, java.time.Instant nextAttemptAt, String failure) {
      rest.retryLater(claimed, nextAttemptAt, failure);
    }

    @Override
    public void giveUp(QueuedMessage claimed, java.time.Instant at, String failure) {
      rest.giveUp(claimed, at, failure);
    }

    @Override
    public java.util.Optional<QueuedMessage> find(String key) {
      return rest.find(key);
    }

    @Override
    public uk.ectmanager.application.Page<QueuedMessage> findGivenUp(
        java.util.Set<uk.ectmanager.domain.shared.AppropriateBodyId> bodies,
        uk.ectmanager.application.PageRequest page) {
      return rest.findGivenUp(bodies, page);
    }

    @Override
    public java.util.Set<AccountId> notReached(
        java.util.Collection<AccountId> accounts, MessageTemplate template) {
      return rest.notReached(accounts, template);
    }

    @Override
    public long countWaiting() {
      return rest.countWaiting();
    }

    @Override
    public long removeFinished(java.time.Instant before) {
      return rest.removeFinished(before);
    }
  }
}
