package uk.ectmanager.bootstrap.security;

import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.ectmanager.adapter.mongo.partner.MongoPartnerClients;
import uk.ectmanager.application.partner.RegisterPartner;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.Problem;

/** Registers the partner systems that are configured. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PartnerSettings.class)
@Import({MongoPartnerClients.class, RegisterPartner.class})
public class PartnerWiring {

  private static final AccountId OPERATOR = new AccountId(new UUID(0, 1));

  @Bean
  ApplicationRunner partnersAtStart(
      PartnerSettings settings, RegisterPartner register, InstantSource clock) {
    return arguments -> registerAll(settings, register, clock);
  }

  static void registerAll(PartnerSettings settings, RegisterPartner register, InstantSource clock) {
    var operator =
        new Viewer(
            OPERATOR,
            "operator",
            Set.of(Grant.everywhere(Role.OPERATOR)),
            clock.instant(),
            "system");
    for (var partner : settings.partners()) {
      var problems = register.handle(operator, partner.toCommand()).problems();
      if (!problems.isEmpty()) {
        throw new IllegalStateException(
            "The partner "
                + partner.clientId()
                + " in ect.operator.partners is not right: "
                + problems.stream().map(Problem::message).collect(Collectors.joining(" ")));
      }
    }
  }
}
