package uk.ectmanager.application.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.domain.reminder.Reminder;
import uk.ectmanager.domain.reminder.ReminderDigest;
import uk.ectmanager.domain.review.ReviewHead;
import uk.ectmanager.domain.shared.AccountId;

/** What every reminder book must do. */
public interface ReminderBookContract {

  LocalDate DUE = LocalDate.of(2026, 12, 18);

  /** The book under test, empty; the same one within a test method. */
  ReminderBook book();

  /** A reminder of the review of ECT so-and-so for account so-and-so. */
  static Reminder reminder(int ect, int account, LocalDate point) {
    return new Reminder(
        ReviewHead.idOf(AnInduction.ect(ect), 1),
        point,
        new AccountId(new UUID(1, account)),
        AnInduction.BODY,
        "Ada Example",
        1,
        DUE);
  }

  @Test
  default void a_reminder_is_noted_once() {
    assertThat(book().note(reminder(1, 1, DUE))).isTrue();
    assertThat(book().note(reminder(1, 1, DUE))).isFalse();
    assertThat(book().note(reminder(1, 1, DUE.plusDays(1)))).isTrue();
    assertThat(book().note(reminder(1, 2, DUE))).isTrue();
    assertThat(book().waiting(new AccountId(new UUID(1, 1))))
        .containsExactlyInAnyOrder(reminder(1, 1, DUE), reminder(1, 1, DUE.plusDays(1)));
  }

  @Test
  default void accounts_wait_each_once_in_pages() {
    for (int account = 1; account <= 3; account++) {
      book().note(reminder(1, account, DUE));
      book().note(reminder(2, account, DUE));
    }
    var first = book().accountsWaiting(null, 2);
    var second = book().accountsWaiting(first.getLast(), 2);
    assertThat(first).hasSize(2);
    assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
  }

  @Test
  default void a_person_has_one_digest_a_day() {
    var first =
        new ReminderDigest(reminder(1, 1, DUE).account(), DUE, List.of(reminder(1, 1, DUE)));
    var second =
        new ReminderDigest(reminder(1, 1, DUE).account(), DUE, List.of(reminder(2, 1, DUE)));
    assertThat(book().openOnce(first)).isTrue();
    assertThat(book().openOnce(second)).isFalse();
    assertThat(book().open(10)).containsExactly(first);
  }

  @Test
  default void what_a_closed_digest_told_waits_no_longer() {
    book().note(reminder(1, 1, DUE));
    book().note(reminder(2, 1, DUE));
    var digest =
        new ReminderDigest(reminder(1, 1, DUE).account(), DUE, List.of(reminder(1, 1, DUE)));
    book().openOnce(digest);
    book().close(digest);
    book().close(digest);
    assertThat(book().open(10)).isEmpty();
    assertThat(book().waiting(digest.account())).containsExactly(reminder(2, 1, DUE));
    assertThat(book().openOnce(digest)).isFalse();
    assertThat(book().note(reminder(1, 1, DUE))).isFalse();
  }
}
