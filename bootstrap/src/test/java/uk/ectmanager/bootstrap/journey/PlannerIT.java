package uk.ectmanager.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import uk.ectmanager.bootstrap.product.Actor;
import uk.ectmanager.bootstrap.product.Caller;
import uk.ectmanager.bootstrap.product.Caller.Answer;
import uk.ectmanager.bootstrap.product.EmbeddedProduct;
import uk.ectmanager.bootstrap.product.Product;

/** The planner and the clocks over HTTP: the same for everybody, and only so often. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlannerIT {

  private static final int ALLOWED = 10;
  private static final String PLAN =
      """
      { inductionPlan(input: { asOf: "2026-11-23", scenarios: [
          { name: "full-time", spells: [{ school: "A", start: "2026-09-01", fte: 1 }] }] }) {
        usualCalendar problems { code path }
        scenarios { name plan { served { exact } projectedEnd { date provisional }
          timetableReduction(on: "2027-01-11") { percent }
          spells { school } reports { kind number due { date } review { id } } } } } }
      """;
  private static final String DEADLINE =
      "{ statutoryDeadlines(event: APPEAL_HEARING, date: \"2026-12-29\") { deadlines { date"
          + " provisional } } }";

  private @Nullable Product started;

  @BeforeAll
  void start(@TempDir Path folder) {
    started =
        EmbeddedProduct.start(
            folder.resolve("data"), "--ect.graphql.rate.calculations-per-address=" + ALLOWED);
  }

  @AfterAll
  void stop() {
    if (started != null) {
      started.close();
    }
  }

  @Test
  void everybody_gets_the_same_plans_and_nobody_too_many_of_them() {
    var product = Objects.requireNonNull(started);
    var nobody = Caller.nobody(product);
    var plan = nobody.ask(PLAN);
    assertThat(plan.codes()).isEmpty();
    assertThat(plan.problems()).isEmpty();
    assertThat(plan.json().at("/data/inductionPlan/scenarios/0/plan/reports/5/kind").asString(""))
        .isEqualTo("FORMAL_ASSESSMENT");
    assertThat(
            plan.json()
                .at("/data/inductionPlan/scenarios/0/plan/timetableReduction/percent")
                .asInt())
        .isEqualTo(10);
    assertThat(plan.json().at("/data/inductionPlan/scenarios/0/plan/reports/0/review").isNull())
        .isTrue();
    assertThat(
            plan.json()
                .at("/data/inductionPlan/scenarios/0/plan/projectedEnd/provisional")
                .asBoolean())
        .isTrue();

    for (var actor : List.of(Actor.ADMINISTRATOR, Actor.ECT, Actor.PARTNER)) {
      assertThat(Caller.of(product, actor).ask(PLAN).json()).as("%s", actor).isEqualTo(plan.json());
    }

    // 25 and 28 December 2026 are bank holidays: back over 24 to 21, 18 to 14, 11 to 7 and 4
    var clocks = nobody.ask(DEADLINE);
    assertThat(clocks.json().at("/data/statutoryDeadlines/deadlines/0/date").asString(""))
        .isEqualTo("2026-12-04");
    assertThat(clocks.json().at("/data/statutoryDeadlines/deadlines/1/date").asString(""))
        .isEqualTo("2026-12-11");

    exhaust(nobody);
  }

  private static void exhaust(Caller nobody) {
    var refused = 0;
    for (var times = 0; times < 2 * ALLOWED && refused == 0; times++) {
      var answer = new Answer(nobody.browser().ask(DEADLINE, Map.of(), Map.of()));
      refused += answer.codes().contains("RATE_LIMITED") ? 1 : 0;
    }
    assertThat(refused).as("refused once the allowance is used up").isOne();
    assertThat(nobody.ask("{ me { account { id } } }").codes()).isEmpty();
  }
}
