package uk.ectmanager.bootstrap.security;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import uk.ectmanager.adapter.security.KeyRing;
import uk.ectmanager.adapter.security.LiveKeys;
import uk.ectmanager.adapter.security.RandomSecretTokens;
import uk.ectmanager.application.partner.InMemoryPartnerClients;
import uk.ectmanager.application.partner.PartnerClients;
import uk.ectmanager.application.security.SecretTokens;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.partner.PartnerClient;
import uk.ectmanager.domain.partner.PartnerScope;
import uk.ectmanager.domain.shared.PartnerId;

/**
 * The chains as they stand in the product, before an endpoint that tells who asked; one partner,
 * and tokens made by hand.
 */
final class PartnerProduct {

  static final String BASE = "http://localhost:8080";
  static final String AUDIENCE = BASE + "/graphql";
  static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  static final String SECRET = "northern-secret-northern-secret-northern-secret";
  static final PartnerClient PARTNER =
      new PartnerClient(
          new PartnerId(UUID.fromString("0f0e0d0c-0b0a-4908-8706-050403020101")),
          "northern-learning",
          new RandomSecretTokens().hash(SECRET),
          "Northern Learning Alliance",
          Set.of(PartnerScope.ECT_STATUS_READ, PartnerScope.ENGAGEMENT_WRITE),
          Set.of("LP-01"),
          true);

  private PartnerProduct() {}

  static String handMade(
      @Nullable JOSEObjectType type, ECKey key, UnaryOperator<JWTClaimsSet.Builder> change)
      throws Exception {
    var jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256).type(type).keyID(key.getKeyID()).build(),
            change.apply(claims()).build());
    jwt.sign(new ECDSASigner(key));
    return jwt.serialize();
  }

  static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(BASE)
        .audience(AUDIENCE)
        .subject("northern-learning")
        .issueTime(at(-60))
        .notBeforeTime(at(-60))
        .expirationTime(at(300))
        .claim("scope", List.of("ect-status:read"));
  }

  static Date at(long seconds) {
    return Date.from(NOW.plusSeconds(seconds));
  }

  static AnnotationConfigWebApplicationContext context() {
    var context = new AnnotationConfigWebApplicationContext();
    context.setServletContext(new MockServletContext());
    context.register(Product.class);
    context.refresh();
    return context;
  }

  /** Not marked as a configuration, or the scan of the whole product would take it in. */
  @EnableWebMvc
  @EnableWebSecurity
  @Import({AuthorizationServer.class, PartnerSecurity.class, JwksEndpoint.class})
  static class Product {

    @Bean
    LiveKeys keys() {
      return new LiveKeys(KeyRing.generate(NOW, false));
    }

    @Bean
    InstantSource clock() {
      return InstantSource.fixed(NOW);
    }

    @Bean
    PartnerClients partners() {
      var clients = new InMemoryPartnerClients();
      clients.add(PARTNER, List.of());
      return clients;
    }

    @Bean
    PublicUrl publicUrl() {
      return new PublicUrl(BASE);
    }

    @Bean
    SecretTokens tokens() {
      return new RandomSecretTokens();
    }

    /** Stands for the chain of browsers. */
    @Bean
    @Order(100)
    SecurityFilterChain everybody(HttpSecurity http) {
      return http.csrf(csrf -> csrf.disable())
          .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
          .build();
    }

    @Bean
    Echo echo() {
      return new Echo();
    }
  }

  @RestController
  static final class Echo {

    @PostMapping("/graphql")
    String who(@AuthenticationPrincipal @Nullable Viewer viewer) {
      return viewer == null
          ? "nobody"
          : viewer.name() + " " + viewer.grants().iterator().next().role() + " " + viewer.origin();
    }

    @GetMapping("/elsewhere")
    String elsewhere() {
      return "anybody";
    }
  }
}
