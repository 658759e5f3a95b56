package uk.ectmanager.application.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.application.review.AReview;
import uk.ectmanager.application.review.ReviewStage;
import uk.ectmanager.domain.reminder.ReminderDigest;
import uk.ectmanager.domain.review.ReviewState;

/** Reminders and digests go when they can no longer matter, and not before. */
class PurgeRemindersTest {

  private static final LocalDate DUE = ReminderBookContract.DUE;
  private static final LocalDate GONE = DUE.plus(PurgeReminders.KEPT).plusDays(1);

  private final ReviewStage stage = new ReviewStage();
  private final InMemoryReminderBook book = new InMemoryReminderBook();
  private final PurgeReminders purge = new PurgeReminders(book, stage.reviews, stage.clock);

  private int purgedOn(LocalDate day) {
    stage.on(day);
    return purge.handle(SystemViewer.at(stage.clock.instant()));
  }

  private void note(int ect, ReviewState state) {
    stage.keep(AReview.in(state, AnInduction.ect(ect), 1));
    book.noteAll(List.of(ReminderBookContract.reminder(ect, 1, DUE)));
  }

  private boolean isNoted(int ect) {
    return book.noteAll(List.of(ReminderBookContract.reminder(ect, 1, DUE))) == 0;
  }

  @Test
  void of_an_accepted_review_they_go_after_ninety_days() {
    note(1, ReviewState.ACCEPTED);
    assertThat(purgedOn(GONE.minusDays(1))).isZero();
    assertThat(isNoted(1)).isTrue();
    assertThat(purgedOn(GONE)).isEqualTo(1);
    assertThat(isNoted(1)).isFalse();
  }

  @Test
  void of_a_review_that_may_come_back_they_stay() {
    var stays = List.of(ReviewState.RELEASED, ReviewState.SUBMITTED, ReviewState.REJECTED);
    for (int i = 0; i < stays.size(); i++) {
      note(i + 1, stays.get(i));
    }
    assertThat(purgedOn(GONE.plusYears(3))).isZero();
    assertThat(isNoted(1) && isNoted(2) && isNoted(3)).isTrue();
  }

  @Test
  void of_a_review_that_is_no_longer_there_they_go() {
    book.noteAll(List.of(ReminderBookContract.reminder(1, 1, DUE)));
    assertThat(purgedOn(GONE)).isEqualTo(1);
  }

  @Test
  void digests_go_once_their_mail_is_queued() {
    var account = ReminderBookContract.reminder(1, 1, DUE).account();
    var told = new ReminderDigest(account, DUE, List.of(ReminderBookContract.reminder(1, 1, DUE)));
    book.openOnce(told);
    assertThat(purgedOn(GONE)).isZero();
    book.close(told);
    assertThat(purgedOn(GONE.minusDays(1))).isZero();
    assertThat(purgedOn(GONE)).isEqualTo(1);
    assertThat(book.openOnce(told)).isTrue();
  }

  @Test
  void more_than_a_page_goes_in_one_run_and_nothing_in_the_next() {
    for (int ect = 1; ect <= 450; ect++) {
      book.noteAll(List.of(ReminderBookContract.reminder(ect, 1, DUE)));
      var digest =
          new ReminderDigest(
              ReminderBookContract.reminder(1, ect, DUE).account(),
              DUE,
              List.of(ReminderBookContract.reminder(ect, 1, DUE)));
      book.openOnce(digest);
      book.close(digest);
    }
    note(451, ReviewState.RELEASED);
    assertThat(purgedOn(GONE)).isEqualTo(900);
    assertThat(purgedOn(GONE)).isZero();
    assertThat(isNoted(451)).isTrue();
  }

  @Test
  void only_the_system_runs_it() {
    assertThatThrownBy(() -> purge.handle(stage.tutor())).isInstanceOf(NotPermitted.class);
  }
}
