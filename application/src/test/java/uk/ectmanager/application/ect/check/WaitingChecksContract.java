package uk.ectmanager.application.ect.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.MalformedCursor;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.ect.AnEct;
import uk.ectmanager.application.ect.check.WaitingChecks.Lease;
import uk.ectmanager.domain.ect.check.CheckFailure;
import uk.ectmanager.domain.ect.check.WaitingCheck;
import uk.ectmanager.domain.shared.EctId;

/** What every store of waiting checks must do, tried on the fake and on each storage. */
public interface WaitingChecksContract {

  /** When it is in the contract. */
  Instant NOW = AnEct.NOW;

  /** The store under test, empty; the same one within a test method. */
  WaitingChecks checks();

  /** A waiting check of that ECT, signed as revision 7, since so many seconds. */
  static WaitingCheck check(int number, long sinceSecond) {
    return WaitingCheck.of(
        AnEct.id(number), SomeBodies.NORTHMOOR, 7, false, NOW.plusSeconds(sinceSecond));
  }

  private static Lease lease(long fromSecond) {
    return new Lease(NOW.plusSeconds(fromSecond), NOW.plusSeconds(fromSecond + 60));
  }

  private WaitingCheck claim(long fromSecond) {
    return checks().claimDue(NOW.plusSeconds(fromSecond), lease(fromSecond)).orElseThrow();
  }

  private WaitingCheck stored(int number) {
    return Objects.requireNonNull(
        checks().findAll(List.of(AnEct.id(number))).get(AnEct.id(number)));
  }

  @Test
  default void one_waits_for_each_registration_and_a_repeated_event_changes_nothing() {
    checks().add(check(1, 0));
    checks().add(check(1, 5));
    checks().add(check(2, 1));

    assertThat(checks().findAll(List.of(AnEct.id(1), AnEct.id(2), AnEct.id(3))))
        .containsOnlyKeys(AnEct.id(1), AnEct.id(2));
    assertThat(stored(1)).isEqualTo(check(1, 0));
    assertThat(checks().findAll(List.of())).isEmpty();
    assertThat(checks().count()).isEqualTo(2);
  }

  @Test
  default void a_later_signature_takes_the_place_of_an_earlier_one_not_the_other_way_round() {
    checks().add(check(1, 0));
    checks().retryLater(claim(0), NOW.plusSeconds(60), CheckFailure.TIMED_OUT);
    var later = WaitingCheck.of(AnEct.id(1), SomeBodies.NORTHMOOR, 9, false, NOW.plusSeconds(9));

    checks().add(later);
    assertThat(stored(1)).isEqualTo(later);
    checks().add(check(1, 20));
    checks().ask(check(1, 20));
    assertThat(stored(1)).isEqualTo(later);
  }

  @Test
  default void the_longest_due_is_claimed_first_and_nothing_before_it_is_due() {
    checks().add(check(1, 2));
    checks().add(check(2, 1));

    assertThat(checks().claimDue(NOW, lease(0))).isEmpty();
    assertThat(claim(3)).isEqualTo(check(2, 1).attempted(NOW.plusSeconds(3)));
    assertThat(claim(3).ect()).isEqualTo(AnEct.id(1));
    assertThat(checks().claimDue(NOW.plusSeconds(3), lease(3))).isEmpty();
  }

  @Test
  default void a_claim_counts_an_attempt_and_holds_until_its_lease_ends() {
    checks().add(check(1, 0));
    var first = claim(0);

    assertThat(first.attempts()).isEqualTo(1);
    assertThat(stored(1)).isEqualTo(first);
    assertThat(checks().claimDue(NOW.plusSeconds(1000), lease(59))).isEmpty();
    assertThat(claim(60).attempts()).isEqualTo(2);
  }

  @Test
  default void what_got_no_answer_is_due_again_at_its_time_and_tells_why() {
    checks().add(check(1, 0));
    var claimed = claim(0);
    checks().retryLater(claimed, NOW.plusSeconds(30), CheckFailure.SERVER_ERROR);

    assertThat(stored(1))
        .isEqualTo(claimed.retriedAt(NOW.plusSeconds(30), CheckFailure.SERVER_ERROR));
    assertThat(checks().claimDue(NOW.plusSeconds(29), lease(1))).isEmpty();
    assertThat(checks().claimDue(NOW.plusSeconds(30), lease(1))).isPresent();
  }

  @Test
  default void a_released_one_can_be_claimed_at_once() {
    checks().add(check(1, 0));
    checks().release(claim(0));
    assertThat(claim(1).attempts()).isEqualTo(2);
  }

