package uk.ectmanager.bootstrap.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.web.authentication.ClientSecretBasicAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.ClientSecretPostAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import uk.ectmanager.adapter.security.LiveKeys;
import uk.ectmanager.application.partner.PartnerClients;
import uk.ectmanager.application.security.SecretTokens;

/**
 * Issues access tokens to partner systems: OAuth 2.0 client credentials and nothing else (D6). The
 * chain matches the token endpoint alone, so every other endpoint that Spring's authorization
 * server brings is out of reach.
 */
@Configuration(proxyBeanMethods = false)
public class AuthorizationServer {

  /** Where tokens are asked for. */
  public static final String TOKEN_PATH = "/oauth2/token";

  /** How long a token is good. */
  static final Duration TOKEN_LIFE = Duration.ofMinutes(10);

  /** The type that tells access tokens from every other signed thing (RFC 9068). */
  static final String TOKEN_TYPE = "at+jwt";

  @Bean
  AuthorizationServerSettings authorizationServerSettings(PublicUrl publicUrl) {
    var issuer = publicUrl.value();
    return AuthorizationServerSettings.builder()
        .issuer(issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer)
        .tokenEndpoint(TOKEN_PATH)
        .jwkSetEndpoint(JwksEndpoint.PATH)
        .build();
  }

  @Bean
  RegisteredClientRepository registeredPartners(PartnerClients partners) {
    return new RegisteredPartners(partners);
  }

  /** The key that signs now, and no other: the encoder must not choose an announced or old one. */
  @Bean
  JWKSource<SecurityContext> tokenSigningKey(LiveKeys keys) {
    return (selector, context) -> selector.select(keys.get().tokenSigning());
  }

  @Bean
  JwtGenerator partnerTokens(
      JWKSource<SecurityContext> key, AuthorizationServerSettings settings, InstantSource clock) {
    var generator = new JwtGenerator(new NimbusJwtEncoder(key));
    generator.setClock(clock.withZone(ZoneOffset.UTC));
    generator.setJwtCustomizer(context -> {
      context.getJwsHeader().algorithm(SignatureAlgorithm.ES256).type(TOKEN_TYPE);
      context
          .getClaims()
          .audience(List.of(PartnerSecurity.audience(issuer(settings))))
          .claim("client_id", context.getRegisteredClient().getClientId());
    });
    return generator;
  }

  @Bean
  @Order(1)
  SecurityFilterChain tokenChain(
      HttpSecurity http,
      RegisteredClientRepository clients,
      AuthorizationServerSettings settings,
      JwtGenerator tokens,
      SecretTokens secrets) {
    var forgetful = new ForgetfulAuthorizations();
    return http.securityMatcher(TOKEN_PATH)
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .with(
            new OAuth2AuthorizationServerConfigurer(),
            server ->
                server
                    .registeredClientRepository(clients)
                    .authorizationService(forgetful)
                    .authorizationServerSettings(settings)
                    .tokenGenerator(tokens)
                    .clientAuthentication(authentication ->
                        authentication
                            .authenticationConverters(converters ->
                                converters.removeIf(converter ->
                                    !(converter instanceof ClientSecretBasicAuthenticationConverter
                                        || converter
                                            instanceof ClientSecretPostAuthenticationConverter)))
                            .authenticationProviders(providers -> {
                              providers.clear();
                              providers.add(bySecret(clients, forgetful, secrets));
                            }))
                    .tokenEndpoint(endpoint ->
                        endpoint.accessTokenRequestConverters(converters ->
                            converters.removeIf(converter ->
                                !(converter
                                    instanceof OAuth2ClientCredentialsAuthenticationConverter)))))
        .build();
  }

  private static ClientSecretAuthenticationProvider bySecret(
      RegisteredClientRepository clients,
      ForgetfulAuthorizations authorizations,
      SecretTokens secrets) {
    var provider = new ClientSecretAuthenticationProvider(clients, authorizations);
    provider.setPasswordEncoder(new HashedSecrets(secrets));
    return provider;
  }

  static String issuer(AuthorizationServerSettings settings) {
    return Objects.requireNonNull(settings.getIssuer(), "issuer");
  }

  /**
   * Secrets are 256 random bits, so one fast hash is enough and a flood of requests costs little.
   */
  private record HashedSecrets(SecretTokens secrets) implements PasswordEncoder {

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
      return secret == null ? null : secrets.hash(secret.toString());
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String stored) {
      return secret != null
          && stored != null
          && MessageDigest.isEqual(
              secrets.hash(secret.toString()).getBytes(StandardCharsets.UTF_8),
              stored.getBytes(StandardCharsets.UTF_8));
    }
  }
}
