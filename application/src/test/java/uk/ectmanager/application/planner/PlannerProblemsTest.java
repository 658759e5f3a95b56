package uk.ectmanager.application.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.planner.SomeDrafts.day;
import static uk.ectmanager.application.planner.SomeDrafts.lasting;
import static uk.ectmanager.application.planner.SomeDrafts.number;
import static uk.ectmanager.application.planner.SomeDrafts.onTable5;
import static uk.ectmanager.application.planner.SomeDrafts.scenario;
import static uk.ectmanager.application.planner.SomeDrafts.spell;
import static uk.ectmanager.application.planner.SomeDrafts.usual;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
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

/** What the planner refuses, all of it at once and where it stands. */
class PlannerProblemsTest {

  private final WorkOutPlans planner =
      new WorkOutPlans(
          new TermLines(new InMemoryTermCalendars(), SomeCalendars.BANK_HOLIDAYS),
          SomeCalendars.BANK_HOLIDAYS,
          InstantSource.fixed(Instant.parse("2021-12-20T12:00:00Z")));

  private List<String> problems(PlannerDraft draft) {
    return planner.handle(new WorkOutPlans.Query(draft)).problems().stream()
        .map(problem -> problem.code() + " " + String.join(".", problem.path()))
        .toList();
  }

  private List<String> problems(ScenarioDraft scenario) {
    return problems(usual("2022-01-01", scenario));
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    var scenario =
        new ScenarioDraft(
            "x".repeat(61),
            List.of(
                new SpellDraft(
                    "Elm Park School",
                    day("1999-05-06"),
                    day("2101-01-01"),
                    number("1.01"),
                    List.of(new FteDraft(day("2022-01-01"), number("0.005"))),
                    null,
                    null),
                new SpellDraft(
                    "A",
                    day("2021-09-01"),
                    day("2021-08-31"),
                    number("0.5"),
                    List.of(),
                    true,
                    new NotInTermsDraft(number("1"), number("1"))),
                new SpellDraft(
                    "B",
                    day("2021-09-01"),
                    day("2022-08-31"),
                    number("0.5"),
                    List.of(
                        new FteDraft(day("2021-09-01"), number("0.6")),
                        new FteDraft(day("2022-01-01"), number("0.6")),
                        new FteDraft(day("2022-01-01"), number("0.7"))),
                    null,
                    null),
                spell("C", "2021-09-01", null, "0.5"),
                spell("C", "2022-09-01", null, "0.5")),
            List.of(
                new AbsenceDraft(day("2022-02-02"), day("2022-02-01"), number("1"), null),
                new AbsenceDraft(day("2022-02-02"), null, number("0.25"), null),
                new AbsenceDraft(day("2022-02-02"), null, number("0"), null),
                new AbsenceDraft(day("2021-02-02"), null, number("1.5"), null)),
            List.of(
                new LeaveDraft(
                    LeaveKind.CARERS, day("2022-02-02"), null, null, LeaveChoice.DECLINE),
                new LeaveDraft(
                    LeaveKind.CARERS,
                    day("2022-02-02"),
                    day("2022-02-03"),
                    null,
                    LeaveChoice.EXTEND)),
            List.of(
                new ExtensionDraft(null, number("0.05"), day("2022-02-02"), 3),
                new ExtensionDraft(null, number("16"), day("2022-02-02"), null),
                new ExtensionDraft(null, number("0.1"), day("2022-02-02"), null)),
            List.of(
                new ReductionDraft(null, null, day("2022-02-02"), null),
                new ReductionDraft(number("6"), null, day("2022-02-02"), null)),
            List.of(new PriorDraft(false, number("0"), null, null, null)),
            List.of(new LeadDraft(day("2022-02-02"), "Z"), new LeadDraft(day("2022-02-02"), "C")),
            day("1900-01-01"));
    var draft =
        new PlannerDraft(
            day("1998-12-31"), List.of(), new SettingsDraft(31, null, null), List.of(scenario));
    assertThat(problems(draft))
        .containsExactlyInAnyOrder(
            "OUT_OF_RANGE input.asOf",
            "REQUIRED input.calendar.years",
            "OUT_OF_RANGE input.settings.alignmentSchoolDays",
            "TOO_LONG input.scenarios.0.name",
            "INVALID input.scenarios.0.spells.0.school",
            "OUT_OF_RANGE input.scenarios.0.spells.0.start",
            "OUT_OF_RANGE input.scenarios.0.spells.0.end",
            "OUT_OF_RANGE input.scenarios.0.spells.0.fte",
            "OUT_OF_RANGE input.scenarios.0.spells.0.changes.0.fte",
            "NOT_IN_ORDER input.scenarios.0.spells.1.end",
            "INVALID input.scenarios.0.spells.1.notInTerms",
            "OUT_OF_RANGE input.scenarios.0.spells.2.changes.0.from",
            "ALREADY_EXISTS input.scenarios.0.spells.2.changes.2.from",
            "OVERLAP input.scenarios.0.spells.4.start",
            "NOT_IN_ORDER input.scenarios.0.absences.0.to",
            "INVALID input.scenarios.0.absences.1.days",
            "OUT_OF_RANGE input.scenarios.0.absences.2.days",
            "REQUIRED input.scenarios.0.leaves.0.to",
            "REQUIRED input.scenarios.0.leaves.1.days",
            "OVERLAP input.scenarios.0.leaves.1.from",
            "OVERLAP input.scenarios.0.absences.1.from",
            "OVERLAP input.scenarios.0.absences.2.from",
            "OVERLAP input.scenarios.0.absences.2.from",
            "OUT_OF_RANGE input.scenarios.0.extensions.0.terms",
            "OUT_OF_RANGE input.scenarios.0.extensions.0.part",
            "OUT_OF_RANGE input.scenarios.0.extensions",
            "REQUIRED input.scenarios.0.reductions.0.toTerms",
            "OUT_OF_RANGE input.scenarios.0.reductions.1.toTerms",
            "OUT_OF_RANGE input.scenarios.0.priorService.0.terms",
            "ALREADY_EXISTS input.scenarios.0.leadSchools.1.from",
            "OUT_OF_RANGE input.scenarios.0.qtsAwarded");
  }

