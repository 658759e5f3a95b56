package uk.ectmanager.adapter.graphql.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.body.SomeBodies.NORTHMOOR;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.adapter.graphql.RequestContext;
import uk.ectmanager.application.AViewer;
import uk.ectmanager.application.calendar.InMemoryTermCalendars;
import uk.ectmanager.application.calendar.SomeCalendars;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.planner.WorkOutPlans;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.shared.SchoolId;

class PlannerGraphQlTest {

  private static final String ASK =
      """
      query($input: InductionPlanInput!) {
        inductionPlan(input: $input) {
          usualCalendar
          scenarios { name plan {
            asOf required { exact } served { terms exact reasons { rule source sentence } }
            remaining { exact } projectedEnd { date provisional reasons { sentence } }
            exactCompletion { date }
            parts { number start end { date } }
            spells { school start end counts { exact } fte { from fte } }
            reports { kind number term periodStart periodEnd release earliest
              due { date provisional reasons { rule } } review { id } }
          } }
          problems { code message path }
        }
      }
      """;

  private final GraphQlSetup graphql =
      GraphQlSetup.withSchema()
          .controllers(
              new PlannerController(
                  new WorkOutPlans(
                      new TermLines(new InMemoryTermCalendars(), SomeCalendars.BANK_HOLIDAYS),
                      SomeCalendars.BANK_HOLIDAYS,
                      InstantSource.fixed(Instant.parse("2022-07-25T12:00:00Z")))));

  private GraphQlSetup.Answer ask(Map<String, ?> input) {
    return graphql.run(ASK, Map.of("input", input));
  }

  private static Map<String, Object> spell(String school, String start, String fte) {
    return Map.of("school", school, "start", start, "fte", fte);
  }

  private static Map<String, Object> input(Object... scenarios) {
    return Map.of("scenarios", List.of(scenarios));
  }

  private static Map<String, Object> scenario(String name, Object... spells) {
    return Map.of("name", name, "spells", List.of(spells));
  }

  private static Map<String, Object> withCalendar(Map<String, Object> input) {
    var whole = new HashMap<>(input);
    whole.put(
        "calendar",
        Map.of(
            "years",
            List.of(
                Map.of(
                    "startYear",
                    2021,
                    "terms",
                    SomeCalendars.terms2021().stream()
                        .map(term ->
                            Map.of(
                                "start", term.start().toString(),
                                "end", term.end().toString(),
                                "halfTermStart", term.halfTermFrom().toString(),
                                "halfTermEnd", term.halfTermTo().toString(),
                                "inductionDays", term.inductionDays()))
                        .toList()))));
    return whole;
  }

  @Test
  void a_plan_is_answered_with_figures_dates_reports_and_reasons() {
    var answer = ask(withCalendar(input(scenario("full-time", spell("A", "2021-09-01", "1")))));
    assertThat(answer.errors()).isEmpty();
    assertThat(answer.problems("inductionPlan")).isEmpty();
    assertThat(answer.data("inductionPlan.usualCalendar")).isEqualTo(false);
    var plan = "inductionPlan.scenarios.0.plan.";
    assertThat(answer.data("inductionPlan.scenarios.0.name")).isEqualTo("full-time");
    assertThat(answer.data(plan + "asOf")).isEqualTo("2022-07-25");
    assertThat(answer.data(plan + "required.exact")).isEqualTo("6");
    assertThat(answer.data(plan + "served.exact")).isEqualTo("3");
    assertThat(answer.data(plan + "served.reasons.0.rule")).isEqualTo("L2");
    assertThat(answer.data(plan + "spells.0.school")).isEqualTo("A");
    assertThat(answer.data(plan + "reports.0.due.date")).isEqualTo("2021-12-20");
    assertThat(answer.data(plan + "reports.0.due.provisional")).isEqualTo(false);
    assertThat(answer.data(plan + "reports.2.kind")).isEqualTo("FORMAL_ASSESSMENT");
    assertThat(answer.data(plan + "reports.2.due.date")).isEqualTo("2022-07-25");
    assertThat(answer.data(plan + "reports.3.due.provisional")).isEqualTo(true);
    assertThat(answer.data(plan + "reports.0.review")).isNull();
  }

