package uk.ectmanager.application.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static uk.ectmanager.application.planner.SomeDrafts.day;
import static uk.ectmanager.application.planner.SomeDrafts.lasting;
import static uk.ectmanager.application.planner.SomeDrafts.number;
import static uk.ectmanager.application.planner.SomeDrafts.onTable5;
import static uk.ectmanager.application.planner.SomeDrafts.scenario;
import static uk.ectmanager.application.planner.SomeDrafts.spell;
import static uk.ectmanager.application.planner.SomeDrafts.usual;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.calendar.InMemoryTermCalendars;
import uk.ectmanager.application.calendar.SomeCalendars;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.planner.PlannerDraft.AbsenceDraft;
import uk.ectmanager.application.planner.PlannerDraft.ExtensionDraft;
import uk.ectmanager.application.planner.PlannerDraft.FteDraft;
import uk.ectmanager.application.planner.PlannerDraft.LeadDraft;
import uk.ectmanager.application.planner.PlannerDraft.LeaveDraft;
import uk.ectmanager.application.planner.PlannerDraft.NotInTermsDraft;
import uk.ectmanager.application.planner.PlannerDraft.PriorDraft;
import uk.ectmanager.application.planner.PlannerDraft.ReductionDraft;
import uk.ectmanager.application.planner.PlannerDraft.ScenarioDraft;
import uk.ectmanager.application.planner.PlannerDraft.SettingsDraft;
import uk.ectmanager.application.planner.PlannerDraft.SpellDraft;
import uk.ectmanager.domain.induction.facts.LeaveChoice;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.induction.facts.SpellKind;
import uk.ectmanager.domain.induction.plan.PlannedReport;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.Result;

class WorkOutPlansTest {

  private final WorkOutPlans planner =
      new WorkOutPlans(
          new TermLines(new InMemoryTermCalendars(), SomeCalendars.BANK_HOLIDAYS),
          SomeCalendars.BANK_HOLIDAYS,
          InstantSource.fixed(Instant.parse("2021-12-20T12:00:00Z")));

  private Result<List<WorkedOutPlan>> ask(PlannerDraft draft) {
    return planner.handle(new WorkOutPlans.Query(draft));
  }

  private List<WorkedOutPlan> plans(PlannerDraft draft) {
    return switch (ask(draft)) {
      case Result.Done<List<WorkedOutPlan>>(var plans) -> plans;
      case Result.Refused<List<WorkedOutPlan>>(var problems) ->
          throw new AssertionError(problems.toString());
    };
  }

  @Test
  void a_full_timer_on_the_terms_of_reference_5_has_its_reports_there() {
    var worked = plans(onTable5("2022-07-25", scenario(null, spell("A", "2021-09-01", null, "1"))));
    var plan = worked.getFirst().plan();
    assertThat(worked).hasSize(1);
    assertThat(worked.getFirst().name()).isEqualTo("Plan 1");
    assertThat(plan.served()).isEqualTo(Rational.of(3));
    assertThat(plan.reports())
        .extracting(report -> report.dates().due().toString())
        .containsExactly(
            "2021-12-20", "2022-04-04", "2022-07-25", "2022-12-19", "2023-04-03", "2023-07-24");
    assertThat(plan.reports()).noneMatch(PlannedReport::provisional);
    assertThat(worked.getFirst().letters().values()).containsExactly("A");
  }

