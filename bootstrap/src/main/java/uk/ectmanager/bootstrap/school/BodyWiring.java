package uk.ectmanager.bootstrap.school;

import java.time.InstantSource;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.adapter.mongo.body.MongoAppropriateBodies;
import uk.ectmanager.application.IdSource;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.body.AppropriateBodies;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.body.ChangeBodySettings;
import uk.ectmanager.application.body.CreateAppropriateBody;

/** Appropriate bodies. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NewBodySettings.class)
class BodyWiring {

  @Bean
  MongoAppropriateBodies appropriateBodies(MongoStorage storage) {
    return new MongoAppropriateBodies(storage);
  }

  @Bean
  BodyDirectory bodyDirectory(AppropriateBodies bodies) {
    return new BodyDirectory(bodies);
  }

  @Bean
  CreateAppropriateBody createAppropriateBody(
      AppropriateBodies bodies, IdSource ids, Journal journal) {
    return new CreateAppropriateBody(bodies, ids, journal);
  }

  @Bean
  ChangeBodySettings changeBodySettings(AppropriateBodies bodies, Journal journal) {
    return new ChangeBodySettings(bodies, journal);
  }

  @Bean
  ApplicationRunner createBodyAtStart(
      NewBodySettings settings, CreateAppropriateBody create, InstantSource clock) {
    return arguments -> new CreateBodyAtStart(create, clock, System.out).run(settings);
  }
}