  @Test
  default void a_late_failure_does_not_overrule_who_claimed_since() {
    checks().add(check(1, 0));
    var slow = claim(0);
    var second = claim(60);

    checks().retryLater(slow, NOW.plusSeconds(600), CheckFailure.TIMED_OUT);
    checks().release(slow);
    assertThat(stored(1)).isEqualTo(second);
  }

  @Test
  default void a_finished_one_is_gone_unless_it_was_signed_anew() {
    checks().add(check(1, 0));
    checks().finish(claim(0));
    assertThat(checks().findAll(List.of(AnEct.id(1)))).isEmpty();

    checks().add(check(2, 0));
    var claimed = claim(1);
    var later = WaitingCheck.of(AnEct.id(2), SomeBodies.NORTHMOOR, 9, false, NOW.plusSeconds(9));
    checks().add(later);
    checks().finish(claimed);
    assertThat(stored(2)).isEqualTo(later);
  }

  @Test
  default void an_officer_makes_a_waiting_one_due_and_a_missing_one_wait() {
    checks().add(check(1, 0));
    checks().retryLater(claim(0), NOW.plusSeconds(600), CheckFailure.UNREACHABLE);

    checks().ask(check(1, 30));
    checks().ask(check(2, 40));
    var asked = stored(1);
    assertThat(asked.byOfficer()).isTrue();
    assertThat(asked.nextTryAt()).isEqualTo(NOW.plusSeconds(30));
    assertThat(asked.attempts()).isEqualTo(1);
    assertThat(asked.lastFailure()).isEqualTo(CheckFailure.UNREACHABLE);
    assertThat(stored(2)).isEqualTo(check(2, 40));
  }

  @Test
  default void one_is_dropped_that_was_wanted_before_but_not_one_that_is_wanted_since() {
    checks().add(check(1, 10));
    checks().drop(AnEct.id(1), NOW.plusSeconds(9));
    assertThat(stored(1)).isNotNull();
    checks().drop(AnEct.id(1), NOW.plusSeconds(10));
    checks().drop(AnEct.id(2), NOW);
    assertThat(checks().count()).isZero();
  }

  @Test
  default void a_body_sees_its_own_the_longest_waiting_first_in_pages() {
    for (var number = 1; number <= 5; number++) {
      checks().add(check(number, 10 - number));
    }
    checks().add(WaitingCheck.of(AnEct.id(9), SomeBodies.SOUTHFEN, 1, false, NOW));

    var seen = new ArrayList<EctId>();
    var page = checks().ofBody(SomeBodies.NORTHMOOR, new PageRequest(2, null));
    while (true) {
      page.rows().forEach(row -> seen.add(row.value().ect()));
      if (!page.hasNext()) {
        break;
      }
      page = checks().ofBody(SomeBodies.NORTHMOOR, new PageRequest(2, page.rows().getLast().key()));
    }
    assertThat(seen)
        .containsExactly(AnEct.id(5), AnEct.id(4), AnEct.id(3), AnEct.id(2), AnEct.id(1));
    assertThatThrownBy(() -> checks().ofBody(SomeBodies.NORTHMOOR, new PageRequest(2, "nonsense")))
        .isInstanceOf(MalformedCursor.class);
  }

  @Test
  default void the_hold_is_the_latest_that_was_set() {
    assertThat(checks().heldUntil()).isEmpty();
    checks().hold(NOW.plusSeconds(60));
    checks().hold(NOW.plusSeconds(30));
    assertThat(checks().heldUntil()).contains(NOW.plusSeconds(30));
    checks().add(check(1, 0));
    assertThat(checks().count()).isEqualTo(1);
  }

  @Test
  default void many_who_claim_at_once_share_each_check_once() throws Exception {
    for (var number = 1; number <= 20; number++) {
      checks().add(check(number, 0));
    }
    var work = new ArrayList<Callable<List<EctId>>>();
    for (var i = 0; i < 8; i++) {
      work.add(() -> {
        var claimed = new ArrayList<EctId>();
        for (var next = checks().claimDue(NOW, lease(0));
            next.isPresent();
            next = checks().claimDue(NOW, lease(0))) {
          claimed.add(next.get().ect());
        }
        return claimed;
      });
    }
    var all = new ArrayList<EctId>();
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var future : executor.invokeAll(work)) {
        all.addAll(future.get());
      }
    }
    assertThat(all).hasSize(20).doesNotHaveDuplicates();
  }
}
