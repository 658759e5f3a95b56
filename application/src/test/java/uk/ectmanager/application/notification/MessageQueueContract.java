package uk.ectmanager.application.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.MalformedCursor;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.notification.MessageQueue.Lease;
import uk.ectmanager.domain.notification.BodyContact;
import uk.ectmanager.domain.notification.DeliveryState;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.QueuedMessage;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** What every message queue must do, tried on the fake and on each storage. */
public interface MessageQueueContract {

  /** The time at which the contract queues its messages. */
  Instant NOW = SomeMessages.NOW;

  /** The queue under test, empty; the same one within a test method. */
  MessageQueue queue();

  @Test
  default void every_template_and_channel_goes_there_and_back() {
    for (var message : SomeMessages.oneOfEach()) {
      assertThat(queue().enqueue(message)).isTrue();
      assertThat(queue().find(message.key())).contains(message);
    }
    assertThat(queue().find("unknown")).isEmpty();
    assertThat(queue().countWaiting()).isEqualTo(SomeMessages.oneOfEach().size());
  }

  @Test
  default void a_key_is_queued_once_also_after_it_was_sent() {
    var message = SomeMessages.reset("a");
    assertThat(queue().enqueue(message)).isTrue();
    assertThat(queue().enqueue(message)).isFalse();
    queue().markSent(claim(0), NOW);
    assertThat(queue().enqueue(message)).isFalse();
    assertThat(queue().find("a").orElseThrow().state()).isEqualTo(DeliveryState.SENT);
    assertThat(queue().claimDue(NOW, lease(9000))).isEmpty();
  }

  @Test
  default void the_longest_due_is_claimed_first_and_nothing_before_it_is_due() {
    queue().enqueue(SomeMessages.reset("later", NOW.plusSeconds(2)));
    queue().enqueue(SomeMessages.reset("sooner", NOW.plusSeconds(1)));
    assertThat(queue().claimDue(NOW.plusMillis(999), lease(0))).isEmpty();
    assertThat(queue().claimDue(NOW.plusSeconds(1), lease(0)).map(QueuedMessage::key))
        .contains("sooner");
    assertThat(queue().claimDue(NOW.plusSeconds(1), lease(0))).isEmpty();
    assertThat(queue().claimDue(NOW.plusSeconds(2), lease(0)).map(QueuedMessage::key))
        .contains("later");
  }

  @Test
  default void a_claim_counts_an_attempt_and_holds_until_its_lease_ends() {
    queue().enqueue(SomeMessages.reset("a"));
    var first = claim(0);
    assertThat(first.attempts()).isEqualTo(1);
    assertThat(queue().find("a")).contains(first);
    assertThat(queue().claimDue(NOW.plus(Duration.ofDays(9)), lease(59))).isEmpty();
    assertThat(claim(60).attempts()).isEqualTo(2);
  }

  @Test
  default void who_was_not_reached_is_told_by_the_latest_message_of_that_kind() {
    queue().enqueue(SomeMessages.reset("a", NOW));
    queue().giveUp(claim(0), NOW.plusSeconds(1), "ConnectException");
    var accounts = List.of(SomeMessages.ACCOUNT, new AccountId(new UUID(0, 99)));
    var reset = MessageTemplate.PASSWORD_RESET;
    assertThat(queue().notReached(accounts, reset)).containsExactly(SomeMessages.ACCOUNT);
    assertThat(queue().notReached(accounts, MessageTemplate.ACCOUNT_INVITATION)).isEmpty();
    assertThat(queue().notReached(List.of(), reset)).isEmpty();
    queue().enqueue(SomeMessages.reset("b", NOW.plusSeconds(2)));
    assertThat(queue().notReached(accounts, reset)).isEmpty();
  }

  @Test
  default void a_sent_message_keeps_its_key_but_not_what_it_told() {
    queue().enqueue(SomeMessages.reset("a"));
    var claimed = claim(0);
    queue().markSent(claimed, NOW.plusSeconds(5));
    assertThat(queue().find("a")).contains(claimed.sent(NOW.plusSeconds(5)));
    assertThat(queue().countWaiting()).isZero();
  }

  @Test
  default void a_failed_message_is_due_again_at_its_time_whatever_lease_it_had() {
    queue().enqueue(SomeMessages.reset("a"));
    var claimed = claim(0);
    queue().retryLater(claimed, NOW.plusSeconds(60), "ConnectException");
    assertThat(queue().find("a"))
        .contains(claimed.retriedAt(NOW.plusSeconds(60), "ConnectException"));
    assertThat(queue().claimDue(NOW.plusSeconds(59), lease(1))).isEmpty();
    assertThat(queue().claimDue(NOW.plusSeconds(60), lease(1))).isPresent();
  }

  @Test
  default void a_late_failure_does_not_overrule_who_claimed_since_but_a_late_success_counts() {
    queue().enqueue(SomeMessages.reset("a"));
    var slow = claim(0);
    var second = claim(60);
    queue().retryLater(slow, NOW.plusSeconds(600), "SocketTimeoutException");
    queue().giveUp(slow, NOW, "SocketTimeoutException");
    assertThat(queue().find("a")).contains(second);
    queue().markSent(slow, NOW);
    queue().giveUp(second, NOW, "SocketTimeoutException");
    queue().retryLater(second, NOW, "SocketTimeoutException");
    assertThat(queue().find("a").orElseThrow().state()).isEqualTo(DeliveryState.SENT);
  }

