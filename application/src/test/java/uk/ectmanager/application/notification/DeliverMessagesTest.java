package uk.ectmanager.application.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.notification.DeliverMessages.Command;
import uk.ectmanager.application.notification.DeliverMessages.Round;
import uk.ectmanager.application.notification.MessageSender.Attempt;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.notification.Channel;
import uk.ectmanager.domain.notification.DeliveryState;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.QueuedMessage;
import uk.ectmanager.domain.notification.RetryPolicy;

class DeliverMessagesTest {

  private static final Command ALL = new Command(100);

  private final InMemoryMessageQueue queue = new InMemoryMessageQueue();
  private final List<String> sent = new ArrayList<>();
  private final List<String> minted = new ArrayList<>();
  private Instant now = SomeMessages.NOW;
  private Attempt answer = new Attempt.Accepted();
  private boolean unwritable;

  private final DeliverMessages deliver =
      new DeliverMessages(
          queue,
          (account, purpose) -> {
            minted.add(account + " " + purpose);
            return URI.create("https://ect.example/" + minted.size());
          },
          (message, link) -> {
            if (unwritable) {
              throw new IllegalStateException("Ada Example");
            }
            return new RenderedMessage(
                message.key(), message.recipient(), message.sender(), "s", "link " + link, "");
          },
          Map.of(Channel.MAIL, this::send, Channel.TEXT, this::send),
          new Silent(),
          RetryPolicy.STANDARD,
          () -> now,
          () -> now,
          new Random(1));

  @Test
  void everything_due_is_sent_once() {
    queue.enqueue(SomeMessages.reset("a"));
    queue.enqueue(SomeMessages.of(MessageTemplate.REVIEW_ACCEPTED));
    queue.enqueue(SomeMessages.reset("tomorrow", now.plus(Duration.ofDays(1))));
    assertThat(deliver.handle(system(), ALL)).isEqualTo(new Round(2, 0, 0, false));
    assertThat(deliver.handle(system(), ALL).idle()).isTrue();
    assertThat(sent).containsExactlyInAnyOrder("link https://ect.example/1", "link null");
    assertThat(minted).containsExactly(SomeMessages.ACCOUNT + " RESET_PASSWORD");
  }

  @Test
  void a_message_that_is_a_day_late_carries_a_fresh_link() {
    queue.enqueue(SomeMessages.reset("a"));
    answer = new Attempt.Failed("ConnectException", true);
    deliver.handle(system(), ALL);
    now = now.plus(Duration.ofDays(1));
    answer = new Attempt.Accepted();
    deliver.handle(system(), ALL);
    assertThat(sent).containsExactly("link https://ect.example/1", "link https://ect.example/2");
  }

  @Test
  void a_round_ends_when_the_server_is_away_but_not_for_one_bad_message() {
    for (var key : List.of("a", "b", "c")) {
      queue.enqueue(SomeMessages.reset(key));
    }
    answer = new Attempt.Failed("ConnectException", true);
    assertThat(deliver.handle(system(), ALL)).isEqualTo(new Round(0, 1, 0, true));
    answer = new Attempt.Failed("SMTPAddressFailedException", false);
    assertThat(deliver.handle(system(), ALL)).isEqualTo(new Round(0, 2, 0, false));
    assertThat(queue.countWaiting()).isEqualTo(3);
  }

  @Test
  void a_round_tries_no_more_than_it_is_told() {
    for (var key : List.of("a", "b", "c")) {
      queue.enqueue(SomeMessages.reset(key));
    }
    assertThat(deliver.handle(system(), new Command(2)).sent()).isEqualTo(2);
  }

  @Test
  void what_cannot_be_written_or_linked_waits_like_any_failure_and_names_no_person() {
    queue.enqueue(SomeMessages.reset("a"));
    unwritable = true;
    assertThat(deliver.handle(system(), ALL)).isEqualTo(new Round(0, 1, 0, false));
    assertThat(queue.find("a").orElseThrow().lastFailure()).isEqualTo("IllegalStateException");
  }

  @Test
  void a_message_found_after_days_of_standstill_is_still_tried_and_then_given_up() {
    queue.enqueue(SomeMessages.reset("late"));
    queue.enqueue(SomeMessages.reset("lost"));
    now = now.plus(Duration.ofDays(3));
    assertThat(deliver.handle(system(), new Command(1)).sent()).isEqualTo(1);
    answer = new Attempt.Failed("ConnectException", false);
    assertThat(deliver.handle(system(), ALL)).isEqualTo(new Round(0, 0, 1, false));
    assertThat(queue.find("lost").orElseThrow().state()).isEqualTo(DeliveryState.GIVEN_UP);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"SYSTEM"},
      mode = EnumSource.Mode.EXCLUDE)
  void nobody_but_the_system_delivers(Role role) {
    assertThatThrownBy(() -> deliver.handle(SomeViewers.as(role), ALL))
        .isInstanceOf(NotPermitted.class);
  }

  private static Viewer system() {
    return new Viewer(
        SomeMessages.ACCOUNT,
        "system",
        Set.of(Grant.everywhere(Role.SYSTEM)),
        SomeMessages.NOW,
        "system");
  }

  private Attempt send(RenderedMessage message, Instant at) {
    assertThat(at).isEqualTo(now);
    sent.add(message.text());
    return answer;
  }

  private static final class Silent implements DeliveryListener {

    @Override
    public void sent(QueuedMessage message) {
      assertThat(message.state()).isEqualTo(DeliveryState.WAITING);
    }

    @Override
    public void failed(QueuedMessage message, String failure) {
      assertThat(failure).doesNotContain("Ada");
    }

    @Override
    public void givenUp(QueuedMessage message, String failure) {
      assertThat(failure).doesNotContain("Ada");
    }
  }
}
