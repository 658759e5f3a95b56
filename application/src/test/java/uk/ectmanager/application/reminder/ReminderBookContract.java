package uk.ectmanager.application.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.PageRequest;
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
        DUE,
        ect % 2 == 0);
  }

  @Test
  default void a_reminder_is_noted_once() {
    assertThat(book().noteAll(List.of(reminder(1, 1, DUE)))).isEqualTo(1);
    assertThat(book().noteAll(List.of(reminder(1, 1, DUE)))).isZero();
    assertThat(book().noteAll(List.of(reminder(1, 1, DUE.plusDays(1))))).isEqualTo(1);
    assertThat(book().noteAll(List.of(reminder(1, 2, DUE)))).isEqualTo(1);
    assertThat(book().waiting(new AccountId(new UUID(1, 1))))
        .containsExactlyInAnyOrder(reminder(1, 1, DUE), reminder(1, 1, DUE.plusDays(1)));
  }

  @Test
  default void accounts_wait_each_once_in_pages() {
    for (int account = 1; account <= 3; account++) {
      book().noteAll(List.of(reminder(1, account, DUE)));
      book().noteAll(List.of(reminder(2, account, DUE)));
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
    book().noteAll(List.of(reminder(1, 1, DUE)));
    book().noteAll(List.of(reminder(2, 1, DUE)));
    var digest =
        new ReminderDigest(reminder(1, 1, DUE).account(), DUE, List.of(reminder(1, 1, DUE)));
    book().openOnce(digest);
    book().close(digest);
    book().close(digest);
    assertThat(book().open(10)).isEmpty();
    assertThat(book().waiting(digest.account())).containsExactly(reminder(2, 1, DUE));
    assertThat(book().openOnce(digest)).isFalse();
    assertThat(book().noteAll(List.of(reminder(1, 1, DUE)))).isZero();
  }

  @Test
  default void many_are_noted_at_once_and_each_once() {
    var many =
        List.of(reminder(1, 1, DUE), reminder(2, 1, DUE), reminder(1, 1, DUE), reminder(1, 2, DUE));
    assertThat(book().noteAll(many)).isEqualTo(3);
    assertThat(book().noteAll(many)).isZero();
    assertThat(book().noteAll(List.of())).isZero();
  }

  @Test
  default void what_is_dismissed_waits_no_longer_and_stays_noted() {
    book().noteAll(List.of(reminder(1, 1, DUE), reminder(2, 1, DUE)));
    book().dismiss(List.of(reminder(1, 1, DUE)));
    book().dismiss(List.of());
    assertThat(book().waiting(reminder(1, 1, DUE).account())).containsExactly(reminder(2, 1, DUE));
    assertThat(book().noteAll(List.of(reminder(1, 1, DUE)))).isZero();
    book().dismiss(List.of(reminder(2, 1, DUE)));
    assertThat(book().accountsWaiting(null, 10)).isEmpty();
  }

  /** A reminder of the review of ECT so-and-so that was due then. */
  private static Reminder due(int ect, LocalDate due) {
    return new Reminder(
        ReviewHead.idOf(AnInduction.ect(ect), 1),
        due,
        new AccountId(new UUID(1, 1)),
        AnInduction.BODY,
        "Ada Example",
        1,
        due,
        false);
  }

  @Test
  default void what_was_due_long_ago_is_found_in_pages_the_oldest_first_also_while_it_goes() {
    for (int ect = 1; ect <= 5; ect++) {
      book().noteAll(List.of(due(ect, DUE.minusDays(ect / 2))));
    }
    assertThat(book().dueBefore(DUE.minusDays(2), new PageRequest(10, null)).rows()).isEmpty();
    var seen = new ArrayList<Reminder>();
    var page = book().dueBefore(DUE, new PageRequest(3, null));
    assertThat(page.hasNext()).isTrue();
    page.rows().forEach(row -> seen.add(row.value()));
    book().forget(seen.subList(0, 2));
    page = book().dueBefore(DUE, new PageRequest(3, page.rows().getLast().key()));
    assertThat(page.hasNext()).isFalse();
    page.rows().forEach(row -> seen.add(row.value()));
    assertThat(seen)
        .extracting(Reminder::due)
        .containsExactly(DUE.minusDays(2), DUE.minusDays(2), DUE.minusDays(1), DUE.minusDays(1));
    assertThat(book().dueBefore(DUE, new PageRequest(10, null)).rows()).hasSize(2);
  }

  @Test
  default void what_is_forgotten_is_noted_no_longer() {
    book().noteAll(List.of(reminder(1, 1, DUE), reminder(2, 1, DUE)));
    book().forget(List.of(reminder(1, 1, DUE)));
    book().forget(List.of(reminder(1, 1, DUE)));
    book().forget(List.of());
    assertThat(book().waiting(reminder(1, 1, DUE).account())).containsExactly(reminder(2, 1, DUE));
    assertThat(book().noteAll(List.of(reminder(1, 1, DUE), reminder(2, 1, DUE)))).isEqualTo(1);
  }

  @Test
  default void only_closed_digests_of_earlier_days_go() {
    var account = reminder(1, 1, DUE).account();
    for (int day = 0; day < 4; day++) {
      var digest = new ReminderDigest(account, DUE.plusDays(day), List.of(reminder(1, 1, DUE)));
      book().openOnce(digest);
      if (day != 1) {
        book().close(digest);
      }
    }
    assertThat(book().forgetDigests(DUE.plusDays(3), 1)).isEqualTo(1);
    assertThat(book().forgetDigests(DUE.plusDays(3), 5)).isEqualTo(1);
    assertThat(book().forgetDigests(DUE.plusDays(3), 5)).isZero();
    assertThat(book().open(10)).extracting(ReminderDigest::day).containsExactly(DUE.plusDays(1));
    var last = new ReminderDigest(account, DUE.plusDays(3), List.of(reminder(1, 1, DUE)));
    assertThat(book().openOnce(last)).isFalse();
  }
}
