package uk.ectmanager.adapter.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every variable that does not fit is told, with its place and what is expected there. */
class VariableCheckTest {

  private static final String PLAN =
      "query($input: InductionPlanInput!) { inductionPlan(input: $input) { problems { code } } }";

  private final GraphQlSetup graphql = GraphQlSetup.withSchema();

  private static Map<String, Object> input(Map<String, ?> spell) {
    return Map.of("input", Map.of("scenarios", List.of(Map.of("spells", List.of(spell)))));
  }

  private static Map<String, @Nullable Object> spell() {
    return new HashMap<>(Map.of("school", "A", "start", "2021-09-01", "fte", "1"));
  }

  private List<Map<String, Object>> errors(Map<String, ?> variables) {
    return graphql.run(PLAN, variables).errors();
  }

  private static String place(Map<String, Object> error) {
    var extensions = (Map<?, ?>) Objects.requireNonNull(error.get("extensions"));
    assertThat(extensions.get("code")).isEqualTo("BAD_USER_INPUT");
    return String.join(
        ".",
        ((List<?>) Objects.requireNonNull(extensions.get("inputPath")))
            .stream().map(String::valueOf).toList());
  }

  @Test
  void all_are_told_at_once_each_with_its_place_and_the_expected_form() {
    var bad = spell();
    bad.put("start", "tomorrow");
    bad.put("fte", "much");
    bad.put("supplyAgreed", "yes");
    bad.put("shool", "B");
    bad.remove("school");
    var answer = graphql.run(PLAN, input(bad));
    assertThat(answer.body()).doesNotContainKey("data");
    assertThat(answer.errors())
        .extracting(error -> String.valueOf(error.get("message")))
        .containsExactlyInAnyOrder(
            "input.scenarios.0.spells.0.school is missing; it must be text.",
            "input.scenarios.0.spells.0.start must be a date such as 2026-12-20.",
            "input.scenarios.0.spells.0.fte must be a number such as \"0.6\".",
            "input.scenarios.0.spells.0.supplyAgreed must be true or false.",
            "input.scenarios.0.spells.0.shool is not known: PlanSpellInput has no such field.");
    assertThat(answer.errors())
        .extracting(VariableCheckTest::place)
        .contains("input.scenarios.0.spells.0.start");
    assertThat(answer.errors().getFirst()).containsKey("locations");
  }

  @Test
  void what_fits_runs_and_what_was_given_is_never_repeated() {
    assertThat(graphql.run(PLAN, input(spell())).codes()).doesNotContain("BAD_USER_INPUT");
    var bad = spell();
    bad.put("start", "born on 1 May, Jo Bloggs");
    assertThat(errors(input(bad)).toString()).doesNotContain("Bloggs");
  }

  @Test
  void a_missing_variable_a_null_and_a_wrong_kind_of_value() {
    assertThat(errors(Map.of())).extracting(VariableCheckTest::place).containsExactly("input");
    assertThat(errors(Map.of("input", "text")))
        .extracting(error -> String.valueOf(error.get("message")))
        .containsExactly("input must be an object of the type InductionPlanInput.");
    var nothing = new HashMap<String, @Nullable Object>();
    nothing.put("input", null);
    assertThat(graphql.run(PLAN, nothing).errors())
        .extracting(VariableCheckTest::place)
        .containsExactly("input");
    var scenarios = Map.of("input", Map.of("scenarios", List.of(3, Map.of("spells", List.of()))));
    assertThat(errors(scenarios))
        .extracting(VariableCheckTest::place)
        .containsExactly("input.scenarios.0");
  }

  @Test
  void a_single_value_stands_for_a_list_of_one() {
    var single = Map.of("input", Map.of("scenarios", Map.of("spells", spell())));
    assertThat(graphql.run(PLAN, single).codes()).doesNotContain("BAD_USER_INPUT");
  }

  @ParameterizedTest
  @CsvSource({
    "ID!, 17, id must be an id as it was answered before.",
    "ID!, U2Nob29sOng, id must be an id as it was answered before."
  })
  void an_id_that_was_never_answered(String type, String id, String message) {
    var answer =
        graphql.run("query($id: %s) { node(id: $id) { id } }".formatted(type), Map.of("id", id));
    assertThat(answer.errors())
        .extracting(error -> String.valueOf(error.get("message")))
        .containsExactly(message);
  }

  @Test
  void an_unknown_word_of_an_enumeration_is_told_with_those_that_are_known() {
    var answer =
        graphql.run(
            "query($kinds: [ChoiceKind!], $event: StatutoryEvent!, $date: Date!) { choices(kinds:"
                + " $kinds) { label } statutoryDeadlines(event: $event, date: $date)"
                + " { problems { code } } }",
            Map.of("kinds", List.of("TITLE", "COLOUR"), "event", "BIRTHDAY", "date", 20261220));
    assertThat(answer.errors())
        .extracting(VariableCheckTest::place)
        .containsExactly("kinds.1", "event", "date");
    assertThat(String.valueOf(answer.errors().getFirst().get("message")))
        .startsWith("kinds.1 must be one of TITLE, ");
  }

  @Test
  void a_variable_with_a_default_or_without_need_may_be_left_out() {
    var document =
        "query($date: Date! = \"2026-12-20\", $kinds: [ChoiceKind!]) { choices(kinds: $kinds)"
            + " { label } statutoryDeadlines(event: DECIDED_PASSED, date: $date)"
            + " { problems { code } } }";
    assertThat(graphql.run(document).codes()).doesNotContain("BAD_USER_INPUT");
  }

  @Test
  void no_more_errors_than_an_answer_may_have() {
    var bad = new ArrayList<>(Collections.nCopies(500, Map.of("school", 1)));
    var many = Map.of("input", Map.of("scenarios", List.of(Map.of("spells", bad))));
    assertThat(errors(many)).hasSize(GraphQlLimits.defaults().validationErrors());
  }
}