  @Test
  void each_list_has_its_most() {
    var spell = spell("A", "2021-09-01", null, "1");
    assertThat(problems(usual("2022-01-01"))).containsExactly("REQUIRED input.scenarios");
    assertThat(
            problems(
                usual(
                    "2022-01-01",
                    Collections.nCopies(6, scenario(null, spell)).toArray(ScenarioDraft[]::new))))
        .containsExactly("OUT_OF_RANGE input.scenarios");
    assertThat(problems(scenario(null))).containsExactly("REQUIRED input.scenarios.0.spells");
    assertThat(problems(scenario(null, Collections.nCopies(13, spell).toArray(SpellDraft[]::new))))
        .containsExactly("OUT_OF_RANGE input.scenarios.0.spells");
    var absence = new AbsenceDraft(day("2021-10-04"), null, number("1"), null);
    var leave = new LeaveDraft(LeaveKind.CARERS, day("2021-10-04"), null, null, null);
    var extension = new ExtensionDraft(null, number("0.1"), day("2021-10-04"), null);
    var reduction = new ReductionDraft(number("5"), null, day("2021-10-04"), null);
    var prior = new PriorDraft(false, number("0.1"), null, null, null);
    var lead = new LeadDraft(day("2021-10-04"), "A");
    assertThat(
            problems(
                new ScenarioDraft(
                    null,
                    List.of(spell),
                    Collections.nCopies(101, absence),
                    Collections.nCopies(13, leave),
                    Collections.nCopies(7, extension),
                    Collections.nCopies(3, reduction),
                    Collections.nCopies(9, prior),
                    Collections.nCopies(13, lead),
                    null)))
        .containsExactlyInAnyOrder(
            "OUT_OF_RANGE input.scenarios.0.absences",
            "OUT_OF_RANGE input.scenarios.0.leaves",
            "OUT_OF_RANGE input.scenarios.0.extensions",
            "OUT_OF_RANGE input.scenarios.0.reductions",
            "OUT_OF_RANGE input.scenarios.0.priorService",
            "OUT_OF_RANGE input.scenarios.0.leadSchools");
    var changes = Collections.nCopies(21, new FteDraft(day("2022-01-01"), number("0.5")));
    assertThat(
            problems(
                scenario(
                    null,
                    new SpellDraft(
                        "A", day("2021-09-01"), null, number("1"), changes, null, null))))
        .containsExactly("OUT_OF_RANGE input.scenarios.0.spells.0.changes");
    assertThat(
            problems(
                new PlannerDraft(
                    null,
                    Collections.nCopies(13, SomeDrafts.table5().getFirst()),
                    SettingsDraft.STANDARD,
                    List.of(scenario(null, spell)))))
        .containsExactly("OUT_OF_RANGE input.calendar.years");
  }

