package uk.ectmanager.bootstrap.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who asks: nobody, a person with a session, or a partner system with a token. */
public record Caller(Browser browser, Map<String, String> headers) {

  private static final String DEMO_PASSWORD = "induction-demo";
  static final String PARTNER_SECRET = "demo-partner-secret-that-is-public-and-not-for-real-use";

  public static Caller nobody(Product product) {
    return new Caller(new Browser(product.base()), Map.of());
  }

  public static Caller person(Product product, String login) {
    var browser = new Browser(product.base());
    browser.signIn(login, DEMO_PASSWORD);
    return new Caller(browser, Map.of());
  }

  public static Caller partner(Product product, String clientId) {
    var browser = new Browser(product.base());
    var basic = (clientId + ":" + PARTNER_SECRET).getBytes(StandardCharsets.UTF_8);
    var answer =
        browser.post(
            "/oauth2/token",
            "application/x-www-form-urlencoded",
            "grant_type=client_credentials&scope=ect-status:read",
            Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(basic)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var token = JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
    return new Caller(browser, Map.of("Authorization", "Bearer " + token));
  }

  public static Caller of(Product product, Actor actor) {
    return actor == Actor.PARTNER
        ? partner(product, actor.login())
        : person(product, actor.login());
  }

  /** The answer; never one that tells of a bug. */
  public Answer ask(String document) {
    var answer = new Answer(browser.ask(document, Map.of(), headers));
    assertThat(answer.codes())
        .as("%s%n%s", document, answer.json())
        .doesNotContain(
            "INTERNAL_ERROR",
            "GRAPHQL_VALIDATION_FAILED",
            "GRAPHQL_PARSE_FAILED",
            "BAD_USER_INPUT",
            "TOO_COSTLY",
            "RATE_LIMITED");
    return answer;
  }

  /** What came back. */
  public record Answer(JsonNode json) {

    /** The codes of the errors. */
    public List<String> codes() {
      return json.path("errors").values().stream()
          .map(error -> error.at("/extensions/code").asString(""))
          .distinct()
          .toList();
    }

    /** The codes of the problems of a payload. */
    public List<String> problems() {
      return root().path("problems").values().stream()
          .map(problem -> problem.path("code").asString(""))
          .toList();
    }

    /** What the only root field answered. */
    public JsonNode root() {
      var fields = json.path("data").values();
      return fields.isEmpty() ? json.path("data") : fields.iterator().next();
    }

    /** Whether there is nothing in it: no object, no row, no count. */
    public boolean empty() {
      return nothing(root());
    }

    private static boolean nothing(JsonNode node) {
      if (node.isObject()) {
        return node.properties().stream()
            .filter(field -> !field.getKey().equals("__typename"))
            .filter(field -> !field.getKey().equals("problems"))
            .filter(field -> !field.getKey().equals("pageInfo"))
            .allMatch(field -> nothing(field.getValue()));
      }
      return node.isNull()
          || node.isMissingNode()
          || (node.isArray() && node.isEmpty())
          || (node.isNumber() && node.asInt() == 0);
    }
  }
}
