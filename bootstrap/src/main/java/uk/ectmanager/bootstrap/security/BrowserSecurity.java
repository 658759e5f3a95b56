package uk.ectmanager.bootstrap.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import uk.ectmanager.application.account.session.SessionKeeper;

/**
 * The chain for everything that comes without an access token: browsers. What is not named here is
 * not there. Who asks is told by the session cookie to the endpoint itself; no session of the
 * servlet container is ever made. Requests from other sites are kept out by the cookie being {@code
 * SameSite=Strict}, by bodies being JSON, and by Fetch Metadata at the endpoint.
 */
@Configuration(proxyBeanMethods = false)
public class BrowserSecurity {

  /** Each decides by itself who may use it. */
  private static final String[] OPEN = {
    "/",
    "/graphql",
    "/graphiql",
    "/graphiql/**",
    "/sign-in",
    "/set-password",
    "/account/*",
    "/imports/**",
    "/registrations/*/form.pdf",
    "/verify",
    "/demo/**",
    "/actuator/health",
    "/actuator/health/**",
    "/error"
  };

  /** For pages that do not say more themselves: they hold nothing and are framed by nobody. */
  private static final String POLICY =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  @Bean
  PublicUrl publicUrl(
      @Value("${ect.public-url:}") String configured,
      @Value("${ect.demo:false}") boolean demo,
      @Value("${server.port:8080}") int port) {
    return PublicUrl.of(configured, demo, port);
  }

  @Bean
  SessionCookies sessionCookies(SessionKeeper keeper, PublicUrl publicUrl) {
    return new SessionCookies(keeper, publicUrl.isSecure());
  }

  @Bean
  @Order(10)
  SecurityFilterChain browserChain(HttpSecurity http, PublicUrl publicUrl) {
    return http.csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions ->
                    permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .crossOriginOpenerPolicy(
                    opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(
                    resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(
                    transport -> transport.requestMatcher(request -> publicUrl.isSecure())))
        .exceptionHandling(errors ->
            errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers("/actuator/**")
                .access((authentication, context) ->
                    new AuthorizationDecision(isThisComputer(context.getRequest())))
                .anyRequest()
                .denyAll())
        .build();
  }

  private static boolean isThisComputer(HttpServletRequest request) {
    try {
      return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress();
    } catch (IllegalArgumentException notLiteral) {
      return false;
    }
  }
}
