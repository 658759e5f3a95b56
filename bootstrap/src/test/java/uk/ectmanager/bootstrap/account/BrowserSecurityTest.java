package uk.ectmanager.bootstrap.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static uk.ectmanager.bootstrap.account.BrowserProduct.context;
import static uk.ectmanager.bootstrap.account.BrowserProduct.http;

import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import uk.ectmanager.application.account.AccountRoom;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.account.MovableClock;
import uk.ectmanager.application.account.session.SessionKeeper;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.account.SignInLock;
import uk.ectmanager.domain.notification.LinkPurpose;

class BrowserSecurityTest {

  private static final String NAME = "__Host-ect-session";
  private static final String DEVICE = "__Host-ect-device";
  private static final String ME = "{ me { account { username } } }";
  private static final String SIGN_IN =
      "mutation ($input: SignInInput!) { signIn(input: $input) { me { account { username } }"
          + " problems { code } } }";
  private static final String SIGN_OUT = "mutation { signOut { problems { code } } }";
  private static final String REAUTHENTICATE =
      "mutation ($input: ReauthenticateInput!) { reauthenticate(input: $input) { me { account {"
          + " username } } problems { code } } }";
  private static final String SET_PASSWORD =
      "mutation ($input: SetPasswordInput!) { setPassword(input: $input) { username problems { code"
          + " } } }";

  private final AnnotationConfigWebApplicationContext context = context("https://ect.example");
  private final MockMvc http = http(context);
  private final AccountRoom room = context.getBean(AccountRoom.class);
  private final MovableClock machineClock = context.getBean(MovableClock.class);

