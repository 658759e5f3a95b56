package uk.ectmanager.bootstrap.notify;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.ectmanager.adapter.notify.NoTextGateway;
import uk.ectmanager.adapter.notify.ThymeleafMessageRenderer;
import uk.ectmanager.application.notification.DeliverMessages;
import uk.ectmanager.application.notification.DeliverySignal;
import uk.ectmanager.application.notification.InMemoryMessageQueue;
import uk.ectmanager.application.notification.MessageSender;
import uk.ectmanager.application.notification.SomeMessages;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.notification.Channel;
import uk.ectmanager.domain.notification.RetryPolicy;

class DeliveryLoopTest {

  private final InMemoryMessageQueue queue = new InMemoryMessageQueue();
  private final DeliverySignal signal = new DeliverySignal();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final AtomicInteger tidied = new AtomicInteger();

  @Test
  @Timeout(20)
  void what_is_queued_is_sent_at_once_and_the_loop_ends_when_told() throws Exception {
    var sent = new CountDownLatch(3);
    var loop =
        loop((_, _) -> {
          sent.countDown();
          return new MessageSender.Attempt.Accepted();
        });
    queue.enqueue(SomeMessages.reset("before"));
    loop.start();
    queue.enqueue(SomeMessages.reset("after"));
    queue.enqueue(SomeMessages.reset("more"));
    signal.raise();
    assertThat(sent.await(60, TimeUnit.SECONDS)).isTrue();
    loop.stop();
    assertThat(loop.isRunning()).isFalse();
    assertThat(queue.countWaiting()).isZero();
    assertThat(tidied).hasValue(1);
    assertThat(
            meters
                .counter("ect.messages.sent", "template", "PASSWORD_RESET", "channel", "MAIL")
                .count())
        .isEqualTo(3);
  }

  @Test
  @Timeout(20)
  void a_storage_that_is_away_for_a_while_does_not_end_the_loop() throws Exception {
    var sent = new CountDownLatch(1);
    var failures = new AtomicInteger();
    var loop =
        new DeliveryLoop(
            deliver((_, _) -> {
              sent.countDown();
              return new MessageSender.Attempt.Accepted();
            }),
            system(),
            signal,
            Duration.ofMillis(5),
            1,
            () -> {
              failures.incrementAndGet();
              throw new IllegalStateException("storage away");
            });
    queue.enqueue(SomeMessages.reset("a"));
    loop.start();
    assertThat(sent.await(60, TimeUnit.SECONDS)).isTrue();
    loop.stop();
    assertThat(failures).hasValue(1);
  }

  @Test
  void failures_are_counted_by_template() {
    var deliveries = new MeteredDeliveries(meters);
    deliveries.failed(SomeMessages.reset("a"), "ConnectException");
    deliveries.givenUp(SomeMessages.reset("a"), "ConnectException");
    for (var name : Set.of("ect.messages.failed", "ect.messages.given.up")) {
      assertThat(meters.counter(name, "template", "PASSWORD_RESET", "channel", "MAIL").count())
          .isEqualTo(1);
    }
  }

  private DeliveryLoop loop(MessageSender sender) {
    return new DeliveryLoop(
        deliver(sender), system(), signal, Duration.ofHours(1), 2, tidied::incrementAndGet);
  }

  private DeliverMessages deliver(MessageSender sender) {
    return new DeliverMessages(
        queue,
        (account, _) -> URI.create("https://ect.example/" + account),
        new ThymeleafMessageRenderer(URI.create("https://ect.example")),
        Map.of(Channel.MAIL, sender, Channel.TEXT, new NoTextGateway()),
        new MeteredDeliveries(meters),
        RetryPolicy.STANDARD,
        InstantSource.fixed(SomeMessages.NOW),
        InstantSource.fixed(SomeMessages.NOW),
        new Random(1));
  }

  private static Viewer system() {
    return new Viewer(
        SomeMessages.ACCOUNT,
        "system",
        Set.of(Grant.everywhere(Role.SYSTEM)),
        SomeMessages.NOW,
        "system");
  }
}
