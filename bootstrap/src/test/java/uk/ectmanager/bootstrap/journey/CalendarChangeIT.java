package uk.ectmanager.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import uk.ectmanager.bootstrap.product.Browser;
import uk.ectmanager.bootstrap.product.Caller;
import uk.ectmanager.bootstrap.product.EmbeddedProduct;
import uk.ectmanager.bootstrap.product.Waiting;

/**
 * An appropriate body changes a published year: it sees what moves, confirms just that, and the
 * plans follow in the background.
 */
class CalendarChangeIT {

  private static final String CALENDARS =
      """
      { me { roles { appropriateBody { id calendars { startYear revision closureDays
        terms { number start end halfTermStart halfTermEnd inductionDays } } } } } }\
      """;
  private static final String PREVIEW =
      """
      query($input: PublishTermCalendarInput!) { termCalendarChange(input: $input, first: 50) {
        moves { edges { node { ect { id name } reports { kind number before { date provisional } after { date provisional } } } }
          pageInfo { hasNextPage endCursor } }
        confirmation problems { code path message } } }\
      """;
  private static final String PUBLISH =
      """
      mutation($input: PublishTermCalendarInput!) { publishTermCalendar(input: $input) {
        calendar { revision } problems { code path message } } }\
      """;
  private static final String PROGRESS =
      """
      { me { roles { appropriateBody { planRecalculation { requestedAt checked moved finishedAt } } } } }\
      """;
  private static final String DUE =
      "query($id: ID!) { node(id: $id) { ... on Ect { plan { reports { kind due { date } } } } } }";

  @Test
  void what_moves_is_seen_before_and_followed_afterwards(@TempDir Path folder) {
    try (var product = EmbeddedProduct.start(folder.resolve("data"))) {
      var administrator = new Browser(product.base());
      administrator.signIn("admin@oakfield.example", "induction-demo");
      var change = earlierEnd(administrator, product.today());

      var proposed = administrator.data(PREVIEW, Map.of("input", change));
      assertThat(proposed.get("problems").size()).as(proposed.toString()).isZero();
      var move = proposed.at("/moves/edges/0/node");
      assertThat(move.at("/ect/name").asString()).isNotBlank();
      assertThat(move.at("/reports/0/kind").asString()).isNotBlank();
      assertThat(move.at("/reports/0/number").asInt()).isPositive();
      assertThat(move.at("/reports/0/before/date").asString())
          .isNotEqualTo(move.at("/reports/0/after/date").asString());
      assertThat(move.at("/reports/0/after/provisional").isBoolean()).isTrue();

      assertThat(administrator.refusal(PUBLISH, Map.of("input", change)))
          .containsExactly("CONFIRMATION_REQUIRED input.confirmation");

      var confirmed = new LinkedHashMap<>(change);
      confirmed.put("confirmation", proposed.get("confirmation").asString());
      // the start of the demonstration asked for one as well
      var earlier = progress(administrator).path("requestedAt");
      administrator.change(PUBLISH, Map.of("input", confirmed));
      var done =
          Waiting.until(
              "the end of the recalculation",
              () -> progress(administrator),
              seen ->
                  seen.path("finishedAt").isString() && !seen.path("requestedAt").equals(earlier));
      assertThat(done.get("moved").asInt())
          .isEqualTo(proposed.at("/moves/edges").size())
          .isPositive();

      // as it was told: the first report that moves is due on its new day now
      var ect = administrator.data(DUE, Map.of("id", move.at("/ect/id").asString()));
      assertThat(ect.at("/plan/reports").toString())
          .contains(move.at("/reports/0/after/date").asString().replaceAll("[^0-9-]", ""));
      assertThat(administrator.refusal(PUBLISH, Map.of("input", confirmed)))
          .contains("STALE_REVISION input.revision");
    }
  }

  @Test
  void the_appropriate_bodys_other_people_and_other_bodies_see_nothing_of_it(@TempDir Path folder) {
    try (var product = EmbeddedProduct.start(folder.resolve("data"))) {
      var administrator = new Browser(product.base());
      administrator.signIn("admin@oakfield.example", "induction-demo");
      var change = earlierEnd(administrator, product.today());
      var other = new Browser(product.base());
      other.signIn("admin@meridian.example", "induction-demo");
      assertThat(other.refusal(PREVIEW, Map.of("input", change)))
          .containsExactly("NOT_FOUND input.appropriateBodyId");
      var tutor = Caller.person(product, "tutor@harbour.example");
      assertThat(tutor.browser().ask(PREVIEW, Map.of("input", change)).toString())
          .contains("FORBIDDEN");
      assertThat(progress(tutor.browser()).path("checked").isMissingNode()).isTrue();
    }
  }

  private static JsonNode progress(Browser browser) {
    return browser.data(PROGRESS, Map.of()).at("/roles/0/appropriateBody/planRecalculation");
  }

  /** The year after this one, whose first term ends on the Friday a week before. */
  static Map<String, Object> earlierEnd(Browser administrator, LocalDate today) {
    var body = administrator.data(CALENDARS, Map.of()).at("/roles/0/appropriateBody");
    var year = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
    for (var calendar : body.get("calendars").values()) {
      if (calendar.get("startYear").asInt() == year) {
        var terms = new ArrayList<Map<String, Object>>();
        for (var term : calendar.get("terms").values()) {
          var end = LocalDate.parse(term.get("end").asString());
          terms.add(
              new LinkedHashMap<>(
                  Map.of(
                      "start",
                      term.get("start").asString(),
                      "end",
                      (term.get("number").asInt() == 1 ? end.minusWeeks(1) : end).toString(),
                      "halfTermStart",
                      term.get("halfTermStart").asString(),
                      "halfTermEnd",
                      term.get("halfTermEnd").asString(),
                      "inductionDays",
                      term.get("inductionDays").asInt())));
        }
        var change = new LinkedHashMap<String, Object>();
        change.put("appropriateBodyId", body.get("id").asString());
        change.put("startYear", year);
        change.put("terms", terms);
        change.put("closureDays", List.of());
        change.put("revision", calendar.get("revision").asInt());
        return change;
      }
    }
    throw new AssertionError("no calendar of " + year + " in " + body);
  }
}