  @Test
  void what_ifs_are_answered_side_by_side_in_their_order() {
    var worked =
        plans(
            onTable5(
                "2021-09-01",
                scenario("full-time", spell("A", "2021-09-01", null, "1")),
                scenario("four days a week", spell("A", "2021-09-01", null, "0.8")),
                scenario(null, spell("B", "2021-09-01", null, "0.5"))));
    assertThat(worked)
        .extracting(WorkedOutPlan::name)
        .containsExactly("full-time", "four days a week", "Plan 3");
    assertThat(worked)
        .extracting(one -> one.plan().completion().exact())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void the_usual_calendar_is_that_of_reference_5_and_everything_on_it_is_provisional() {
    var plan =
        plans(usual("2022-07-25", scenario(null, spell("A", "2021-09-01", null, "1"))))
            .getFirst()
            .plan();
    assertThat(plan.reports().getLast().dates().due()).isEqualTo("2023-07-24");
    assertThat(plan.reports()).allMatch(PlannedReport::provisional);
    assertThat(plan.completion().provisional()).isTrue();
  }

  @Test
  void the_usual_calendar_reaches_from_the_first_induction_to_the_last_day() {
    var earliest = plans(usual("2000-01-01", scenario(null, spell("A", "1999-05-07", null, "1"))));
    // three terms for who began before September 2021 (L17)
    assertThat(earliest.getFirst().plan().completion().exact())
        .isBetween(day("2000-04-25"), day("2000-05-31"));
    var latest = plans(usual("2100-12-31", scenario(null, spell("A", "2100-12-31", null, "0.1"))));
    assertThat(latest.getFirst().plan().completion().exact()).isAfter("2119-01-01");
  }

  @Test
  void the_usual_terms_of_other_years_begin_and_end_about_when_those_of_the_table_do() {
    for (var year = 1999; year <= 2060; year++) {
      var plan =
          plans(usual(year + "-09-15", scenario(null, spell("A", year + "-09-08", null, "1"))))
              .getFirst()
              .plan();
      assertThat(plan.reports().getFirst().dates().due())
          .as("first review of an ECT who starts in September %s", year)
          .isBetween(day(year + "-12-14"), day(year + "-12-24"));
    }
  }

  @Test
  void without_a_day_the_plan_is_told_for_today_in_london() {
    var draft =
        new PlannerDraft(
            null,
            null,
            SettingsDraft.STANDARD,
            List.of(scenario(null, spell("A", "2021-09-01", null, "1"))));
    assertThat(plans(draft).getFirst().plan().asOf()).isEqualTo("2021-12-20");
  }

  @Test
  void settings_and_every_kind_of_fact_reach_the_facts() {
    var draft =
        new PlannerDraft(
            day("2024-01-01"),
            null,
            new SettingsDraft(0, true, false),
            List.of(
                new ScenarioDraft(
                    "all of it",
                    List.of(
                        new SpellDraft(
                            "A",
                            day("2021-09-01"),
                            day("2022-07-31"),
                            number("0.8"),
                            List.of(new FteDraft(day("2022-01-04"), number("0.55"))),
                            true,
                            null),
                        new SpellDraft(
                            "B",
                            day("2022-09-01"),
                            null,
                            number("1.0"),
                            List.of(),
                            null,
                            new NotInTermsDraft(number("0.9"), number("2")))),
                    List.of(
                        new AbsenceDraft(day("2021-10-04"), null, number("0.5"), null),
                        new AbsenceDraft(
                            day("2021-11-01"), day("2021-11-05"), number("4.5"), null)),
                    List.of(
                        new LeaveDraft(
                            LeaveKind.PATERNITY,
                            day("2022-10-03"),
                            day("2022-10-14"),
                            number("10"),
                            LeaveChoice.DECLINE),
                        new LeaveDraft(LeaveKind.MATERNITY, day("2023-10-02"), null, null, null)),
                    List.of(new ExtensionDraft(null, number("0.5"), day("2023-07-01"), 2)),
                    List.of(
                        new ReductionDraft(number("5"), null, day("2021-09-01"), null),
                        new ReductionDraft(
                            null, day("2024-04-01"), day("2024-03-01"), day("2024-03-02"))),
                    List.of(new PriorDraft(true, number("1.2"), number("3"), null, null)),
                    List.of(new LeadDraft(day("2022-09-01"), "B")),
                    day("2021-07-01"))));
    var facts = plans(draft).getFirst().facts();
    assertThat(facts.settings().alignmentDays()).isZero();
    assertThat(facts.settings().absenceScaled()).isTrue();
    assertThat(facts.settings().neonatalLeave()).isFalse();
    assertThat(facts.spells())
        .extracting(spell -> spell.kind().getClass().getSimpleName())
        .containsExactly("Supply", "NotInTerms");
    assertThat(facts.spells().getLast().kind())
        .isEqualTo(new SpellKind.NotInTerms(Rational.of("0.9"), Rational.of(2)));
    assertThat(facts.spells().getFirst().changes().getFirst().fte().value())
        .isEqualTo(Rational.of("0.55"));
    assertThat(facts.absences().getFirst().to()).isEqualTo("2021-10-04");
    assertThat(facts.absences())
        .extracting(one -> one.days().toString())
        .containsExactly("0.5", "4.5");
    assertThat(facts.leaves())
        .extracting(one -> one.choice())
        .containsExactly(LeaveChoice.DECLINE, LeaveChoice.PENDING);
    assertThat(facts.extensions().getFirst().terms()).isEqualTo(Rational.of("0.5"));
    assertThat(facts.reductions()).hasSize(2);
    assertThat(facts.priorService().getFirst().absent().toString()).isEqualTo("3");
    assertThat(facts.leadSchools().getFirst().from()).isEqualTo("2022-09-01");
    assertThat(facts.qtsAwarded()).isEqualTo("2021-07-01");
    assertThat(SomeDrafts.of(facts).spells()).hasSize(2);
  }

  // --- what it costs ---

  @Test
  void a_plan_of_thousands_of_years_is_refused_before_it_is_made() {
    assertThat(ask(usual("2022-01-01", scenario(null, lasting("0.01", "0.1")))).problems())
        .extracting(Problem::code, problem -> String.join(".", problem.path()))
        .containsExactly(tuple(ProblemCode.OUT_OF_RANGE, "input.scenarios.0"));
    var pace = new Pace();
    for (var step = 0; step < PlannerLimits.MOST_STEPS; step++) {
      pace.next();
    }
    assertThatExceptionOfType(Pace.TooLong.class).isThrownBy(pace::next);
  }

  @Test
  void an_interrupted_thread_works_out_nothing_more() {
    Thread.currentThread().interrupt();
    try {
      assertThatExceptionOfType(PlanningStopped.class)
          .isThrownBy(() -> ask(usual("2022-01-01", scenario(null, lasting("0.1", "1")))));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