  @Test
  default void what_was_given_up_is_listed_for_its_body_alone_latest_first_in_pages() {
    for (var i = 0; i < 5; i++) {
      queue().enqueue(SomeMessages.reset("own-" + i));
      var end = NOW.plusSeconds(i / 2);
      queue().giveUp(claim(0), end, "ConnectException");
    }
    queue().enqueue(SomeMessages.reset("sent"));
    queue().markSent(claim(0), NOW);
    queue().enqueue(SomeMessages.reset("waiting"));
    var seen = new ArrayList<QueuedMessage>();
    var page = queue().findGivenUp(Set.of(SomeMessages.BODY_ID), new PageRequest(2, null));
    assertThat(page.rows()).hasSize(2);
    while (true) {
      page.rows().forEach(row -> seen.add(row.value()));
      if (!page.hasNext()) {
        break;
      }
      page =
          queue()
              .findGivenUp(
                  Set.of(SomeMessages.BODY_ID), new PageRequest(2, page.rows().getLast().key()));
    }
    assertThat(seen.stream().map(QueuedMessage::key).toList())
        .hasSize(5)
        .doesNotHaveDuplicates()
        .startsWith("own-4");
    assertThat(seen.stream().map(QueuedMessage::finishedAt).toList())
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    assertThat(
            queue()
                .findGivenUp(
                    Set.of(AppropriateBodyId.of("00000000-0000-0000-0000-0000000000ff")),
                    new PageRequest(2, null))
                .rows())
        .isEmpty();
    assertThatThrownBy(
            () -> queue().findGivenUp(Set.of(SomeMessages.BODY_ID), new PageRequest(2, "nonsense")))
        .isInstanceOf(MalformedCursor.class);
  }

  @Test
  default void what_was_given_up_for_several_bodies_is_one_list() {
    var others =
        new BodyContact(
            AppropriateBodyId.of("00000000-0000-0000-0000-0000000000fe"),
            "Southfield Teaching School Hub",
            SomeMessages.BODY.email(),
            null);
    var ours = SomeMessages.BODY;
    var order = new ArrayList<String>();
    for (var i = 0; i < 6; i++) {
      var key = (i % 2 == 0 ? "ours-" : "theirs-") + i;
      queue().enqueue(SomeMessages.inNameOf(key, i % 2 == 0 ? ours : others, NOW));
      queue().giveUp(claim(0), NOW.plusSeconds(i), "ConnectException");
      order.addFirst(key);
    }
    var bodies =
        Set.of(SomeMessages.BODY_ID, AppropriateBodyId.of("00000000-0000-0000-0000-0000000000fe"));
    var seen = new ArrayList<String>();
    var page = queue().findGivenUp(bodies, new PageRequest(4, null));
    page.rows().forEach(row -> seen.add(row.value().key()));
    assertThat(page.hasNext()).isTrue();
    page = queue().findGivenUp(bodies, new PageRequest(4, page.rows().getLast().key()));
    page.rows().forEach(row -> seen.add(row.value().key()));
    assertThat(page.hasNext()).isFalse();
    assertThat(seen).isEqualTo(order);
    assertThat(queue().findGivenUp(Set.of(), new PageRequest(4, null)).rows()).isEmpty();
  }

  @Test
  default void only_what_is_finished_and_old_is_removed() {
    queue().enqueue(SomeMessages.reset("sent"));
    queue().markSent(claim(0), NOW);
    queue().enqueue(SomeMessages.reset("given up"));
    queue().giveUp(claim(0), NOW.plusSeconds(1), "ConnectException");
    queue().enqueue(SomeMessages.reset("waiting"));
    assertThat(queue().removeFinished(NOW)).isZero();
    assertThat(queue().removeFinished(NOW.plusSeconds(1))).isEqualTo(1);
    assertThat(queue().find("sent")).isEmpty();
    assertThat(queue().find("given up")).isPresent();
    assertThat(queue().removeFinished(NOW.plusSeconds(100))).isEqualTo(1);
    assertThat(queue().find("waiting")).isPresent();
  }

  @Test
  default void many_who_queue_and_claim_at_once_share_each_message_once() throws Exception {
    var threads = 8;
    var barrier = new CyclicBarrier(threads);
    var work = new ArrayList<Callable<List<String>>>();
    for (var i = 0; i < threads; i++) {
      work.add(() -> {
        barrier.await();
        var claimed = new ArrayList<String>();
        for (var n = 0; n < 20; n++) {
          queue().enqueue(SomeMessages.reset("m" + n));
        }
        for (var next = queue().claimDue(NOW, lease(0));
            next.isPresent();
            next = queue().claimDue(NOW, lease(0))) {
          claimed.add(next.get().key());
        }
        return claimed;
      });
    }
    var all = new ArrayList<String>();
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var future : executor.invokeAll(work)) {
        all.addAll(future.get());
      }
    }
    assertThat(all).hasSize(20).doesNotHaveDuplicates();
    assertThat(queue().find("m7").orElseThrow().template())
        .isEqualTo(MessageTemplate.PASSWORD_RESET);
  }

  private QueuedMessage claim(long leaseFromSecond) {
    return queue().claimDue(NOW, lease(leaseFromSecond)).orElseThrow();
  }

  private static Lease lease(long fromSecond) {
    return new Lease(NOW.plusSeconds(fromSecond), NOW.plusSeconds(fromSecond + 60));
  }
}