  BrowserSecurityTest() {
    room.with(
        AnAccount.number(1).atSchool(Role.HEADTEACHER).active(), AnAccount.number(2).active());
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void the_session_is_a_cookie_for_this_host_over_tls_that_no_script_and_no_other_site_has()
      throws Exception {
    var answer = signIn("100001");
    var header = setCookie(answer, NAME);
    assertThat(header)
        .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Strict")
        .doesNotContain("Domain", "Max-Age", "Expires");
    assertThat(session(answer).getValue()).hasSizeGreaterThanOrEqualTo(43);
    assertThat(setCookie(answer, DEVICE))
        .contains("; Secure", "; HttpOnly", "; SameSite=Strict", "; Max-Age=31536000");
    assertThat(me(session(answer))).isEqualTo("100001");
    assertThat(me()).isNull();
  }

  @Test
  void on_this_computer_without_tls_the_cookie_has_a_plain_name() throws Exception {
    try (var plain = context("http://localhost:8080")) {
      plain.getBean(AccountRoom.class).with(AnAccount.number(1).active());
      var answer = ask(http(plain), graphql(SIGN_IN, login("100001", AnAccount.PASSWORD)));
      assertThat(answer.getHeaders(HttpHeaders.SET_COOKIE))
          .hasSize(2)
          .allSatisfy(cookie ->
              assertThat(cookie)
                  .startsWith("ect-")
                  .contains("HttpOnly", "SameSite=Strict")
                  .doesNotContain("Secure"));
    }
  }

  @Test
  void a_session_that_the_browser_came_with_is_never_taken_over() throws Exception {
    var planted = new Cookie(NAME, "planted-by-somebody-else-0123456789-0123456789");
    var answer = signIn("100001", planted);
    assertThat(session(answer).getValue()).isNotEqualTo(planted.getValue());
    assertThat(me(planted)).isNull();
  }

  @Test
  void signing_in_again_ends_the_session_before() throws Exception {
    var first = session(signIn("100001"));
    var second = session(signIn("100002", first));
    assertThat(me(first)).isNull();
    assertThat(me(second)).isEqualTo("100002");
  }

  @Test
  void signing_out_ends_the_session_for_whoever_has_a_copy_of_it() throws Exception {
    var cookie = session(signIn("100001"));
    var answer = ask(graphql(SIGN_OUT, Map.of()).cookie(cookie));
    assertThat(setCookie(answer, NAME)).contains(NAME + "=;", "Max-Age=0");
    assertThat(me(cookie)).isNull();
    assertThat(answer.getContentAsString()).doesNotContain("errors");
  }

  @Test
  void a_new_password_ends_every_session() throws Exception {
    var one = session(signIn("100001"));
    var two = session(signIn("100001"));
    var token = room.mailed.mint(AnAccount.id(1), LinkPurpose.RESET_PASSWORD).getQuery();
    var answer =
        ask(
            graphql(
                SET_PASSWORD,
                Map.of("token", token.substring(6), "password", "eleven brave badgers")));
    assertThat(answer.getContentAsString()).contains("\"username\":\"100001\"");
    assertThat(me(one)).isNull();
    assertThat(me(two)).isNull();
    assertThat(answered(signIn("100002"))).contains("100002");
  }

  @Test
  void proving_again_renews_the_session_under_a_new_secret() throws Exception {
    var cookie = session(signIn("100001"));
    var answer =
        ask(graphql(REAUTHENTICATE, Map.of("password", AnAccount.PASSWORD)).cookie(cookie));
    assertThat(me(session(answer))).isEqualTo("100001");
    assertThat(me(cookie)).isNull();
  }

  @Test
  void a_session_ends_after_half_an_hour_without_use_by_the_machines_clock() throws Exception {
    var cookie = session(signIn("100001"));
    room.clock.pass(Duration.ofDays(30));
    assertThat(me(cookie)).isEqualTo("100001");
    machineClock.pass(SessionKeeper.IDLE);
    assertThat(me(cookie)).isNull();
  }

  @Test
  void a_cookie_that_comes_twice_is_nobodys() throws Exception {
    var mine = session(signIn("100001"));
    var other = session(signIn("100002"));
    var answer = ask(graphql(ME, Map.of()).cookie(mine, other));
    assertThat(answered(answer)).contains("\"me\":null");
  }

  @Test
  void five_failures_lock_the_address_but_not_a_browser_that_signed_in_before() throws Exception {
    var device = cookie(signIn("100001"), DEVICE);
    for (var i = 0; i < SignInLock.FAILURES; i++) {
      ask(graphql(SIGN_IN, login("nobody@school.example", "wrong")));
    }
    assertThat(answered(signIn("100001"))).contains("SIGN_IN_FAILED");
    assertThat(answered(signIn("100001", device))).doesNotContain("SIGN_IN_FAILED");
    assertThat(answered(signIn("100002", device))).contains("SIGN_IN_FAILED");
  }

  @Test
  void what_others_say_of_the_address_is_not_believed() throws Exception {
    for (var i = 0; i < SignInLock.FAILURES; i++) {
      ask(
          graphql(SIGN_IN, login("nobody@school.example", "wrong"))
              .header("X-Forwarded-For", "198.51.100." + i)
              .header("Forwarded", "for=198.51.100." + i));
    }
    assertThat(answered(signIn("100001"))).contains("SIGN_IN_FAILED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void a_request_from_another_site_is_refused(String site) throws Exception {
    var cookie = session(signIn("100001"));
    var answer = ask(graphql(SIGN_OUT, Map.of()).cookie(cookie).header("Sec-Fetch-Site", site));
    assertThat(answer.getStatus()).isEqualTo(403);
    assertThat(me(cookie)).isEqualTo("100001");
  }

  @Test
  void a_form_cannot_send_a_mutation() throws Exception {
    var cookie = session(signIn("100001"));
    var answer =
        ask(
            post("/graphql")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content("query=" + SIGN_OUT)
                .cookie(cookie));
    assertThat(answer.getStatus()).isEqualTo(415);
    assertThat(me(cookie)).isEqualTo("100001");
  }

  @Test
  void no_session_of_the_servlet_container_is_made() throws Exception {
    var request = http.perform(graphql(SIGN_IN, login("100001", AnAccount.PASSWORD))).andReturn();
    assertThat(request.getRequest().getSession(false)).isNull();
  }

  @Test
  void every_answer_carries_the_headers_that_keep_it_where_it_belongs() throws Exception {
    for (var path : List.of("/sign-in", "/graphql", "/nowhere")) {
      var answer = ask(get(path));
      assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
      assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'");
      assertThat(answer.getHeader("Strict-Transport-Security")).contains("max-age=");
      assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
      assertThat(answer.getHeaders("Content-Security-Policy")).hasSize(1);
    }
  }

  @Test
  void what_is_not_named_is_not_there_and_figures_are_for_this_computer() throws Exception {
    assertThat(ask(get("/nowhere")).getStatus()).isEqualTo(404);
    assertThat(ask(from("192.0.2.1", get("/actuator/prometheus"))).getStatus()).isEqualTo(404);
    assertThat(ask(from("192.0.2.1", get("/actuator/env"))).getStatus()).isEqualTo(404);
  }

  @Test
  void the_pages_hold_their_scripts_apart_and_name_nobody_else() throws Exception {
    for (var page : List.of("/sign-in", "/set-password")) {
      var answer = ask(get(page));
      assertThat(answer.getStatus()).isEqualTo(200);
      assertThat(answer.getHeader("Content-Security-Policy"))
          .contains("script-src 'self'")
          .doesNotContain("unsafe", "http");
      assertThat(answer.getContentAsString())
          .contains("lang=\"en-GB\"", "<label for=\"password\">", "role=\"alert\"")
          .doesNotContain("http://", "https://", "onclick", "<script>", "style=");
    }
    for (var file :
        List.of(
            "/account/common.js",
            "/account/sign-in.js",
            "/account/set-password.js",
            "/account/page.css")) {
      assertThat(ask(get(file)).getStatus()).as(file).isEqualTo(200);
    }
    assertThat(ask(get("/")).getRedirectedUrl()).isEqualTo("/sign-in");
  }

  @Test
  void the_links_of_mails_lead_to_the_page_that_is_there() throws Exception {
    var link = room.mailed.mint(AnAccount.id(1), LinkPurpose.RESET_PASSWORD);
    assertThat(ask(get(link.getPath() + "?" + link.getQuery())).getContentAsString())
        .contains("Set your password");
  }

  private MockHttpServletResponse signIn(String login, Cookie... cookies) throws Exception {
    var request = graphql(SIGN_IN, login(login, AnAccount.PASSWORD));
    return ask(cookies.length == 0 ? request : request.cookie(cookies));
  }

  private @Nullable String me(Cookie... cookies) throws Exception {
    var request = graphql(ME, Map.of());
    var body =
        JSONObjectUtils.parse(
            answered(ask(cookies.length == 0 ? request : request.cookie(cookies))));
    var me = JSONObjectUtils.getJSONObject(body, "data").get("me");
    if (me == null) {
      return null;
    }
    return String.valueOf(
        ((Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) me).get("account"))).get("username"));
  }

