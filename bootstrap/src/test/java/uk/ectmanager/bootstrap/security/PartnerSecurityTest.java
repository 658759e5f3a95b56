package uk.ectmanager.bootstrap.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static uk.ectmanager.bootstrap.security.PartnerProduct.AUDIENCE;
import static uk.ectmanager.bootstrap.security.PartnerProduct.BASE;
import static uk.ectmanager.bootstrap.security.PartnerProduct.NOW;
import static uk.ectmanager.bootstrap.security.PartnerProduct.PARTNER;
import static uk.ectmanager.bootstrap.security.PartnerProduct.SECRET;
import static uk.ectmanager.bootstrap.security.PartnerProduct.at;
import static uk.ectmanager.bootstrap.security.PartnerProduct.claims;
import static uk.ectmanager.bootstrap.security.PartnerProduct.context;
import static uk.ectmanager.bootstrap.security.PartnerProduct.handMade;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.http.Cookie;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import uk.ectmanager.adapter.security.KeyPurpose;
import uk.ectmanager.adapter.security.KeyRing;
import uk.ectmanager.adapter.security.LiveKeys;
import uk.ectmanager.application.partner.PartnerClients;
import uk.ectmanager.domain.partner.PartnerClient;

/** Tokens of partners: who gets one, what it opens, and what is refused. */
class PartnerSecurityTest {

  private final AnnotationConfigWebApplicationContext context = context();
  private final MockMvc http =
      MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  private final LiveKeys keys = context.getBean(LiveKeys.class);
  private final PartnerClients partners = context.getBean(PartnerClients.class);

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void a_partner_gets_a_token_and_asks_as_itself_with_it() throws Exception {
    var answer = ask(token(SECRET, "client_credentials", "ect-status:read"));
    assertThat(answer.getStatus()).isEqualTo(200);
    var body = JSONObjectUtils.parse(answer.getContentAsString());
    assertThat(body)
        .containsEntry("token_type", "Bearer")
        .containsEntry("scope", "ect-status:read")
        .doesNotContainKey("refresh_token");

    // Spring counts the seconds left with the clock of the machine
    assertThat(body.get("expires_in")).isIn(599L, 600L);
    var token = text(body, "access_token");
    var jwt = SignedJWT.parse(token);
    assertThat(jwt.getHeader().getType()).isEqualTo(new JOSEObjectType("at+jwt"));
    assertThat(jwt.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.ES256);
    assertThat(jwt.getJWTClaimsSet().getIssuer()).isEqualTo(BASE);
    assertThat(jwt.getJWTClaimsSet().getAudience()).containsExactly(AUDIENCE);
    assertThat(graphql(token).getContentAsString())
        .isEqualTo("Northern Learning Alliance PARTNER 127.0.0.1");
  }

