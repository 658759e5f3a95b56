package uk.ectmanager.bootstrap.security;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import uk.ectmanager.adapter.security.LiveKeys;

/**
 * Publishes the public keys, old, current and next, so that anyone can verify signatures and access
 * tokens; open to everybody and touching no session.
 */
@Configuration(proxyBeanMethods = false)
public class JwksEndpoint {

  /** Where the keys are. */
  public static final String PATH = "/.well-known/jwks.json";

  private static final Duration CACHED = Duration.ofMinutes(5);

  @Bean
  @Order(2)
  SecurityFilterChain jwksChain(HttpSecurity http) {
    return http.securityMatcher(PATH)
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(headers -> headers.cacheControl(cache -> cache.disable()))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> jwks(LiveKeys keys) {
    return RouterFunctions.route()
        .GET(
            PATH,
            request ->
                ServerResponse.ok()
                    .cacheControl(CacheControl.maxAge(CACHED).cachePublic())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(keys.get().published().toString(true)))
        .build();
  }
}
