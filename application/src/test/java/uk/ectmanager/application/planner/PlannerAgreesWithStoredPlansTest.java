package uk.ectmanager.application.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.body.InMemoryAppropriateBodies;
import uk.ectmanager.application.calendar.InMemoryTermCalendars;
import uk.ectmanager.application.calendar.SomeCalendars;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.application.induction.InductionPlans;
import uk.ectmanager.domain.calendar.CalendarPath;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.PlanSettings;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.induction.rules.InductionPlanner;
import uk.ectmanager.domain.shared.Result;

/**
 * What somebody types into the planner and what is recorded about an ECT make the same plan of the
 * same facts, to the last reason, for 2,000 careers: posts of every kind and their changes,
 * leaving, absences, leave and choices, extensions, reductions, lead schools and earlier service.
 *
 * <p>What one of the two does not take: the day of QTS, from which no date of a plan follows but
 * the end of short supply without induction, which is over for whom a ledger tells of; a reduction
 * without consent, since nobody may record one; settings other than alignment, since an appropriate
 * body has no others; the grounds of an extension, which the planner does not ask for and no date
 * follows from; and completed reports, which are no facts of the ledger, nor can be typed: a
 * released report keeps its dates in the induction itself ({@link Induction#released}), whatever
 * the plan says.
 */
class PlannerAgreesWithStoredPlansTest {

  private static final int CAREERS = 2_000;
  private static final LocalDate AS_OF = LocalDate.of(2024, 1, 8);

  private final InMemoryTermCalendars calendars = new InMemoryTermCalendars();
  private final TermLines lines = new TermLines(calendars, SomeCalendars.BANK_HOLIDAYS);
  private final InductionPlans stored =
      new InductionPlans(new BodyDirectory(new InMemoryAppropriateBodies()), lines);
  private final WorkOutPlans planner =
      new WorkOutPlans(
          lines,
          SomeCalendars.BANK_HOLIDAYS,
          InstantSource.fixed(Instant.parse("2021-12-20T12:00:00Z")));

  @BeforeEach
  void publish() {
    calendars.add(SomeCalendars.year2021(AnInduction.BODY), List.of());
    calendars.add(SomeCalendars.year2022(AnInduction.BODY), List.of());
  }

  @Test
  void the_plan_of_what_is_recorded_is_the_plan_of_what_is_typed() {
    var careers = SomeCareers.careers(CAREERS, PlanSettings.STANDARD).toList();
    assertThat(careers).hasSize(CAREERS);
    for (var number = 0; number < CAREERS; number++) {
      var career = RecordedCareers.recordable(careers.get(number));
      var induction = RecordedCareers.of(career, number);
      assertThat(done(stored.of(induction, AS_OF)))
          .as("career %s", number)
          .isEqualTo(typed(career).plan());
    }
  }

  @Test
  void the_ledgers_have_every_kind_of_entry() {
    var careers = SomeCareers.careers(CAREERS, PlanSettings.STANDARD).toList();
    var kinds = new TreeMap<String, Integer>();
    for (var number = 0; number < CAREERS; number++) {
      var career = RecordedCareers.recordable(careers.get(number));
      for (var entry : RecordedCareers.of(career, number).ledger().entries()) {
        kinds.merge(entry.fact().getClass().getSimpleName(), 1, Integer::sum);
        if (entry.corrects() != null) {
          kinds.merge("correction", 1, Integer::sum);
        }
      }
    }
    assertThat(kinds)
        .containsOnlyKeys(
            "PostBegan",
            "ContractChanged",
            "PostEnded",
            "AbsenceRecorded",
            "LeaveRecorded",
            "LeaveChosen",
            "Extended",
            "Reduced",
            "LeadNamed",
            "PriorServed",
            "Struck",
            "correction")
        .allSatisfy((kind, times) -> assertThat(times).as(kind).isGreaterThan(200));
  }

  /** Absences, leave, extensions and the rest, under settings other than the usual as well. */
  @Test
  void every_fact_arrives_at_the_calculator_as_it_is_stored() {
    var line = done(lines.of(CalendarPath.of(AnInduction.BODY)));
    for (var settings : settings()) {
      assertThat(SomeCareers.careers(CAREERS, settings))
          .hasSize(CAREERS)
          .allSatisfy(career -> {
            var typed = typed(career);
            assertThat(typed.facts()).isEqualTo(career);
            assertThat(typed.plan()).isEqualTo(planned(career, line));
          });
    }
  }

  @Test
  void the_ledgers_have_every_kind_of_post() {
    var kinds = new TreeMap<String, Integer>();
    SomeCareers.careers(CAREERS, PlanSettings.STANDARD)
        .flatMap(career ->
            RecordedCareers.of(RecordedCareers.recordable(career), 1).posts().all().stream())
        .forEach(
            post -> kinds.merge(post.began().kind().getClass().getSimpleName(), 1, Integer::sum));
    assertThat(kinds)
        .containsOnlyKeys("Ordinary", "Supply", "NotInTerms")
        .allSatisfy((kind, times) -> assertThat(times).as(kind).isGreaterThan(200));
  }

  @Test
  void the_careers_have_everything_that_can_happen() {
    var careers = SomeCareers.careers(CAREERS, PlanSettings.STANDARD).toList();
    assertThat(careers).filteredOn(career -> career.spells().size() > 1).hasSizeGreaterThan(500);
    assertThat(careers).filteredOn(career -> !career.absences().isEmpty()).hasSizeGreaterThan(500);
    assertThat(careers).filteredOn(career -> !career.leaves().isEmpty()).hasSizeGreaterThan(500);
    assertThat(careers)
        .filteredOn(career -> !career.extensions().isEmpty())
        .hasSizeGreaterThan(500);
    assertThat(careers)
        .filteredOn(career -> !career.reductions().isEmpty())
        .hasSizeGreaterThan(500);
    assertThat(careers)
        .filteredOn(career -> !career.priorService().isEmpty())
        .hasSizeGreaterThan(100);
    assertThat(careers)
        .filteredOn(career -> !career.leadSchools().isEmpty())
        .hasSizeGreaterThan(100);
  }

  private static List<PlanSettings> settings() {
    var usual = PlanSettings.STANDARD;
    return List.of(usual, new PlanSettings(0, usual.offsets(), true, false));
  }

  private WorkedOutPlan typed(InductionFacts facts) {
    var draft =
        new PlannerDraft(
            AS_OF,
            SomeDrafts.table5(),
            SomeDrafts.of(facts.settings()),
            List.of(SomeDrafts.of(facts)));
    return done(planner.handle(new WorkOutPlans.Query(draft))).getFirst();
  }

  private static InductionPlan planned(InductionFacts facts, TermLine line) {
    return done(InductionPlanner.plan(facts, line, AS_OF));
  }

  private static <T> T done(Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }
}