  @Test
  void the_published_keys_verify_the_token_and_hold_no_secret() throws Exception {
    var answer = ask(get(JwksEndpoint.PATH));
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getHeader("Cache-Control")).contains("max-age=300");
    assertThat(answer.getHeader("Set-Cookie")).isNull();
    var published = JWKSet.parse(answer.getContentAsString());
    assertThat(published.getKeys()).hasSize(4).noneMatch(key -> key.isPrivate());
    var jwt = SignedJWT.parse(issued());
    assertThat(published.getKeyByKeyId(jwt.getHeader().getKeyID())).isNotNull();
  }

  @Test
  void the_secret_may_come_in_the_body_as_well() throws Exception {
    assertThat(
            ask(post(AuthorizationServer.TOKEN_PATH)
                    .param("grant_type", "client_credentials")
                    .param("client_id", "northern-learning")
                    .param("client_secret", SECRET))
                .getStatus())
        .isEqualTo(200);
  }

  @Test
  void a_wrong_secret_an_unknown_and_a_retired_client_are_refused_alike() throws Exception {
    var wrong = ask(token("wrong" + SECRET, "client_credentials", "ect-status:read"));
    var unknown = ask(credentials("nobody", SECRET, "client_credentials", "ect-status:read"));
    retire();
    var retired = ask(token(SECRET, "client_credentials", "ect-status:read"));
    assertThat(List.of(wrong, unknown, retired))
        .allSatisfy(answer -> {
          assertThat(answer.getStatus()).isEqualTo(401);
          assertThat(answer.getContentAsString()).contains("\"error\":\"invalid_client\"");
        });
    assertThat(wrong.getContentAsString()).isEqualTo(unknown.getContentAsString());
  }

  @Test
  void a_scope_that_was_not_given_is_refused() throws Exception {
    var answer = ask(token(SECRET, "client_credentials", "everything"));
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(answer.getContentAsString()).contains("invalid_scope");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "authorization_code",
        "refresh_token",
        "password",
        "urn:ietf:params:oauth:grant-type:device_code",
        "urn:ietf:params:oauth:grant-type:token-exchange"
      })
  void every_other_grant_is_refused(String grant) throws Exception {
    var answer = ask(token(SECRET, grant, "ect-status:read"));
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(answer.getContentAsString()).contains("unsupported_grant_type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/oauth2/authorize",
        "/oauth2/introspect",
        "/oauth2/revoke",
        "/oauth2/device_authorization",
        "/oauth2/device_verification",
        "/oauth2/register",
        "/oauth2/par",
        "/oauth2/jwks",
        "/connect/register",
        "/connect/logout",
        "/userinfo",
        "/.well-known/openid-configuration",
        "/.well-known/oauth-authorization-server"
      })
  void every_other_endpoint_of_the_authorization_server_is_absent(String path) throws Exception {
    assertThat(ask(get(path)).getStatus()).isEqualTo(404);
    assertThat(ask(basic(post(path), "northern-learning", SECRET)).getStatus()).isEqualTo(404);
  }

  @Test
  void a_token_opens_the_graphql_endpoint_and_nothing_else() throws Exception {
    assertThat(ask(bearer(get("/elsewhere"), issued())).getStatus()).isEqualTo(403);
    assertThat(ask(get("/elsewhere")).getStatus()).isEqualTo(200);
  }

  @Test
  void a_token_beside_a_session_is_refused() throws Exception {
    var answer =
        ask(bearer(post("/graphql"), issued()).cookie(new Cookie("__Host-ect-session", "abc")));
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(answer.getContentAsString()).contains("not both");
    assertThat(
            ask(bearer(post("/graphql"), issued()).cookie(new Cookie("affinity", "abc")))
                .getStatus())
        .isEqualTo(200);
  }

  @Test
  void a_token_in_the_address_is_not_read() throws Exception {
    assertThat(ask(post("/graphql").queryParam("access_token", issued())).getContentAsString())
        .isEqualTo("nobody");
  }

  @Test
  void the_scheme_is_recognised_in_any_spelling() throws Exception {
    for (var scheme : List.of("Bearer", "bearer", "BEARER")) {
      assertThat(ask(post("/graphql").header("Authorization", scheme + " rubbish")).getStatus())
          .isEqualTo(401);
    }
    assertThat(ask(post("/graphql").header("Authorization", "Bearer")).getStatus()).isEqualTo(401);
    assertThat(
            ask(post("/graphql").header("Authorization", "Basic eDp5", "Bearer " + "x".repeat(9)))
                .getStatus())
        .isEqualTo(401);
  }

  @Test
  void without_the_scope_a_token_is_not_enough() throws Exception {
    var answer = graphql(signed(claims -> claims.claim("scope", List.of("engagement:write"))));
    assertThat(answer.getStatus()).isEqualTo(403);
    assertThat(answer.getHeader("WWW-Authenticate")).contains("insufficient_scope");
    assertThat(graphql(signed(claims -> claims.claim("scope", null))).getStatus()).isEqualTo(403);
  }

  @Test
  void a_token_as_it_should_be_made_by_hand_is_taken() throws Exception {
    assertThat(graphql(signed(claims -> claims)).getStatus()).isEqualTo(200);
  }

  @Test
  void expired_early_misaddressed_and_foreign_tokens_are_refused() throws Exception {
    refused(signed(claims -> claims.expirationTime(at(-31))));
    refused(signed(claims -> claims.expirationTime(null)));
    refused(signed(claims -> claims.notBeforeTime(at(120))));
    refused(signed(claims -> claims.audience("https://other.example/graphql")));
    refused(signed(claims -> claims.audience((String) null)));
    refused(signed(claims -> claims.issuer("https://other.example")));
    refused(signed(claims -> claims.issuer(null)));
    refused(signed(claims -> claims.subject("nobody")));
    refused(signed(claims -> claims.subject(null)));
  }

  @Test
  void another_type_of_signed_thing_is_no_access_token() throws Exception {
    refused(handMade(new JOSEObjectType("JWT"), current(), claims -> claims));
    refused(handMade(null, current(), claims -> claims));
    refused(handMade(new JOSEObjectType("ect-form-signature+jws"), current(), claims -> claims));
  }

  @Test
  void unsigned_and_wrongly_signed_tokens_are_refused() throws Exception {
    refused(new PlainJWT(claims().build()).serialize());
    var type = new JOSEObjectType("at+jwt");
    var stranger = KeyRing.generate(NOW, false);
    refused(handMade(type, stranger.tokenSigning().getKeys().getFirst().toECKey(), c -> c));
    var disguised =
        new ECKey.Builder(stranger.tokenSigning().getKeys().getFirst().toECKey())
            .keyID(current().getKeyID())
            .build();
    refused(handMade(type, disguised, c -> c));
    // the public key taken for a shared secret
    var confused =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(type)
                .keyID(current().getKeyID())
                .build(),
            claims().build());
    confused.sign(new MACSigner(current().toPublicKey().getEncoded()));
    refused(confused.serialize());
    var good = signed(c -> c);
    refused(good.substring(0, good.lastIndexOf('.') + 1));
    refused(good + "x".repeat(5_000));
  }

  @Test
  void after_a_rotation_tokens_of_the_old_and_of_the_announced_key_are_taken() throws Exception {
    var before = issued();
    keys.use(keys.get().rotated(KeyPurpose.TOKEN, NOW));
    var after = issued();
    assertThat(SignedJWT.parse(after).getHeader().getKeyID())
        .isNotEqualTo(SignedJWT.parse(before).getHeader().getKeyID());
    assertThat(graphql(before).getStatus()).isEqualTo(200);
    assertThat(graphql(after).getStatus()).isEqualTo(200);
  }

  @Test
  void a_partner_that_was_retired_is_out_at_once() throws Exception {
    var token = issued();
    retire();
    refused(token);
  }

  private void retire() {
    var found = partners.find(PARTNER.id()).orElseThrow();
    partners.save(
        found.with(
            new PartnerClient(
                PARTNER.id(),
                PARTNER.clientId(),
                PARTNER.secretHash(),
                PARTNER.name(),
                PARTNER.scopes(),
                PARTNER.providers(),
                false)),
        List.of());
  }

  private void refused(String token) throws Exception {
    var answer = graphql(token);
    assertThat(answer.getStatus()).isEqualTo(401);
    assertThat(answer.getHeader("WWW-Authenticate")).contains("invalid_token");
    assertThat(answer.getContentAsString()).doesNotContain("Exception");
  }

  private String issued() throws Exception {
    var answer = ask(token(SECRET, "client_credentials", "ect-status:read"));
    return text(JSONObjectUtils.parse(answer.getContentAsString()), "access_token");
  }

  private static String text(Map<String, Object> body, String name) {
    return Objects.requireNonNull((String) body.get(name), name);
  }

  private MockHttpServletResponse graphql(String token) throws Exception {
    return ask(bearer(post("/graphql"), token));
  }

  private static MockHttpServletRequestBuilder bearer(
      MockHttpServletRequestBuilder request, String token) {
    return request.header("Authorization", "Bearer " + token);
  }

  private static MockHttpServletRequestBuilder token(String secret, String grant, String scope) {
    return credentials("northern-learning", secret, grant, scope);
  }

  private static MockHttpServletRequestBuilder credentials(
      String client, String secret, String grant, String scope) {
    return basic(
        post(AuthorizationServer.TOKEN_PATH).param("grant_type", grant).param("scope", scope),
        client,
        secret);
  }

  private static MockHttpServletRequestBuilder basic(
      MockHttpServletRequestBuilder request, String client, String secret) {
    var pair = (client + ":" + secret).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
  }

  private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
    return http.perform(request).andReturn().getResponse();
  }

  private ECKey current() {
    return keys.get().tokenSigning().getKeys().getFirst().toECKey();
  }

  private String signed(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
    return handMade(new JOSEObjectType("at+jwt"), current(), change);
  }
}
