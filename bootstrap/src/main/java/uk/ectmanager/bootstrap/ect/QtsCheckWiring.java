package uk.ectmanager.bootstrap.ect;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.adapter.mongo.ect.MongoWaitingChecks;
import uk.ectmanager.adapter.notify.trs.TrsTeachingRecords;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.Registrations;
import uk.ectmanager.application.ect.check.CheckQtsNow;
import uk.ectmanager.application.ect.check.MakeQtsChecks;
import uk.ectmanager.application.ect.check.QueueChecks;
import uk.ectmanager.application.ect.check.QueueMissingChecks;
import uk.ectmanager.application.ect.check.ReadWaitingChecks;
import uk.ectmanager.application.ect.check.TeachingRecords;
import uk.ectmanager.application.ect.check.WaitingChecks;
import uk.ectmanager.application.notification.DeliverySignal;

/**
 * The QTS check by the Teaching Record System, where it is set up; by hand it is made everywhere.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TrsSettings.class)
class QtsCheckWiring {

  private final DeliverySignal signal = new DeliverySignal();

  @Bean
  MongoWaitingChecks waitingChecks(MongoStorage storage) {
    return new MongoWaitingChecks(storage, signal::raise);
  }

  @Bean
  CheckQtsNow checkQtsNow(RegistrationDesk desk, WaitingChecks waiting, TrsSettings settings) {
    return new CheckQtsNow(desk, waiting, settings.access() != null);
  }

  @Bean
  ReadWaitingChecks readWaitingChecks(WaitingChecks waiting, TrsSettings settings) {
    return new ReadWaitingChecks(waiting, settings.access() != null);
  }

  /** Whether there is somebody to ask. */
  static final class IsSetUp implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !context.getEnvironment().getProperty("ect.trs.url", "").isBlank();
    }
  }

  /** Only where there is. */
  @Configuration(proxyBeanMethods = false)
  @Conditional(IsSetUp.class)
  static class Automatic {

    @Bean
    QueueChecks queueChecks(Registrations registrations, WaitingChecks waiting) {
      return new QueueChecks(registrations, waiting);
    }

    @Bean
    QueueMissingChecks queueMissingChecks(Registrations registrations, WaitingChecks waiting) {
      return new QueueMissingChecks(registrations, waiting);
    }

    @Bean
    TrsTeachingRecords teachingRecords(TrsSettings settings) {
      return new TrsTeachingRecords(
          Objects.requireNonNull(settings.access()), InstantSource.system());
    }

    @Bean
    MakeQtsChecks makeQtsChecks(
        Registrations registrations,
        WaitingChecks waiting,
        TeachingRecords records,
        TrsSettings settings,
        Journal journal,
        MeterRegistry meters,
        InstantSource clock) {
      Gauge.builder("ect.qts.checks.waiting", waiting, WaitingChecks::count).register(meters);
      return new MakeQtsChecks(
          registrations,
          waiting,
          records,
          settings.retry(),
          journal,
          clock,
          InstantSource.system(),
          new SecureRandom());
    }

    @Bean
    QtsCheckLoop qtsCheckLoop(
        MakeQtsChecks makeQtsChecks,
        QtsCheckWiring wiring,
        TrsSettings settings,
        InstantSource clock) {
      return new QtsCheckLoop(makeQtsChecks, clock, wiring.signal, settings.pause());
    }
  }
}
