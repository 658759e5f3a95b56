package uk.ectmanager.adapter.graphql.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.adapter.graphql.Mistakes;
import uk.ectmanager.application.calendar.InMemoryTermCalendars;
import uk.ectmanager.application.calendar.SomeCalendars;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.planner.WorkOutPlans;

/** Whatever is wrong with what the planner is asked is told at once. */
class PlannerMistakesTest {

  private static final String SPELL = "scenarios.0.spells.0.";
  private static final String AWAY = "scenarios.0.absences.0.";
  private static final String LEAVE = "scenarios.0.leaves.0.";
  private static final String REDUCTION = "scenarios.0.reductions.0.";
  private static final String PRIOR = "scenarios.0.priorService.0.";

  private final GraphQlSetup graphql =
      GraphQlSetup.withSchema()
          .controllers(
              new PlannerController(
                  new WorkOutPlans(
                      new TermLines(new InMemoryTermCalendars(), SomeCalendars.BANK_HOLIDAYS),
                      SomeCalendars.BANK_HOLIDAYS,
                      InstantSource.fixed(Instant.parse("2022-07-25T12:00:00Z")))));

  private List<String> told(Map<String, @Nullable Object> input) {
    var answer =
        graphql.run(
            "query($input: InductionPlanInput!) { inductionPlan(input: $input)"
                + " { problems { code path message } } }",
            Map.of("input", input));
    assertThat(answer.errors()).as(input.toString()).isEmpty();
    return answer.problemsWithPaths("inductionPlan");
  }

  private static Map<String, Object> career() {
    return Map.of(
        "name",
        "one",
        "spells",
        List.of(
            Map.of(
                "school",
                "A",
                "start",
                "2021-09-01",
                "end",
                "2024-07-19",
                "fte",
                "1",
                "changes",
                List.of(Map.of("from", "2022-09-01", "fte", "0.8")))),
        "absences",
        List.of(Map.of("from", "2021-11-01", "to", "2021-11-03", "days", "3")),
        "leaves",
        List.of(
            Map.of("kind", "PATERNITY", "from", "2022-03-07", "to", "2022-03-18", "days", "10")),
        "extensions",
        List.of(Map.of("terms", "1", "decided", "2022-06-01", "part", 1)),
        "reductions",
        List.of(Map.of("toTerms", "5", "decided", "2022-06-01", "consented", "2022-06-01")),
        "priorService",
        List.of(Map.of("terms", "1", "daysAbsent", "2", "from", "2020-09-01", "to", "2020-12-18")),
        "leadSchools",
        List.of(Map.of("from", "2022-01-04", "school", "A")));
  }

  private static String at(String code, String field) {
    return code + " input." + field;
  }

  private static Mistakes mistakes() {
    return Mistakes.in(Map.of("asOf", "2022-07-25", "scenarios", List.of(career())))
        .of(at("OUT_OF_RANGE", "asOf"))
        .with("asOf", "1990-01-01")
        .of(at("OUT_OF_RANGE", "settings.alignmentSchoolDays"))
        .with("settings", Map.of("alignmentSchoolDays", 31))
        .of(at("REQUIRED", "calendar.years"))
        .with("calendar", Map.of("years", List.of()));
  }

  @Test
  void posts_and_lead_schools() {
    mistakes()
        .of(at("TOO_LONG", "scenarios.0.name"))
        .with("scenarios.0.name", "n".repeat(61))
        .of(at("INVALID", SPELL + "school"))
        .with(SPELL + "school", "Elm Park")
        .of(at("OUT_OF_RANGE", SPELL + "start"))
        .with(SPELL + "start", "1999-05-06")
        .of(at("OUT_OF_RANGE", SPELL + "end"))
        .with(SPELL + "end", "2101-01-01")
        .of(at("OUT_OF_RANGE", SPELL + "fte"))
        .with(SPELL + "fte", "1.01")
        .of(at("OUT_OF_RANGE", SPELL + "fte"))
        .with(SPELL + "fte", "0.005")
        .of(at("OUT_OF_RANGE", SPELL + "changes.0.fte"))
        .with(SPELL + "changes.0.fte", "0")
        .of(at("OUT_OF_RANGE", SPELL + "changes.0.from"))
        .with(SPELL + "changes.0.from", "2021-09-01")
        .needs(SPELL + "start")
        .of(at("INVALID", SPELL + "notInTerms"))
        .with(SPELL + "supplyAgreed", true)
        .with(SPELL + "notInTerms", Map.of("equivalence", "1", "minimumTerms", "1"))
        .of(
            at("OUT_OF_RANGE", SPELL + "notInTerms.equivalence"),
            at("OUT_OF_RANGE", SPELL + "notInTerms.minimumTerms"))
        .with(SPELL + "notInTerms", Map.of("equivalence", "0", "minimumTerms", "7"))
        .of(at("INVALID", "scenarios.0.leadSchools.0.school"))
        .with("scenarios.0.leadSchools.0.school", "b")
        .of(at("OUT_OF_RANGE", "scenarios.0.leadSchools.0.school"))
        .with("scenarios.0.leadSchools.0.school", "B")
        .needs(SPELL + "start", SPELL + "end", SPELL + "school")
        .of(at("OUT_OF_RANGE", "scenarios.0.qtsAwarded"))
        .with("scenarios.0.qtsAwarded", "2101-01-01")
        .areAllTold(this::told);
  }

