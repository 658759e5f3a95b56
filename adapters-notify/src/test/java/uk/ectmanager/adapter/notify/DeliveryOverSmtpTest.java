package uk.ectmanager.adapter.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.notification.DeliverMessages;
import uk.ectmanager.application.notification.DeliveryListener;
import uk.ectmanager.application.notification.InMemoryMessageQueue;
import uk.ectmanager.application.notification.SomeMessages;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.notification.Channel;
import uk.ectmanager.domain.notification.DeliveryState;
import uk.ectmanager.domain.notification.QueuedMessage;
import uk.ectmanager.domain.notification.RetryPolicy;

/** The whole way from the queue to a mail server that is away now and then. */
class DeliveryOverSmtpTest {

  private static final Viewer SYSTEM =
      new Viewer(
          SomeMessages.ACCOUNT,
          "system",
          java.util.Set.of(Grant.everywhere(Role.SYSTEM)),
          SomeMessages.NOW,
          "system");

  private final int port = freePort();
  private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
  private final InMemoryMessageQueue queue = new InMemoryMessageQueue();
  private final AtomicReference<Instant> now = new AtomicReference<>(SomeMessages.NOW);
  private final List<String> heard = new ArrayList<>();

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void a_server_that_refuses_some_attempts_and_then_accepts_gets_one_mail() throws Exception {
    queue.enqueue(SomeMessages.reset("a"));
    queue.enqueue(SomeMessages.reset("a"));
    for (var attempt = 1; attempt <= 5; attempt++) {
      deliver();
      assertThat(message("a").attempts()).isEqualTo(attempt);
      assertThat(message("a").lastFailure()).isEqualTo("ConnectException");
      now.set(message("a").nextAttemptAt());
    }
    server.start();
    deliver();
    now.set(now.get().plus(Duration.ofDays(3)));
    deliver();
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(server.getReceivedMessages()[0].getSubject())
        .isEqualTo("Set a new password for ECT Manager");
    assertThat(message("a").state()).isEqualTo(DeliveryState.SENT);
    assertThat(heard).endsWith("sent a").hasSize(6);
  }

  @Test
  void after_48_hours_a_message_is_given_up_for_all_to_see() {
    queue.enqueue(SomeMessages.reset("a"));
    while (message("a").state() == DeliveryState.WAITING) {
      deliver();
      now.set(message("a").nextAttemptAt());
    }
    assertThat(message("a").state()).isEqualTo(DeliveryState.GIVEN_UP);
    assertThat(message("a").finishedAt())
        .isBetween(
            SomeMessages.NOW.plus(Duration.ofDays(2)), SomeMessages.NOW.plus(Duration.ofHours(49)));
    assertThat(heard).endsWith("given up a");
  }

  @Test
  void two_who_deliver_at_once_send_each_message_once() throws Exception {
    server.start();
    for (var i = 0; i < 30; i++) {
      queue.enqueue(SomeMessages.reset("m" + i));
    }
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> all = this::deliver;
      var sent = 0;
      for (var round : executor.invokeAll(List.of(all, all, all))) {
        sent += round.get();
      }
      assertThat(sent).isEqualTo(30);
    }
    var ids = new ArrayList<String>();
    for (var mail : server.getReceivedMessages()) {
      ids.add(mail.getMessageID());
    }
    assertThat(ids).hasSize(30).doesNotHaveDuplicates();
  }

  @Test
  void a_mail_sent_again_after_a_crash_has_the_same_id() throws Exception {
    server.start();
    queue.enqueue(SomeMessages.reset("a"));
    deliver();
    var forgetful = new InMemoryMessageQueue();
    forgetful.enqueue(SomeMessages.reset("a"));
    deliver(forgetful);
    var ids =
        Arrays.stream(server.getReceivedMessages()).map(mail -> header(mail)).distinct().toList();
    assertThat(server.getReceivedMessages()).hasSize(2);
    assertThat(ids).hasSize(1);
  }

  private static String header(jakarta.mail.internet.MimeMessage mail) {
    try {
      return mail.getMessageID();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private int deliver() {
    return deliver(queue);
  }

  private int deliver(InMemoryMessageQueue from) {
    InstantSource clock = now::get;
    var deliver =
        new DeliverMessages(
            from,
            (account, purpose) ->
                URI.create("https://ect.example/password?token=" + account + purpose),
            new ThymeleafMessageRenderer(URI.create("https://ect.example")),
            Map.of(
                Channel.MAIL,
                SmtpMessageSenderTest.sender(port),
                Channel.TEXT,
                new NoTextGateway()),
            new Hearing(),
            RetryPolicy.STANDARD,
            clock,
            clock,
            new Random(1));
    return deliver.handle(SYSTEM, new DeliverMessages.Command(100)).sent();
  }

  private QueuedMessage message(String key) {
    return queue.find(key).orElseThrow();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private final class Hearing implements DeliveryListener {

    @Override
    public void sent(QueuedMessage message) {
      note("sent " + message.key());
    }

    @Override
    public void failed(QueuedMessage message, String failure) {
      note("failed " + message.key());
    }

    @Override
    public void givenUp(QueuedMessage message, String failure) {
      note("given up " + message.key());
    }

    private void note(String what) {
      synchronized (heard) {
        heard.add(what);
      }
    }
  }
}
