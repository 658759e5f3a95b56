package uk.ectmanager.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import uk.ectmanager.bootstrap.product.Browser;
import uk.ectmanager.bootstrap.product.EmbeddedProduct;
import uk.ectmanager.bootstrap.product.Waiting;

/**
 * An appropriate body gives one school terms of its own: only its ECTs move, their history says
 * why, the record of the day before shows the earlier dates, and withdrawn all is as it was.
 */
class SchoolCalendarIT {

  private static final String PREVIEW =
      """
      query($input: PublishTermCalendarInput!) { termCalendarChange(input: $input, first: 50) {
        moves { edges { node { ect { id school { id } } reports { before { date } after { date } } } } }
        confirmation problems { code path message } } }\
      """;
  private static final String PUBLISH =
      """
      mutation($input: PublishTermCalendarInput!) { publishTermCalendar(input: $input) {
        calendar { revision school { id } } problems { code path message } } }\
      """;
  private static final String WITHDRAWAL =
      """
      query($input: WithdrawTermCalendarInput!) { termCalendarWithdrawal(input: $input, first: 50) {
        moves { edges { node { ect { id } } } } confirmation problems { code path message } } }\
      """;
  private static final String WITHDRAW =
      """
      mutation($input: WithdrawTermCalendarInput!) { withdrawTermCalendar(input: $input) {
        calendar { revision school { id } } problems { code path message } } }\
      """;
  private static final String ECTS =
      """
      { ects(first: 50) { edges { node { id school { id } plan { reports { due { date } } } } } } }\
      """;
  private static final String PROGRESS =
      """
      { me { roles { appropriateBody { planRecalculation { requestedAt moved finishedAt } } } } }\
      """;
  private static final String CALENDARS =
      """
      query($id: ID!) { node(id: $id) { ... on School { calendars { startYear revision }
        appropriateBody { calendars { school { id } } } } } }\
      """;
  private static final String HISTORY =
      """
      query($id: ID!) { node(id: $id) { ... on Ect { history(first: 50) {
        edges { node { what changes { before after } } } } } } }\
      """;

  @Test
  void only_the_ects_of_the_school_follow_its_own_terms(@TempDir Path folder) {
    try (var product = EmbeddedProduct.start(folder.resolve("data"))) {
      var administrator = new Browser(product.base());
      administrator.signIn("admin@oakfield.example", "induction-demo");
      var before = dates(administrator);
      var moving = before.keySet().stream().filter(ect -> ect.startsWith("harbour ")).toList();
      assertThat(moving).isNotEmpty();
      assertThat(before.keySet()).hasSizeGreaterThan(moving.size());
      var school = school(administrator);
      var change = CalendarChangeIT.earlierEnd(administrator, product.today());
      change.remove("revision");
      change.put("schoolId", school);

      var proposed = administrator.data(PREVIEW, Map.of("input", change));
      assertThat(proposed.get("problems").size()).as(proposed.toString()).isZero();
      assertThat(proposed.at("/moves/edges").valueStream())
          .isNotEmpty()
          .allSatisfy(
              edge -> assertThat(edge.at("/node/ect/school/id").asString()).isEqualTo(school));
      assertThat(administrator.refusal(PUBLISH, Map.of("input", change)))
          .containsExactly("CONFIRMATION_REQUIRED input.confirmation");
      change.put("confirmation", proposed.get("confirmation").asString());
      var earlier = requested(administrator);
      var published = administrator.change(PUBLISH, Map.of("input", change));
      assertThat(published.at("/calendar/school/id").asString()).isEqualTo(school);
      assertThat(recalculated(administrator, earlier).get("moved").asInt())
          .isEqualTo(proposed.at("/moves/edges").size());

      var after = dates(administrator);
      for (var ect : before.keySet()) {
        if (moving.contains(ect)) {
          assertThat(after.get(ect)).isNotEqualTo(before.get(ect));
        } else {
          assertThat(after.get(ect)).isEqualTo(before.get(ect));
        }
      }
      var shown = administrator.data(CALENDARS, Map.of("id", school));
      assertThat(shown.get("calendars").size()).isEqualTo(1);
      assertThat(shown.at("/appropriateBody/calendars").valueStream())
          .isNotEmpty()
          .allSatisfy(one -> assertThat(one.get("school").isNull()).isTrue());

      var ect = proposed.at("/moves/edges/0/node/ect/id").asString();
      var told = proposed.at("/moves/edges/0/node/reports/0/after/date").asString();
      Waiting.until(
          "the history",
          () -> administrator.data(HISTORY, Map.of("id", ect)).toString(),
          text -> text.contains("term calendar") && text.contains(told));
      // what else was recorded today, such as leave, the day before does not know either
      assertThat(first(asOf(administrator, ect, product.today().minusDays(1).toString())))
          .isEqualTo(first(before.getOrDefault("harbour " + ect, "")))
          .isNotEqualTo(first(after.getOrDefault("harbour " + ect, "")));
      assertThat(asOf(administrator, ect, product.today().toString()))
          .isEqualTo(after.get("harbour " + ect));

      withdraw(administrator, change);
      assertThat(dates(administrator)).isEqualTo(before);
      assertThat(administrator.data(CALENDARS, Map.of("id", school)).get("calendars").size())
          .isZero();
    }
  }