  @Test
  void several_what_ifs_stand_side_by_side_on_the_usual_calendar() {
    var answer =
        ask(
            input(
                scenario("full-time", spell("A", "2021-09-01", "1")),
                scenario("four days", spell("A", "2021-09-01", "0.8"))));
    assertThat(answer.errors()).isEmpty();
    assertThat(answer.data("inductionPlan.usualCalendar")).isEqualTo(true);
    assertThat(answer.data("inductionPlan.scenarios.0.plan.exactCompletion.date"))
        .isEqualTo("2023-07-24");
    assertThat(answer.data("inductionPlan.scenarios.1.plan.served.exact")).isEqualTo("12/5");
    assertThat(answer.data("inductionPlan.scenarios.1.plan.projectedEnd.provisional"))
        .isEqualTo(true);
  }

  @Test
  void every_fact_can_be_entered() {
    var spell = new HashMap<>(spell("A", "2021-09-01", "0.8"));
    spell.put("changes", List.of(Map.of("from", "2022-01-04", "fte", 0.6)));
    spell.put("end", "2022-08-31");
    var college = new HashMap<>(spell("B", "2022-09-01", "1"));
    college.put("notInTerms", Map.of("equivalence", "0.9", "minimumTerms", "1.5"));
    var supply = new HashMap<>(spell("C", "2023-09-01", "0.2"));
    supply.put("supplyAgreed", true);
    var scenario = new HashMap<>(scenario("all", spell, college, supply));
    scenario.put(
        "absences",
        List.of(
            Map.of("from", "2021-10-04", "days", "0.5", "kind", "COVID"),
            Map.of("from", "2022-01-10", "to", "2022-02-10", "days", 20)));
    scenario.put(
        "leaves",
        List.of(
            Map.of(
                "kind",
                "SHARED_PARENTAL",
                "from",
                "2022-10-03",
                "to",
                "2022-11-03",
                "days",
                "12",
                "choice",
                "DECLINE")));
    scenario.put(
        "extensions",
        List.of(Map.of("kind", "WALES", "terms", "0.5", "decided", "2022-03-01", "part", 1)));
    scenario.put(
        "reductions",
        List.of(Map.of("toTerms", "5", "decided", "2021-10-01", "consented", "2021-10-02")));
    scenario.put(
        "priorService", List.of(Map.of("atFirstSchool", true, "terms", "1", "daysAbsent", "2")));
    scenario.put("leadSchools", List.of(Map.of("from", "2023-09-01", "school", "C")));
    scenario.put("qtsAwarded", "2021-07-01");
    var input =
        new HashMap<String, Object>(
            Map.of(
                "asOf",
                "2024-01-08",
                "settings",
                Map.of("alignmentSchoolDays", 0, "absenceScaled", true, "neonatalLeave", false),
                "scenarios",
                List.of(scenario)));
    var answer = ask(input);
    assertThat(answer.errors()).isEmpty();
    assertThat(answer.problems("inductionPlan")).isEmpty();
    assertThat((List<?>) answer.data("inductionPlan.scenarios.0.plan.spells")).hasSize(3);
    assertThat(answer.data("inductionPlan.scenarios.0.plan.spells.0.fte.1.fte")).isEqualTo("0.6");
  }

  @Test
  void a_part_tells_its_absence_and_what_lengthens_it() {
    var scenario = new HashMap<>(scenario("away", spell("A", "2021-09-01", "1")));
    scenario.put(
        "absences", List.of(Map.of("from", "2021-10-04", "to", "2021-11-26", "days", "35")));
    scenario.put("extensions", List.of(Map.of("terms", "1.5", "decided", "2023-09-01")));
    var answer = askForMore(withCalendar(input(scenario)));
    var first = "inductionPlan.scenarios.0.plan.parts.0.";
    assertThat(answer.data(first + "absence"))
        .isEqualTo(
            Map.of(
                "days",
                "35",
                "warning",
                "25",
                "threshold",
                "30",
                "warned",
                false,
                "extending",
                true));
    assertThat(answer.data(first + "extensions.0.cause")).isEqualTo("ABSENCE");
    assertThat(answer.data(first + "extensions.0.days")).isEqualTo("35");
    assertThat(answer.data(first + "extensions.0.terms")).isNull();
    assertThat(answer.data(first + "extensions.0.reason.rule")).isEqualTo("L8");
    assertThat(answer.data(first + "pendingChoice")).isEqualTo(false);
    assertThat(answer.data(first + "served.exact")).isEqualTo("3");
    assertThat(answer.data("inductionPlan.scenarios.0.plan.parts.1.extensions.0.cause"))
        .isEqualTo("DECISION");
    assertThat(answer.data("inductionPlan.scenarios.0.plan.parts.1.extensions.0.terms"))
        .isEqualTo("1.5");
  }

