package uk.ectmanager.bootstrap.security;

import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.ectmanager.adapter.security.LiveKeys;
import uk.ectmanager.application.partner.PartnerClients;
import uk.ectmanager.domain.partner.PartnerScope;

/**
 * The chain for requests with an access token: whatever carries one comes here and nowhere else, so
 * the chain for browsers never sees a token, and a token opens nothing but the GraphQL endpoint. A
 * request with both a token and a session is refused.
 */
@Configuration(proxyBeanMethods = false)
public class PartnerSecurity {

  private static final String GRAPHQL = "/graphql";
  private static final String SCHEME = "bearer";
  private static final Duration CLOCKS_APART = Duration.ofSeconds(30);
  private static final int LONGEST_TOKEN = 4_096;

  /** What a token for this system must be addressed to. */
  static String audience(String baseUrl) {
    return baseUrl + GRAPHQL;
  }

  static String authority(PartnerScope scope) {
    return "SCOPE_" + scope.value();
  }

  @Bean
  JwtDecoder partnerTokenDecoder(
      LiveKeys keys, AuthorizationServerSettings settings, InstantSource clock) {
    return decoder(keys, AuthorizationServer.issuer(settings), clock);
  }

  static JwtDecoder decoder(LiveKeys keys, String issuer, InstantSource clock) {
    var decoder =
        NimbusJwtDecoder.withJwkSource(
                (selector, context) -> selector.select(keys.get().tokenVerification()))
            .jwsAlgorithm(SignatureAlgorithm.ES256)
            .jwtProcessorCustomizer(processor ->
                processor.setJWSTypeVerifier(
                    new DefaultJOSEObjectTypeVerifier<>(
                        new com.nimbusds.jose.JOSEObjectType(AuthorizationServer.TOKEN_TYPE))))
            .build();
    var times = new JwtTimestampValidator(CLOCKS_APART);
    times.setClock(clock.withZone(ZoneOffset.UTC));
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<Jwt>(
            times,
            new JwtIssuerValidator(issuer),
            new JwtAudienceValidator(audience(issuer)),
            new JwtClaimValidator<Object>("exp", expires -> expires != null)));
    return decoder;
  }

  @Bean
  @Order(3)
  SecurityFilterChain partnerChain(
      HttpSecurity http,
      JwtDecoder decoder,
      PartnerClients partners,
      @Value("${ect.session.cookie-names:__Host-ect-session,ect-session,SESSION,JSESSIONID}")
          String[] sessionCookies) {
    var viewers = new PartnerViewers(partners);
    return http.securityMatcher(PartnerSecurity::carriesToken)
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .addFilterBefore(new NoSessionBeside(sessionCookies), BearerTokenAuthenticationFilter.class)
        .oauth2ResourceServer(server ->
            server.authenticationManagerResolver(
                request -> checking(decoder, viewers, request.getRemoteAddr())))
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers(GRAPHQL)
                .hasAuthority(authority(PartnerScope.ECT_STATUS_READ))
                .anyRequest()
                .denyAll())
        .build();
  }

  private static AuthenticationManager checking(
      JwtDecoder decoder, PartnerViewers viewers, String address) {
    return authentication -> {
      var token = ((BearerTokenAuthenticationToken) authentication).getToken();
      if (token.length() > LONGEST_TOKEN) {
        throw new InvalidBearerTokenException("The access token is too long");
      }
      try {
        return viewers
            .authenticate(decoder.decode(token), address)
            .orElseThrow(() -> new InvalidBearerTokenException("The client is not registered"));
      } catch (BadJwtException e) {
        throw new InvalidBearerTokenException("The access token is not valid", e);
      }
    };
  }

  private static boolean carriesToken(HttpServletRequest request) {
    var headers = request.getHeaders(HttpHeaders.AUTHORIZATION);
    while (headers.hasMoreElements()) {
      if (headers.nextElement().strip().toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Refuses a request that comes with a token and a session, since one of the two is not its own.
   */
  private static final class NoSessionBeside extends OncePerRequestFilter {

    private final String[] names;

    NoSessionBeside(String[] names) {
      this.names = names.clone();
    }

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      var cookies = request.getCookies();
      if (cookies != null && Arrays.stream(cookies).anyMatch(this::isSession)) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response
            .getWriter()
            .write(
                "{\"error\":\"invalid_request\",\"error_description\":"
                    + "\"Send an access token or a session cookie, not both.\"}");
        return;
      }
      chain.doFilter(request, response);
    }

    private boolean isSession(Cookie cookie) {
      return Arrays.asList(names).contains(cookie.getName());
    }
  }
}