  private static LeaveDraft leave(String from, String to, String days) {
    return new LeaveDraft(
        LeaveKind.MATERNITY, day(from), day(to), number(days), LeaveChoice.EXTEND);
  }

  @Test
  void days_away_have_a_most_in_all() {
    var absences =
        List.of(
            new AbsenceDraft(day("2021-10-04"), day("2024-10-03"), number("501"), null),
            new AbsenceDraft(day("2024-10-04"), day("2027-10-03"), number("501"), null));
    var leaves =
        List.of(leave("2027-10-04", "2030-10-03", "501"), leave("2030-10-04", "2033-10-03", "501"));
    assertThat(
            problems(
                new ScenarioDraft(
                    null,
                    List.of(spell("A", "2021-09-01", null, "1")),
                    absences,
                    leaves,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null)))
        .containsExactly(
            "OUT_OF_RANGE input.scenarios.0.absences", "OUT_OF_RANGE input.scenarios.0.leaves");
  }

  @Test
  void a_calendar_with_mistakes_is_told_by_year_and_term() {
    var terms = SomeDrafts.table5().getFirst().terms();
    var years =
        List.of(
            SomeDrafts.table5().getFirst(),
            SomeDrafts.table5().getFirst(),
            new uk.ectmanager.domain.calendar.TermCalendarDraft(2022, terms, List.of()));
    var draft =
        new PlannerDraft(
            null,
            years,
            SettingsDraft.STANDARD,
            List.of(scenario(null, spell("A", "2021-09-01", null, "1"))));
    assertThat(problems(draft))
        .contains(
            "ALREADY_EXISTS input.calendar.years.1.startYear",
            "OUT_OF_RANGE input.calendar.years.2.terms.0.start");
  }

  @Test
  void a_start_before_the_calendar_is_told_at_its_what_if() {
    var draft =
        onTable5(
            "2022-01-01",
            scenario("fits", spell("A", "2021-09-01", null, "1")),
            scenario("too early", spell("A", "2020-09-01", null, "1")));
    assertThat(problems(draft))
        .singleElement()
        .asString()
        .startsWith("NO_CALENDAR input.scenarios.1");
  }

  @Test
  void two_what_ifs_cannot_have_one_name() {
    var one = spell("A", "2021-09-01", null, "1");
    assertThat(problems(usual("2022-01-01", scenario("same", one), scenario("same", one))))
        .containsExactly("ALREADY_EXISTS input.scenarios.1.name");
    assertThat(problems(usual("2022-01-01", scenario("Plan 2", one), scenario(null, one))))
        .containsExactly("ALREADY_EXISTS input.scenarios.1.name");
  }

  @Test
  void an_institution_without_terms_has_its_bounds() {
    for (var numbers : List.of(List.of("0.05", "1"), List.of("1.1", "1"))) {
      assertThat(problems(college(numbers.getFirst(), numbers.getLast())))
          .containsExactly("OUT_OF_RANGE input.scenarios.0.spells.0.notInTerms.equivalence");
    }
    for (var numbers : List.of(List.of("1", "0"), List.of("1", "6.1"))) {
      assertThat(problems(college(numbers.getFirst(), numbers.getLast())))
          .containsExactly("OUT_OF_RANGE input.scenarios.0.spells.0.notInTerms.minimumTerms");
    }
    assertThat(problems(college("0.1", "6"))).isEmpty();
  }

  private static ScenarioDraft college(String equivalence, String minimum) {
    return scenario(
        null,
        new SpellDraft(
            "A",
            day("2021-09-01"),
            null,
            number("1"),
            List.of(),
            null,
            new NotInTermsDraft(number(equivalence), number(minimum))));
  }

  @Test
  void an_induction_longer_than_a_working_life_is_refused() {
    var longest = scenario(null, lasting("0.1", "0.34"));
    assertThat(problems(longest)).isEmpty();
    // 6 FTE terms at 0.1 of 0.33
    assertThat(problems(scenario(null, lasting("0.1", "0.33"))))
        .containsExactly("OUT_OF_RANGE input.scenarios.0");
    assertThat(
            problems(
                scenario(
                    null,
                    spell("A", "1999-09-01", "2000-07-20", "0.5"),
                    spell("B", "2060-09-01", null, "0.1"))))
        .containsExactly("OUT_OF_RANGE input.scenarios.0");
  }
}
