package uk.ectmanager.bootstrap.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.application.reminder.SendReminders;
import uk.ectmanager.application.review.ReleaseReviews;

/**
 * Runs the daily work every minute, on one instance at a time. The lease is measured by the
 * machine's clock, whatever day the demonstration has moved to.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ScheduleWiring {

  private static final String LEASE = "daily-work";
  private static final Duration LONGEST = Duration.ofMinutes(10);

  @Bean
  DailyWork dailyWork(
      ReleaseReviews releaseReviews, SendReminders sendReminders, InstantSource clock) {
    return new DailyWork(releaseReviews, sendReminders, clock);
  }

  @Bean
  LockProvider leases(MongoStorage storage) {
    return new MongoLockProvider(storage.database().getCollection("leases"));
  }

  @Bean
  SchedulingConfigurer dailySchedule(
      DailyWork dailyWork,
      LockProvider leases,
      @Value("${ect.schedule-pause:60s}") Duration pause) {
    LockingTaskExecutor executor = new DefaultLockingTaskExecutor(leases);
    return tasks ->
        tasks.addFixedDelayTask(
            () ->
                executor.executeWithLock(
                    (Runnable) dailyWork::run,
                    new LockConfiguration(Instant.now(), LEASE, LONGEST, Duration.ZERO)),
            pause);
  }
}
