package uk.ectmanager.adapter.graphql.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.body.SomeBodies.NORTHMOOR;

import java.time.Duration;
import java.util.Arrays;
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
import uk.ectmanager.application.clock.FindStatutoryDeadlines;
import uk.ectmanager.application.clock.SomeWorkingDays;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.clock.StatutoryDuty;
import uk.ectmanager.domain.clock.StatutoryEvent;
import uk.ectmanager.domain.shared.SchoolId;

class ClockGraphQlTest {

  private static final String ASK =
      """
      query($event: StatutoryEvent!, $date: Date!) {
        statutoryDeadlines(event: $event, date: $date) {
          deadlines {
            duty actor date workingDays countedFrom dayOne bankHolidays { date name } provisional
            rule source sentence
          }
          problems { code message path }
        }
      }
      """;

  private final GraphQlSetup graphql =
      GraphQlSetup.withSchema()
          .controllers(new ClockController(new FindStatutoryDeadlines(SomeWorkingDays.CALENDAR)));

  private GraphQlSetup.Answer ask(String event, String date) {
    return graphql.run(ASK, Map.of("event", event, "date", date));
  }

  @Test
  void a_deadline_is_told_with_all_that_explains_it() {
    var answer = ask("DECIDED_PASSED", "2025-08-22");
    assertThat(answer.codes()).isEmpty();
    assertThat(answer.data("statutoryDeadlines.problems")).isEqualTo(List.of());
    assertThat(answer.data("statutoryDeadlines.deadlines"))
        .isEqualTo(
            List.of(
                Map.ofEntries(
                    Map.entry("duty", "NOTIFY_PARTIES"),
                    Map.entry("actor", "appropriate body"),
                    Map.entry("date", "2025-08-27"),
                    Map.entry("workingDays", 3),
                    Map.entry("countedFrom", "2025-08-22"),
                    Map.entry("dayOne", "2025-08-22"),
                    Map.entry(
                        "bankHolidays",
                        List.of(Map.of("date", "2025-08-25", "name", "Summer Bank Holiday"))),
                    Map.entry("provisional", false),
                    Map.entry("rule", "statutory clock"),
                    Map.entry("source", "R 11(7); G 2.69"),
                    Map.entry(
                        "sentence",
                        "The last day for the appropriate body to notify the ECT, the"
                            + " headteacher and the employer of the decision is Wednesday 27"
                            + " August 2025. There are 3 working days, beginning with the day on"
                            + " which the appropriate body decided: Friday 22 August 2025, which"
                            + " is day 1. A bank holiday is skipped: Monday 25 August 2025 (Summer"
                            + " Bank Holiday)."))));
  }

  @Test
  void a_year_that_is_not_published_is_provisional() {
    assertThat(
            ask("INDUCTION_COMPLETED", "2026-01-05")
                .data("statutoryDeadlines.deadlines.0.provisional"))
        .isEqualTo(true);
  }

  @Test
  void a_date_out_of_range_is_a_problem_at_its_path() {
    var answer = ask("DECIDED_PASSED", "1998-08-22");
    assertThat(answer.codes()).isEmpty();
    assertThat(answer.problemsWithPaths("statutoryDeadlines")).containsExactly("OUT_OF_RANGE date");
    assertThat(answer.data("statutoryDeadlines.deadlines")).isEqualTo(List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-02-30", "yesterday", "+10000-01-01", "2025-08-22T00:00:00Z", ""})
  void what_is_no_date_is_bad_input(String date) {
    assertThat(ask("DECIDED_PASSED", date).codes()).containsExactly("BAD_USER_INPUT");
  }

  @Test
  void what_is_no_event_is_bad_input() {
    assertThat(ask("ANYTHING", "2025-08-22").codes()).containsExactly("BAD_USER_INPUT");
  }

  @ParameterizedTest
  @EnumSource
  void every_event_is_answered(StatutoryEvent event) {
    var answer = ask(event.name(), "2025-10-01");
    assertThat(answer.codes()).isEmpty();
    assertThat((List<?>) answer.data("statutoryDeadlines.deadlines"))
        .hasSize(event.duties().size());
  }

  @Test
  void every_duty_of_the_domain_is_one_of_the_schema() {
    var known =
        graphql
            .asked(new RequestContext(null, null, true, false))
            .run("{ __type(name: \"StatutoryDuty\") { enumValues { name } } }");
    assertThat((List<?>) known.data("__type.enumValues"))
        .extracting(value -> String.valueOf(((Map<?, ?>) value).get("name")))
        .containsExactlyElementsOf(Arrays.stream(StatutoryDuty.values()).map(Enum::name).toList());
  }

  @ParameterizedTest
  @EnumSource
  void the_answer_is_the_same_for_nobody_and_for_every_role(Role role) {
    var nobody = graphql.asNobody().run(ASK, asked());
    graphql.as(AViewer.as(role, NORTHMOOR, new SchoolId(new UUID(2, 1))));
    assertThat(graphql.run(ASK, asked())).isEqualTo(nobody);
  }

  @Test
  void each_use_takes_one_from_the_allowance_of_the_address() {
    var left = new AtomicInteger(2);
    graphql.asked(
        new RequestContext(
            null,
            null,
            false,
            false,
            many ->
                left.getAndAdd(-many) > 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(9))));
    var answer =
        graphql.run(
            """
            { a: statutoryDeadlines(event: DECIDED_PASSED, date: "2025-08-22") { deadlines { date } }
              b: statutoryDeadlines(event: DECIDED_PASSED, date: "2025-08-22") { deadlines { date } } }
            """);
    assertThat(answer.codes()).isEmpty();
    var refused = graphql.run(ASK, asked());
    assertThat(refused.codes()).containsExactly("RATE_LIMITED");
    assertThat(refused.errors().getFirst().get("message")).asString().contains("9 seconds");
  }

  private static Map<String, Object> asked() {
    return Map.of("event", "DECIDED_FAILED", "date", "2025-12-22");
  }
}
