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
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.induction.recalculation.RecalculatePlans;

/**
 * Runs the daily work every minute and the recalculation of plans every few seconds, each on one
 * instance at a time. The leases are measured by the machine's clock, whatever day the
 * demonstration has moved to.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Import({DailyWork.class})
class ScheduleWiring {

  private static final String DAILY = "daily-work";
  private static final String RECALCULATION = "recalculation";
  private static final Duration LONGEST_DAY = Duration.ofMinutes(10);

  /** A killed run's work is taken over after this. */
  private static final Duration LONGEST_PAGES = Duration.ofSeconds(30);

  @Bean
  LockProvider leases(MongoStorage storage) {
    return new MongoLockProvider(storage.database().getCollection("leases"));
  }

  @Bean
  SchedulingConfigurer schedules(
      DailyWork dailyWork,
      RecalculatePlans recalculatePlans,
      LockProvider leases,
      InstantSource clock,
      @Value("${ect.schedule-pause:60s}") Duration pause,
      @Value("${ect.recalculation-pause:1s}") Duration recalculationPause) {
    LockingTaskExecutor executor = new DefaultLockingTaskExecutor(leases);
    return tasks -> {
      tasks.addFixedDelayTask(
          () -> executor.executeWithLock((Runnable) dailyWork::run, lease(DAILY, LONGEST_DAY)),
          pause);
      tasks.addFixedDelayTask(
          () ->
              executor.executeWithLock(
                  (Runnable) () -> recalculatePlans.handle(SystemViewer.at(clock.instant())),
                  lease(RECALCULATION, LONGEST_PAGES)),
          recalculationPause);
    };
  }

  private static LockConfiguration lease(String name, Duration longest) {
    return new LockConfiguration(Instant.now(), name, longest, Duration.ZERO);
  }
}