  @Test
  void a_choice_that_is_pending_leaves_its_part_without_an_end() {
    var scenario = new HashMap<>(scenario("leave", spell("A", "2021-09-01", "1")));
    scenario.put(
        "leaves",
        List.of(
            Map.of("kind", "MATERNITY", "from", "2021-11-01", "to", "2022-03-01", "days", "60")));
    var pending = askForMore(withCalendar(input(scenario)));
    assertThat(pending.data("inductionPlan.scenarios.0.plan.parts.0.pendingChoice"))
        .isEqualTo(true);
    assertThat(pending.data("inductionPlan.scenarios.0.plan.parts.0.end")).isNull();
    scenario.put(
        "leaves",
        List.of(
            Map.of(
                "kind",
                "MATERNITY",
                "from",
                "2021-11-01",
                "to",
                "2022-03-01",
                "days",
                "60",
                "choice",
                "EXTEND")));
    var chosen = askForMore(withCalendar(input(scenario)));
    assertThat(chosen.data("inductionPlan.scenarios.0.plan.parts.0.extensions.0.cause"))
        .isEqualTo("LEAVE");
    assertThat(chosen.data("inductionPlan.scenarios.0.plan.parts.0.extensions.0.days"))
        .isEqualTo("60");
  }

  @Test
  void dropped_reviews_standings_early_completion_and_supply_are_told() {
    var supply = new HashMap<>(spell("B", "2021-09-01", "0.2"));
    supply.put("supplyAgreed", false);
    var scenario = new HashMap<>(scenario("part-time", spell("A", "2021-09-01", "0.8"), supply));
    scenario.put("qtsAwarded", "2021-07-01");
    var answer = askForMore(withCalendar(input(scenario)));
    var plan = "inductionPlan.scenarios.0.plan.";
    assertThat((List<?>) answer.data(plan + "droppedReviews"))
        .extracting(one -> String.valueOf(((Map<?, ?>) one).get("term")))
        .containsExactly("3", "4", "7");
    assertThat((List<?>) answer.data(plan + "spells"))
        .extracting(one -> String.valueOf(((Map<?, ?>) one).get("standing")))
        .containsExactlyInAnyOrder("COUNTS", "NOT_AGREED");
    assertThat(answer.data(plan + "servedProvisional")).isEqualTo(false);
    assertThat(answer.data(plan + "earlyCompletion.eligible")).isEqualTo(false);
    assertThat(answer.data(plan + "earlyCompletion.reason.rule")).isEqualTo("L16");
    assertThat(answer.data(plan + "shortSupplyUntil")).isEqualTo("2026-07-01");
    assertThat(answer.data(plan + "reports.0.part")).isEqualTo(1);
  }

  private GraphQlSetup.Answer askForMore(Map<String, ?> input) {
    var answer =
        graphql.run(
            """
            query($input: InductionPlanInput!) {
              inductionPlan(input: $input) {
                scenarios { plan {
                  parts {
                    number end { date } required { exact } served { exact } pendingChoice
                    absence { days warning threshold warned extending }
                    extensions { cause days terms reason { rule sentence } }
                  }
                  spells { school standing }
                  reports { kind part due { date } }
                  droppedReviews { term date reason { rule sentence } }
                  servedProvisional
                  earlyCompletion { eligible from reason { rule sentence } }
                  shortSupplyUntil
                } }
                problems { code path }
              }
            }
            """,
            Map.of("input", input));
    assertThat(answer.errors()).isEmpty();
    assertThat(answer.problems("inductionPlan")).isEmpty();
    return answer;
  }

  @Test
  void problems_come_all_at_once_and_then_there_are_no_plans() {
    var answer =
        ask(
            input(
                scenario("good", spell("A", "2021-09-01", "1")),
                scenario("bad", spell("Elm Park", "2021-09-01", "1.5"))));
    assertThat(answer.codes()).isEmpty();
    assertThat(answer.problemsWithPaths("inductionPlan"))
        .containsExactlyInAnyOrder(
            "INVALID input.scenarios.1.spells.0.school",
            "OUT_OF_RANGE input.scenarios.1.spells.0.fte");
    assertThat(answer.data("inductionPlan.scenarios")).isEqualTo(List.of());
  }

