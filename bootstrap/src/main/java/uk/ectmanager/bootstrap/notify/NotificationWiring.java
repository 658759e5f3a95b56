package uk.ectmanager.bootstrap.notify;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.adapter.mongo.notification.MongoMessageQueue;
import uk.ectmanager.adapter.notify.NoTextGateway;
import uk.ectmanager.adapter.notify.SmtpMessageSender;
import uk.ectmanager.adapter.notify.ThymeleafMessageRenderer;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.notification.CredentialLinks;
import uk.ectmanager.application.notification.DeliverMessages;
import uk.ectmanager.application.notification.DeliverySignal;
import uk.ectmanager.application.notification.ListUndeliveredMessages;
import uk.ectmanager.application.notification.MessageQueue;
import uk.ectmanager.application.notification.MessageRenderer;
import uk.ectmanager.application.notification.MessageSender;
import uk.ectmanager.application.notification.Messages;
import uk.ectmanager.bootstrap.security.PublicUrl;
import uk.ectmanager.bootstrap.setting.UnusableSetting;
import uk.ectmanager.domain.notification.Channel;
import uk.ectmanager.domain.notification.RetryPolicy;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.Result;

/** The queue of messages and its delivery. */
@Configuration(proxyBeanMethods = false)
@Import({DeliverySignal.class, Messages.class, ListUndeliveredMessages.class})
class NotificationWiring {

  /** How long it is known that a message was sent or given up; events repeat within hours. */
  private static final Duration MEMORY = Duration.ofDays(90);

  @Bean
  MongoMessageQueue messageQueue(MongoStorage storage, DeliverySignal deliverySignal) {
    return new MongoMessageQueue(storage, deliverySignal::raise);
  }

  @Bean
  MessageRenderer messageRenderer(PublicUrl publicUrl) {
    return new ThymeleafMessageRenderer(URI.create(publicUrl.value()));
  }

  @Bean
  MessageSender mailMessageSender(
      ObjectProvider<JavaMailSender> mailServer,
      @Value("${ect.mail-from:}") String from,
      @Value("${ect.demo:false}") boolean demo) {
    var server = mailServer.getIfAvailable();
    if (server == null
        || (server instanceof JavaMailSenderImpl named
            && String.valueOf(named.getHost()).isBlank())) {
      throw new UnusableSetting(
          "Set spring.mail.host to the mail server: without it nobody can be invited.");
    }
    if (server instanceof JavaMailSenderImpl known) {
      server = SmtpMessageSender.bounded(known, SmtpMessageSender.PATIENCE);
    }
    var address = from.isBlank() && demo ? "do-not-reply@ectmanager.example" : from;
    return switch (EmailAddress.parse(address)) {
      case Result.Done<EmailAddress>(EmailAddress sender) -> new SmtpMessageSender(server, sender);
      case Result.Refused<EmailAddress> _ ->
          throw new UnusableSetting("Set ect.mail-from to the address that mails are sent from.");
    };
  }

  /** A real deployment has no gateway for text messages yet, so it may not count on them. */
  @Bean
  MessageSender textMessageSender(
      ObjectProvider<CatchingTextSender> catcher,
      @Value("${ect.text-messages:false}") boolean wanted) {
    MessageSender found = catcher.getIfAvailable();
    if (found == null && wanted) {
      throw new UnusableSetting(
          "ect.text-messages is on, but there is no gateway for text messages: switch it off.");
    }
    return found == null ? new NoTextGateway() : found;
  }

  @Bean
  DeliverMessages deliverMessages(
      MessageQueue queue,
      CredentialLinks links,
      MessageRenderer messageRenderer,
      MessageSender mailMessageSender,
      MessageSender textMessageSender,
      MeterRegistry meters,
      InstantSource clock) {
    Gauge.builder("ect.messages.waiting", queue, MessageQueue::countWaiting).register(meters);
    return new DeliverMessages(
        queue,
        links,
        messageRenderer,
        Map.of(Channel.MAIL, mailMessageSender, Channel.TEXT, textMessageSender),
        new MeteredDeliveries(meters),
        RetryPolicy.STANDARD,
        clock,
        InstantSource.system(),
        new SecureRandom());
  }

  @Bean
  DeliveryLoop deliveryLoop(
      DeliverMessages deliverMessages,
      DeliverySignal deliverySignal,
      MessageQueue queue,
      InstantSource clock,
      @Value("${ect.mail-workers:4}") int workers,
      @Value("${ect.mail-pause:5s}") Duration pause) {
    return new DeliveryLoop(
        deliverMessages,
        SystemViewer.at(clock.instant()),
        deliverySignal,
        pause,
        workers,
        () -> queue.removeFinished(clock.instant().minus(MEMORY)));
  }
}
