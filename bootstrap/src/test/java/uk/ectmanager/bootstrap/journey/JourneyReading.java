package uk.ectmanager.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.bootstrap.journey.MainJourney.PASSWORD;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import uk.ectmanager.bootstrap.product.Browser;
import uk.ectmanager.bootstrap.product.Waiting;

/**
 * What people read on the journey: the plan (step 6), dashboards, lists and the audit trail (step
 * 9).
 */
final class JourneyReading {

  private JourneyReading() {}

  static void plan(Browser teacher, String ect) {
    var plan =
        Waiting.until(
            "the plan",
            () ->
                teacher.data(
                    "query($id: ID!) { node(id: $id) { ... on Ect { plan { required { terms reasons"
                        + " { rule source sentence } } served { exact } projectedEnd { date reasons"
                        + " { sentence } } reports { kind number term release earliest due { date"
                        + " provisional reasons { rule sentence } } } } } } }",
                    Map.of("id", ect)),
            node -> node.at("/plan/reports").size() == 6);
    assertThat(plan.at("/plan/required/terms").asString()).isIn("6", "6.0");
    assertThat(plan.at("/plan/reports").values().stream().map(JourneyReading::kind))
        .containsExactly(
            "PROGRESS_REVIEW",
            "PROGRESS_REVIEW",
            "FORMAL_ASSESSMENT",
            "PROGRESS_REVIEW",
            "PROGRESS_REVIEW",
            "FORMAL_ASSESSMENT");
    for (var report : plan.at("/plan/reports").values()) {
      assertThat(report.at("/due/reasons/0/sentence").asString()).isNotBlank();
    }
  }

  private static String kind(JsonNode report) {
    return report.get("kind").asString();
  }

  static void oversight(Browser admin, Browser head, String school, String ect) {
    admin.signIn("admin@lantern.example", PASSWORD);
    head.signIn("head@journey.example", PASSWORD);
    var dashboard =
        head.data(
            "query($at: ID) { dashboard(role: HEADTEACHER, at: $at) { place upcoming(first: 5) {"
                + " edges { node { kind due ect { id name } } } } contacts { role name email } } }",
            Map.of("at", school));
    assertThat(dashboard.toString()).contains(ect).contains("Lantern");
    var list =
        Waiting.until(
            "the ECT in the list",
            () ->
                admin.data(
                    "{ ects(first: 10, search: \"nor\", filter: {statuses: [IN_PROGRESS]}) {"
                        + " totalCount edges { node { id name nextReport { kind due } school { name"
                        + " } tutor { lastName } } } } }",
                    Map.of()),
            found -> found.get("totalCount").asInt() == 1);
    assertThat(list.at("/edges/0/node/id").asString()).isEqualTo(ect);
    var audit =
        admin.data(
            "query($ect: ID) { auditTrail(first: 100, filter: {ectId: $ect}) { edges { node { event"
                + " actor origin changes { field before after } } } } }",
            Map.of("ect", ect));
    assertThat(audit.toString())
        .contains("EctAuthorised", "ReviewRejected", "ReviewAccepted")
        .doesNotContain("1999-02-28", "7 Sample Street");
  }
}