  @Test
  void nothing_that_was_refused_is_repeated_in_the_answer() {
    var answer = ask(input(scenario("x", spell("Jo Example, 1234567", "2021-09-01", "1"))));
    assertThat(answer.body().toString()).doesNotContain("Jo Example").doesNotContain("1234567");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaN",
        "1e400",
        "-1",
        "0",
        "0.00001",
        "99999999999999999999",
        "0x1",
        "",
        "１",
        "1/3"
      })
  void hostile_numbers_are_refused(String fte) {
    var answer = ask(input(scenario("x", spell("A", "2021-09-01", fte))));
    assertThat(answer.data("inductionPlan.scenarios")).isIn(null, List.of());
    assertThat(answer.codes()).isSubsetOf("BAD_USER_INPUT");
    assertThat(answer.codes().size() + answer.problems("inductionPlan").size()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\u202eb", "\ud800", "a\u0000b"})
  void hostile_labels_are_refused(String name) {
    var answer = ask(input(scenario(name, spell("A", "2021-09-01", "1"))));
    assertThat(answer.problemsWithPaths("inductionPlan"))
        .containsExactly("INVALID input.scenarios.0.name");
  }

  @Test
  void more_what_ifs_or_spells_than_allowed_are_refused() {
    var spell = spell("A", "2021-09-01", "1");
    var six = Collections.nCopies(6, Map.of("spells", List.of(spell)));
    assertThat(ask(Map.of("scenarios", six)).problemsWithPaths("inductionPlan"))
        .containsExactly("OUT_OF_RANGE input.scenarios");
    var thousand = Collections.nCopies(1000, spell);
    assertThat(
            ask(Map.of("scenarios", List.of(Map.of("spells", thousand))))
                .problemsWithPaths("inductionPlan"))
        .containsExactly("OUT_OF_RANGE input.scenarios.0.spells");
  }

  @Test
  void the_longest_careers_that_are_accepted_are_answered_in_time() {
    var scenarios = new java.util.ArrayList<Map<String, Object>>();
    for (var number = 0; number < 5; number++) {
      var scenario =
          new HashMap<String, Object>(scenario("s" + number, spell("A", "2021-09-01", "0.1")));
      scenario.put("extensions", List.of(Map.of("terms", "6", "decided", "2021-09-02", "part", 1)));
      scenario.put(
          "absences",
          List.of(
              Map.of("from", "2021-09-01", "to", "2025-09-01", "days", "200"),
              Map.of("from", "2025-09-02", "to", "2029-09-02", "days", "130")));
      scenarios.add(scenario);
    }
    var answer = ask(Map.of("scenarios", scenarios));
    assertThat(answer.errors()).isEmpty();
    assertThat(answer.problems("inductionPlan")).isEmpty();
    assertThat((List<?>) answer.data("inductionPlan.scenarios.4.plan.reports"))
        .hasSizeGreaterThan(150);
  }

  @ParameterizedTest
  @EnumSource
  void the_answer_is_the_same_for_nobody_and_for_every_role(Role role) {
    var input = input(scenario("x", spell("A", "2021-09-01", "0.5")));
    var nobody = graphql.asNobody().run(ASK, Map.of("input", input));
    assertThat(nobody.errors()).isEmpty();
    graphql.as(AViewer.as(role, NORTHMOOR, new SchoolId(new UUID(2, 1))));
    assertThat(ask(input)).isEqualTo(nobody);
  }

  @Test
  void each_what_if_takes_one_from_the_allowance_of_the_address() {
    var left = new AtomicInteger(4);
    graphql.asked(
        new RequestContext(
            null,
            null,
            false,
            false,
            many ->
                left.addAndGet(-many) >= 0
                    ? Optional.empty()
                    : Optional.of(Duration.ofSeconds(30))));
    var one = scenario("x", spell("A", "2021-09-01", "1"));
    var two = scenario("y", spell("A", "2021-09-01", "0.5"));
    assertThat(ask(input(one, two)).codes()).isEmpty();
    assertThat(left).hasValue(2);
    assertThat(ask(input()).codes()).isEmpty();
    assertThat(left).hasValue(1);
    assertThat(ask(input(one, two)).codes()).containsExactly("RATE_LIMITED");
  }
}
