package uk.ectmanager.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ectmanager.bootstrap.product.Browser;
import uk.ectmanager.bootstrap.product.Product;

/** Step 10: a partner system gets a token and asks for an ECT of its own programme. */
final class JourneyPartner {

  static final String SECRET = "journey-partner-secret-used-in-this-test-only-000";

  private static final String ASK =
      "query($trn: Trn!) { ectStatus(trn: $trn) { trn name status termsServed inductionStart } }";

  private JourneyPartner() {}

  static void asks(Product product, String trn) {
    var partner = new Browser(product.base());
    var credentials =
        Base64.getEncoder()
            .encodeToString(("journey-partner:" + SECRET).getBytes(StandardCharsets.UTF_8));
    var answer =
        partner.post(
            "/oauth2/token",
            "application/x-www-form-urlencoded",
            "grant_type=client_credentials&scope=ect-status:read",
            Map.of("Authorization", "Basic " + credentials));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var token = JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
    var status = status(partner, token, trn);
    assertThat(status.get("name").asString()).isEqualTo("Nadia North");
    assertThat(status.get("status").asString()).isEqualTo("IN_PROGRESS");
    assertThat(status(partner, token, "7654321").isNull()).isTrue();
    var forbidden =
        partner.ask(
            "{ ects(first: 1) { totalCount } }",
            Map.of(),
            Map.of("Authorization", "Bearer " + token));
    assertThat(forbidden.at("/data/ects/totalCount").asInt(0)).isZero();
  }

  private static JsonNode status(Browser partner, String token, String trn) {
    var answer = partner.ask(ASK, Map.of("trn", trn), Map.of("Authorization", "Bearer " + token));
    assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
    return answer.at("/data/ectStatus");
  }
}