  @Test
  void days_away() {
    mistakes()
        .of(at("INVALID", AWAY + "days"))
        .with(AWAY + "days", "0.3")
        .of(at("OUT_OF_RANGE", AWAY + "days"))
        .with(AWAY + "days", "0")
        .of(at("OUT_OF_RANGE", AWAY + "days"))
        .with(AWAY + "days", "4")
        .needs(AWAY + "from", AWAY + "to", "calendar")
        .of(at("NOT_IN_ORDER", AWAY + "to"))
        .with(AWAY + "to", "2021-10-31")
        .of(at("OUT_OF_RANGE", AWAY + "from"), at("NOT_IN_ORDER", AWAY + "to"))
        .with(AWAY + "from", "2025-01-06")
        .with(AWAY + "to", "2025-01-05")
        .of(at("OVERLAP", AWAY + "from"))
        .with(AWAY + "from", "2022-03-14")
        .with(AWAY + "to", "2022-03-16")
        .needs(LEAVE + "from", LEAVE + "to")
        .of(at("INVALID", LEAVE + "days"))
        .with(LEAVE + "days", "0.3")
        .of(at("NOT_IN_ORDER", LEAVE + "to"))
        .with(LEAVE + "to", "2022-03-06")
        .of(at("REQUIRED", LEAVE + "to"), at("INVALID", LEAVE + "days"))
        .with(LEAVE + "choice", "EXTEND")
        .with(LEAVE + "to", null)
        .needs(LEAVE + "days")
        .of(at("REQUIRED", LEAVE + "days"))
        .with(LEAVE + "choice", "EXTEND")
        .with(LEAVE + "days", null)
        .areAllTold(this::told);
  }

  @Test
  void decisions_and_earlier_service() {
    mistakes()
        .of(at("OUT_OF_RANGE", "scenarios.0.extensions.0.terms"))
        .with("scenarios.0.extensions.0.terms", "0.05")
        .of(at("OUT_OF_RANGE", "scenarios.0.extensions.0.part"))
        .with("scenarios.0.extensions.0.part", 3)
        .of(at("OUT_OF_RANGE", "scenarios.0.extensions.0.decided"))
        .with("scenarios.0.extensions.0.decided", "2101-01-01")
        .of(at("OUT_OF_RANGE", REDUCTION + "toTerms"))
        .with(REDUCTION + "toTerms", "6")
        .of(at("INVALID", REDUCTION + "toTerms"))
        .with(REDUCTION + "completes", "2023-07-21")
        .needs(REDUCTION + "toTerms")
        .of(at("OUT_OF_RANGE", REDUCTION + "consented"))
        .with(REDUCTION + "consented", "2101-01-01")
        .of(at("OUT_OF_RANGE", PRIOR + "terms"))
        .with(PRIOR + "terms", "0")
        .of(at("INVALID", PRIOR + "terms"))
        .with(PRIOR + "terms", "0.55")
        .of(at("INVALID", PRIOR + "daysAbsent"))
        .with(PRIOR + "daysAbsent", "0.3")
        .of(at("OUT_OF_RANGE", PRIOR + "daysAbsent"))
        .with(PRIOR + "daysAbsent", "1001")
        .of(at("NOT_IN_ORDER", PRIOR + "to"))
        .with(PRIOR + "to", "2020-08-31")
        .areAllTold(this::told);
  }
}