  private static void withdraw(Browser administrator, Map<String, Object> published) {
    var input = new LinkedHashMap<String, Object>();
    for (var name : List.of("appropriateBodyId", "schoolId", "startYear")) {
      input.put(name, published.getOrDefault(name, ""));
    }
    input.put("revision", 1);
    assertThat(administrator.refusal(WITHDRAW, Map.of("input", input)))
        .containsExactly("CONFIRMATION_REQUIRED input.confirmation");
    var proposed = administrator.data(WITHDRAWAL, Map.of("input", input));
    assertThat(proposed.at("/moves/edges").size()).isPositive();
    input.put("confirmation", proposed.get("confirmation").asString());
    var earlier = requested(administrator);
    var holding = administrator.change(WITHDRAW, Map.of("input", input));
    assertThat(holding.at("/calendar/school").isNull()).isTrue();
    assertThat(recalculated(administrator, earlier).get("moved").asInt())
        .isEqualTo(proposed.at("/moves/edges").size());
  }

  /** The due dates of every ECT who has a plan, by school and id. */
  private static Map<String, String> dates(Browser administrator) {
    var school = school(administrator);
    var dates = new LinkedHashMap<String, String>();
    for (var edge : administrator.data(ECTS, Map.of()).get("edges").values()) {
      var ect = edge.get("node");
      if (ect.path("plan").isObject()) {
        var place = school.equals(ect.at("/school/id").asString()) ? "harbour " : "elsewhere ";
        dates.put(place + ect.get("id").asString(), ect.at("/plan/reports").toString());
      }
    }
    return dates;
  }

  private static String asOf(Browser administrator, String ect, String day) {
    return administrator
        .data(
            "query($id: ID!, $day: Date!) { node(id: $id) { ... on Ect { inductionAsOf(date: $day)"
                + " { plan { reports { due { date } } } } } } }",
            Map.of("id", ect, "day", day))
        .at("/inductionAsOf/plan/reports")
        .toString();
  }

  /** The first of some due dates. */
  private static String first(String dates) {
    return dates.substring(0, dates.indexOf('}'));
  }

  private static String school(Browser administrator) {
    return administrator
        .data("{ schools(first: 1, search: \"harbour\") { edges { node { id name } } } }", Map.of())
        .at("/edges/0/node/id")
        .asString();
  }

  private static JsonNode progress(Browser administrator) {
    return administrator.data(PROGRESS, Map.of()).at("/roles/0/appropriateBody/planRecalculation");
  }

  private static JsonNode requested(Browser administrator) {
    return progress(administrator).path("requestedAt");
  }

  private static JsonNode recalculated(Browser administrator, JsonNode earlier) {
    return Waiting.until(
        "the end of the recalculation",
        () -> progress(administrator),
        seen -> seen.path("finishedAt").isString() && !seen.path("requestedAt").equals(earlier));
  }
}
