package uk.ectmanager.bootstrap.time;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.application.IdSource;
import uk.ectmanager.application.Journal;

/** Where time and identifiers come from (D8). */
@Configuration(proxyBeanMethods = false)
@Import({Journal.class})
class TimeWiring {

  @Bean
  @ConditionalOnProperty(name = "ect.demo", havingValue = "false")
  InstantSource clock() {
    return InstantSource.system();
  }

  @Bean
  @ConditionalOnProperty(name = "ect.demo", havingValue = "true")
  DemoClock demoClock(MongoStorage storage) {
    return new DemoClock(storage, InstantSource.system());
  }

  /** UUIDs of 122 random bits from the platform's secure source. */
  @Bean
  IdSource ids() {
    var random = new SecureRandom();
    return () -> {
      var high = (random.nextLong() & ~0xF000L) | 0x4000L;
      var low = (random.nextLong() & ~0xC000_0000_0000_0000L) | 0x8000_0000_0000_0000L;
      return new UUID(high, low);
    };
  }
}
