package uk.ectmanager.bootstrap.school;

import java.time.InstantSource;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.ectmanager.adapter.mongo.body.MongoAppropriateBodies;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.body.ChangeBodySettings;
import uk.ectmanager.application.body.CreateAppropriateBody;

/** Appropriate bodies. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NewBodySettings.class)
@Import({
  MongoAppropriateBodies.class,
  BodyDirectory.class,
  CreateAppropriateBody.class,
  ChangeBodySettings.class
})
class BodyWiring {

  @Bean
  ApplicationRunner createBodyAtStart(
      NewBodySettings settings, CreateAppropriateBody create, InstantSource clock) {
    return arguments -> new CreateBodyAtStart(create, clock, System.out).run(settings);
  }
}
