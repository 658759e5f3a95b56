package uk.ectmanager.bootstrap.notify;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.adapter.mongo.outbox.EventCodec;
import uk.ectmanager.adapter.mongo.outbox.OutboxSignal;
import uk.ectmanager.adapter.mongo.testing.TestMongo;
import uk.ectmanager.adapter.notify.NoTextGateway;
import uk.ectmanager.application.notification.CredentialLinks;
import uk.ectmanager.application.notification.MessageQueue;
import uk.ectmanager.application.notification.SomeMessages;
import uk.ectmanager.bootstrap.security.PublicUrl;

class NotificationWiringTest {

  private final ApplicationContextRunner real =
      new ApplicationContextRunner()
          .withInitializer(context ->
              context
                  .getBeanFactory()
                  .setConversionService(ApplicationConversionService.getSharedInstance()))
          .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
          .withUserConfiguration(Others.class, NotificationWiring.class);

  private final ApplicationContextRunner configured =
      real.withPropertyValues(
          "ect.mail-from=do-not-reply@ect.example",
          "spring.mail.host=127.0.0.1",
          "spring.mail.port=1");

  @Test
  void a_real_deployment_sends_to_its_mail_server_within_time_limits() {
    configured.run(context -> {
      assertThat(context).hasNotFailed().hasSingleBean(DeliveryLoop.class);
      assertThat(context.getBean(JavaMailSenderImpl.class).getJavaMailProperties())
          .containsKeys(
              "mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout");
      assertThat(context.getBean("textMessageSender")).isInstanceOf(NoTextGateway.class);
      var queue = context.getBean(MessageQueue.class);
      var key = "wired-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
      assertThat(queue.enqueue(SomeMessages.reset(key))).isTrue();
      assertThat(queue.find(key)).isPresent();
      assertThat(context.getBean(MeterRegistry.class).get("ect.messages.waiting").gauge())
          .isNotNull();
    });
  }

  @ParameterizedTest
  @CsvSource({
    "spring.mail.host=, spring.mail.host",
    "ect.mail-from=, ect.mail-from",
    "ect.mail-from=nobody, ect.mail-from",
    "ect.text-messages=true, ect.text-messages"
  })
  void a_bad_setting_stops_the_start_and_is_named(String property, String named) {
    configured
        .withPropertyValues(property)
        .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining(named));
  }

  @Test
  void without_a_mail_server_a_real_deployment_does_not_start() {
    real.withPropertyValues("ect.mail-from=do-not-reply@ect.example")
        .run(context ->
            assertThat(context).getFailure().rootCause().hasMessageContaining("spring.mail.host"));
  }

  @Configuration(proxyBeanMethods = false)
  static class Others {

    @Bean
    MongoStorage storage() {
      var database = TestMongo.embedded().fresh().database();
      return new MongoStorage(database, new EventCodec(List.of()), new OutboxSignal());
    }

    @Bean
    CredentialLinks credentialLinks() {
      return (account, purpose) -> URI.create("https://ect.example/" + account + purpose);
    }

    @Bean
    PublicUrl publicUrl() {
      return new PublicUrl("https://ect.example");
    }

    @Bean
    InstantSource clock() {
      return InstantSource.fixed(SomeMessages.NOW);
    }

    @Bean
    MeterRegistry meters() {
      return new SimpleMeterRegistry();
    }
  }
}