  private static Map<String, String> login(String login, String password) {
    return Map.of("login", login, "password", password);
  }

  private static MockHttpServletRequestBuilder graphql(String query, Map<String, String> input) {
    return post("/graphql")
        .contentType(MediaType.APPLICATION_JSON)
        .content(
            JSONObjectUtils.toJSONString(
                Map.of(
                    "query",
                    query,
                    "variables",
                    input.isEmpty() ? Map.of() : Map.of("input", input))));
  }

  private static MockHttpServletRequestBuilder from(
      String address, MockHttpServletRequestBuilder request) {
    return request.with(asked -> {
      asked.setRemoteAddr(address);
      return asked;
    });
  }

  private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
    return ask(http, request);
  }

  private static MockHttpServletResponse ask(MockMvc http, MockHttpServletRequestBuilder request)
      throws Exception {
    return http.perform(request.secure(true)).andReturn().getResponse();
  }

  private static String answered(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString();
  }

  private static Cookie session(MockHttpServletResponse answer) {
    return cookie(answer, NAME);
  }

  private static Cookie cookie(MockHttpServletResponse answer, String name) {
    var header = setCookie(answer, name);
    return new Cookie(name, header.substring(name.length() + 1, header.indexOf(';')));
  }

  private static String setCookie(MockHttpServletResponse answer, String name) {
    return answer.getHeaders(HttpHeaders.SET_COOKIE).stream()
        .filter(header -> header.startsWith(name + "="))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no cookie " + name));
  }
}
