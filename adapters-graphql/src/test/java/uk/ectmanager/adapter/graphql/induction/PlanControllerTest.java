package uk.ectmanager.adapter.graphql.induction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.adapter.graphql.NodeSource;
import uk.ectmanager.adapter.graphql.overview.EctView;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.body.InMemoryAppropriateBodies;
import uk.ectmanager.application.calendar.InMemoryTermCalendars;
import uk.ectmanager.application.calendar.SomeCalendars;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.application.induction.EctProfile;
import uk.ectmanager.application.induction.EctProfiles;
import uk.ectmanager.application.induction.InMemoryInductions;
import uk.ectmanager.application.induction.InductionPlans;
import uk.ectmanager.application.induction.ReadPlan;
import uk.ectmanager.application.overview.AnEctRow;
import uk.ectmanager.application.overview.EctOverview;
import uk.ectmanager.application.school.InMemorySchools;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.facts.FteChange;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EctId;

/** A plan by document, with its reasons; many plans together. */
class PlanControllerTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2022-04-04T09:00:00Z"));

  private final InMemoryInductions inductions = new InMemoryInductions();
  private final AtomicInteger calls = new AtomicInteger();
  private final GraphQlSetup graphql = GraphQlSetup.withSchema();

  PlanControllerTest() {
    var calendars = new InMemoryTermCalendars();
    calendars.add(SomeCalendars.year2021(AnInduction.BODY), List.of());
    calendars.add(SomeCalendars.year2022(AnInduction.BODY), List.of());
    var plans =
        new InductionPlans(
            new BodyDirectory(new InMemoryAppropriateBodies()),
            new TermLines(calendars, SomeCalendars.BANK_HOLIDAYS));
    EctProfiles profiles =
        ects -> {
          calls.incrementAndGet();
          var found = new HashMap<EctId, EctProfile>();
          ects.forEach(ect -> found.put(ect, profile(ect)));
          return found;
        };
    var readPlan =
        new ReadPlan(
            profiles, inductions, plans, new SchoolDirectory(new InMemorySchools()), CLOCK);
    graphql
        .controllers(new PlanController(readPlan, graphql.loaders()))
        .nodes(new Nodes())
        .as(viewer(Role.HEADTEACHER));
  }

  private static EctProfile profile(EctId ect) {
    return new EctProfile(
        ect,
        "Ada Example",
        AnInduction.SCHOOL,
        "Elm Park",
        AnInduction.BODY,
        null,
        new Subject(AnInduction.BODY, AnInduction.SCHOOL, ect, Set.of(), false, Set.of()));
  }

  private static Viewer viewer(Role role) {
    return new Viewer(
        new AccountId(new UUID(1, 1)),
        "Sam Example",
        Set.of(Grant.at(role, AnInduction.SCHOOL)),
        CLOCK.instant(),
        "192.0.2.1");
  }

  /** Any ECT, seen by anybody: who may see the plan is the plan's own question. */
  private static final class Nodes implements NodeSource {
    @Override
    public String type() {
      return EctView.TYPE;
    }

    @Override
    public Optional<?> find(Viewer viewer, UUID id) {
      var number = (int) id.getLeastSignificantBits();
      return Optional.of(
          EctView.of(new EctOverview(AnEctRow.number(number).row(), LocalDate.of(2022, 4, 4))));
    }
  }

  private void begin(int number, Spell... spells) {
    inductions.add(
        new Induction(
            AnEctRow.id(number),
            AnInduction.BODY,
            AnInduction.SCHOOL,
            List.of(spells),
            List.of(),
            Set.of()),
        List.of());
  }

  private static Spell fullTime() {
    return Spell.open(AnInduction.SCHOOL, LocalDate.of(2021, 9, 1), Fte.FULL_TIME);
  }

  private static String id(int number) {
    return GlobalId.of(EctView.TYPE, AnEctRow.id(number).value());
  }

  @Test
  void a_plan_tells_figures_dates_and_reports_with_their_reasons() {
    begin(
        1,
        new Spell(
            AnInduction.SCHOOL,
            LocalDate.of(2021, 9, 1),
            null,
            Fte.FULL_TIME,
            List.of(new FteChange(LocalDate.of(2022, 1, 4), Fte.of("1/3")))));
    var plan =
        graphql.run(
            """
            query($id: ID!) { node(id: $id) { ... on Ect { plan { asOf
              required { terms exact reasons { rule } }
              served { terms exact reasons { rule sentence numbers { name value } } }
              remaining { exact reasons { rule } }
              projectedEnd { date provisional reasons { sentence } }
              parts { number start end { date } }
              spells { school start end counts { exact } fte { from fte } }
              reports { kind number term release earliest due { date provisional } } } } } }
            """,
            Map.of("id", id(1)));
    assertThat(plan.errors()).isEmpty();
    assertThat(plan.data("node.plan.asOf")).isEqualTo("2022-04-04");
    assertThat(plan.data("node.plan.required.exact")).isEqualTo("6");
    assertThat(plan.data("node.plan.served.exact")).isEqualTo("4/3");
    assertThat(plan.data("node.plan.served.terms")).isEqualTo("1.3");
    assertThat(plan.data("node.plan.served.reasons.0.rule")).isEqualTo("L2");
    assertThat(plan.data("node.plan.remaining.exact")).isEqualTo("14/3");
    assertThat(plan.data("node.plan.projectedEnd.provisional")).isEqualTo(true);
    assertThat(plan.data("node.plan.parts.0.start")).isEqualTo("2021-09-01");
    assertThat(plan.data("node.plan.spells.0.counts.exact")).isEqualTo("4/3");
    assertThat(plan.data("node.plan.spells.0.fte"))
        .isEqualTo(
            List.of(
                Map.of("from", "2021-09-01", "fte", "1"),
                Map.of("from", "2022-01-04", "fte", "0.3333")));
    assertThat(plan.data("node.plan.reports.0.kind")).isEqualTo("PROGRESS_REVIEW");
    assertThat(plan.data("node.plan.reports.0.term")).isEqualTo("1");
    assertThat(plan.data("node.plan.reports.0.due.date")).isEqualTo("2021-12-20");
  }

  @Test
  void reports_are_counted_within_their_kind_and_the_plan_is_told_as_of_a_day() {
    begin(1, fullTime());
    var plan =
        graphql.run(
            """
            query($id: ID!) { node(id: $id) { ... on Ect {
              plan(asOf: "2022-07-25") { served { exact } reports { kind number term } } } } }
            """,
            Map.of("id", id(1)));
    assertThat(plan.data("node.plan.served.exact")).isEqualTo("3");
    assertThat(plan.data("node.plan.reports"))
        .isEqualTo(
            List.of(
                report("PROGRESS_REVIEW", 1, "1"),
                report("PROGRESS_REVIEW", 2, "2"),
                report("FORMAL_ASSESSMENT", 1, "3"),
                report("PROGRESS_REVIEW", 3, "4"),
                report("PROGRESS_REVIEW", 4, "5"),
                report("FORMAL_ASSESSMENT", 2, "6")));
  }

  @Test
  void the_timetable_is_reduced_by_ten_and_then_by_five_per_cent() {
    begin(1, fullTime());
    var plan =
        graphql.run(
            """
            query($id: ID!) { node(id: $id) { ... on Ect { plan {
              now: timetableReduction { part percent reason { rule } }
              later: timetableReduction(on: "2022-10-03") { part percent }
              before: timetableReduction(on: "2021-08-31") { part }
              after: timetableReduction(on: "2024-01-08") { part } } } } }
            """,
            Map.of("id", id(1)));
    assertThat(plan.errors()).isEmpty();
    assertThat(plan.data("node.plan.now"))
        .isEqualTo(Map.of("part", 1, "percent", 10, "reason", Map.of("rule", "L9")));
    assertThat(plan.data("node.plan.later")).isEqualTo(Map.of("part", 2, "percent", 5));
    assertThat(plan.data("node.plan.before")).isNull();
    assertThat(plan.data("node.plan.after")).isNull();
  }

  @Test
  void many_plans_take_no_more_calls_than_a_few() {
    for (int number = 1; number <= 12; number++) {
      begin(number, fullTime());
    }
    var forThree = callsFor(3);
    assertThat(callsFor(12)).isEqualTo(forThree);
  }

  private int callsFor(int plans) {
    calls.set(0);
    var document = new StringBuilder("{");
    for (int number = 1; number <= plans; number++) {
      document.append(
          " e%d: node(id: \"%s\") { ... on Ect { plan { asOf } } }".formatted(number, id(number)));
    }
    var answer = graphql.run(document.append(" }").toString());
    assertThat(answer.errors()).isEmpty();
    for (int number = 1; number <= plans; number++) {
      assertThat(answer.data("e" + number + ".plan.asOf")).isEqualTo("2022-04-04");
    }
    return calls.get();
  }

  @Test
  void a_plan_that_is_not_the_viewers_is_null() {
    begin(1, fullTime());
    graphql.as(viewer(Role.SCHOOL_ADMINISTRATOR));
    var answer =
        graphql.run(
            "query($id: ID!) { node(id: $id) { ... on Ect { plan { asOf } } } }",
            Map.of("id", id(1)));
    assertThat(answer.data("node.plan")).isNull();
    assertThat(answer.data("node")).isNotNull();
  }

  private static Map<String, Object> report(String kind, int number, String term) {
    return Map.of("kind", kind, "number", number, "term", term);
  }
}
