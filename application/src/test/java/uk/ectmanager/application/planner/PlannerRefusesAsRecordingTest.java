package uk.ectmanager.application.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.planner.SomeDrafts.day;
import static uk.ectmanager.application.planner.SomeDrafts.number;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.application.calendar.InMemoryTermCalendars;
import uk.ectmanager.application.calendar.SomeCalendars;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.application.induction.record.ChangeContract;
import uk.ectmanager.application.induction.record.ExtendInduction;
import uk.ectmanager.application.induction.record.NameLeadSchool;
import uk.ectmanager.application.induction.record.RecordAbsence;
import uk.ectmanager.application.induction.record.RecordLeave;
import uk.ectmanager.application.induction.record.RecordStage;
import uk.ectmanager.application.induction.record.ReduceInduction;
import uk.ectmanager.application.induction.record.ReportLeaving;
import uk.ectmanager.application.induction.record.Why;
import uk.ectmanager.application.planner.PlannerDraft.AbsenceDraft;
import uk.ectmanager.application.planner.PlannerDraft.ExtensionDraft;
import uk.ectmanager.application.planner.PlannerDraft.FteDraft;
import uk.ectmanager.application.planner.PlannerDraft.LeadDraft;
import uk.ectmanager.application.planner.PlannerDraft.LeaveDraft;
import uk.ectmanager.application.planner.PlannerDraft.ReductionDraft;
import uk.ectmanager.application.planner.PlannerDraft.ScenarioDraft;
import uk.ectmanager.application.planner.PlannerDraft.SpellDraft;
import uk.ectmanager.domain.induction.facts.AbsenceKind;
import uk.ectmanager.domain.induction.facts.ExtensionKind;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/**
 * The planner refuses a fact with the code with which the recording of it is refused, and takes
 * what is taken: a full-timer from 1 September 2021 to 31 March 2025, absent on 10 and 11 January
 * 2022, on leave from 1 to 31 March 2022.
 */
class PlannerRefusesAsRecordingTest {

  private static final LocalDate START = day("2021-09-01");
  private static final LocalDate END = day("2025-03-31");
  private static final AbsenceDraft ABSENT =
      new AbsenceDraft(day("2022-01-10"), day("2022-01-11"), number("2"), null);
  private static final LeaveDraft LEAVE =
      new LeaveDraft(LeaveKind.MATERNITY, day("2022-03-01"), day("2022-03-31"), null, null);

  private final RecordStage stage = new RecordStage();
  private final WorkOutPlans planner =
      new WorkOutPlans(
          new TermLines(new InMemoryTermCalendars(), SomeCalendars.BANK_HOLIDAYS),
          SomeCalendars.BANK_HOLIDAYS,
          InstantSource.fixed(Instant.parse("2026-01-12T12:00:00Z")));

  @BeforeEach
  void live_the_career() {
    stage.on("2026-01-12");
    assertThat(absent("2022-01-10", "2022-01-11", "2")).isEmpty();
    assertThat(onLeave("2022-03-01", "2022-03-31", null)).isEmpty();
    var left = new ReportLeaving.Command(stage.asRead(), 1, END, Why.NONE);
    assertThat(codes(stage.reportLeaving.handle(stage.officer(), left))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-02, 2022-02-01, 1",
    "2022-02-02, , 1.5",
    "2022-02-02, , 0.3",
    "2022-02-02, , 0",
    "2022-02-02, , 1",
    "2022-02-02, , 0.5",
    "2022-02-07, 2022-02-22, 7.5",
    "2022-02-07, 2022-02-22, 7",
    "2022-02-07, 2022-02-22, 8",
    "2022-02-05, 2022-02-06, 0.5",
    "2025-04-28, , 1",
    "2020-04-28, , 1",
    "2021-10-04, 2025-10-05, 1",
    "2022-01-11, , 1",
    "2022-01-11, 2022-01-12, 1",
    "2022-01-12, , 1",
    "2022-02-28, 2022-03-01, 1",
    "2022-03-31, 2022-04-01, 1"
  })
  void an_absence(String from, @Nullable String to, String days) {
    var typed = new AbsenceDraft(day(from), optional(to), number(days), null);
    // before there is a calendar the recording tells of the days as well
    assertThat(Set.copyOf(career().absences(ABSENT, typed)))
        .isEqualTo(Set.copyOf(absent(from, to, days)));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-05-02, 2022-05-01, 1",
    "2022-05-03, 2022-05-03, 1.5",
    "2022-05-03, 2022-05-03, 0",
    "2022-05-03, 2022-05-31, 21",
    "2022-05-03, 2022-05-31, 10",
    "2022-05-03, , ",
    "2022-05-03, , 5",
    "2022-02-01, , ",
    "2022-03-31, 2022-04-29, 5",
    "2022-02-01, 2022-03-01, 5",
    "2025-04-28, 2025-05-30, 5",
    "2022-05-03, 2026-05-04, 5"
  })
  void statutory_leave(String from, @Nullable String to, @Nullable String days) {
    var typed =
        new LeaveDraft(LeaveKind.ADOPTION, day(from), optional(to), optionalNumber(days), null);
    assertThat(career().leaves(LEAVE, typed)).isEqualTo(onLeave(from, to, days));
  }

  @ParameterizedTest
  @CsvSource({"0.05, 1", "16.1, 1", "0.15, 2", "1, 3", "1, 0", "0.1, ", "16, 2"})
  void an_extension(String terms, @Nullable Integer part) {
    var typed = new ExtensionDraft(null, number(terms), day("2023-09-01"), part);
    var command =
        new ExtendInduction.Command(
            stage.asRead(),
            ExtensionKind.APPROPRIATE_BODY,
            number(terms),
            day("2023-09-01"),
            part,
            "invented grounds",
            Why.NONE);
    assertThat(career().extensions(typed))
        .isEqualTo(codes(stage.extendInduction.handle(stage.officer(), command)));
  }

  @ParameterizedTest
  @CsvSource({"6, ", "0.9, ", "5.9, ", "1, ", ", "})
  void a_reduction(@Nullable String toTerms, @Nullable String completes) {
    assertThat(career().reductions(reduction(toTerms, completes)))
        .isEqualTo(reduced(toTerms, completes));
  }

  @Test
  void a_reduction_of_both_kinds_in_one() {
    assertThat(career().reductions(reduction("5", "2025-01-06")))
        .containsExactly(ProblemCode.INVALID);
    assertThat(reduced("5", "2025-01-06"))
        .as("the plan, which is asked when it is recorded, has the day besides")
        .containsExactly(ProblemCode.INVALID, ProblemCode.TOO_EARLY);
  }

  @Test
  void a_second_reduction_of_one_kind() {
    assertThat(reduced("5", null)).isEmpty();
    assertThat(reduced("4", null)).containsExactly(ProblemCode.ALREADY_EXISTS);
    assertThat(career().reductions(reduction("5", null), reduction("4", null)))
        .containsExactly(ProblemCode.ALREADY_EXISTS);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-01-04, 0",
    "2022-01-04, 1.01",
    "2022-01-04, 0.12345",
    "2022-01-04, 0.1",
    "2022-01-04, 1",
    "2021-09-01, 0.5",
    "2025-03-31, 0.5",
    "2025-04-01, 0.5"
  })
  void a_change_of_fte(String from, String fte) {
    var command =
        new ChangeContract.Command(
            stage.asRead(),
            1,
            day(from),
            number(fte),
            null,
            null,
            null,
            null,
            null,
            new Why(null, "told late"));
    assertThat(career().changes(new FteDraft(day(from), number(fte))))
        .isEqualTo(codes(stage.changeContract.handle(stage.officer(), command)));
  }

  @Test
  void a_lead_school() {
    assertThat(lead("2022-01-04")).isEmpty();
    assertThat(career().leads(new LeadDraft(day("2022-01-04"), "A"))).isEmpty();
    assertThat(lead("2025-04-01")).containsExactly(ProblemCode.OUT_OF_RANGE);
    assertThat(career().leads(new LeadDraft(day("2025-04-01"), "A")))
        .containsExactly(ProblemCode.OUT_OF_RANGE);
  }

  private List<ProblemCode> absent(String from, @Nullable String to, String days) {
    var command =
        new RecordAbsence.Command(
            stage.asRead(), day(from), optional(to), number(days), AbsenceKind.AD_HOC, Why.NONE);
    return codes(stage.recordAbsence.handle(stage.officer(), command));
  }

  private List<ProblemCode> onLeave(String from, @Nullable String to, @Nullable String days) {
    var command =
        new RecordLeave.Command(
            stage.asRead(),
            LeaveKind.MATERNITY,
            day(from),
            optional(to),
            optionalNumber(days),
            Why.NONE);
    return codes(stage.recordLeave.handle(stage.officer(), command));
  }

  private List<ProblemCode> reduced(@Nullable String toTerms, @Nullable String completes) {
    var command =
        new ReduceInduction.Command(
            stage.asRead(), optionalNumber(toTerms), optional(completes), START, START, Why.NONE);
    return codes(stage.reduceInduction.handle(stage.officer(), command));
  }

  private List<ProblemCode> lead(String from) {
    var why = new Why(null, "told late");
    var command = new NameLeadSchool.Command(stage.asRead(), AnInduction.SCHOOL, day(from), why);
    return codes(stage.nameLeadSchool.handle(stage.officer(), command));
  }

  private static ReductionDraft reduction(@Nullable String toTerms, @Nullable String completes) {
    return new ReductionDraft(optionalNumber(toTerms), optional(completes), START, START);
  }

  private static @Nullable LocalDate optional(@Nullable String day) {
    return day == null ? null : day(day);
  }

  private static @Nullable BigDecimal optionalNumber(@Nullable String number) {
    return number == null ? null : number(number);
  }

  private static List<ProblemCode> codes(Result<?> result) {
    return result.problems().stream().map(problem -> problem.code()).toList();
  }

  private Career career() {
    return new Career();
  }

  /** The career with one list of facts besides, as the planner answers it. */
  private final class Career {

    List<ProblemCode> absences(AbsenceDraft... drafts) {
      return ask(List.of(), List.of(drafts), List.of(LEAVE), List.of(), List.of(), List.of());
    }

    List<ProblemCode> leaves(LeaveDraft... drafts) {
      return ask(List.of(), List.of(ABSENT), List.of(drafts), List.of(), List.of(), List.of());
    }

    List<ProblemCode> extensions(ExtensionDraft... drafts) {
      return ask(List.of(), List.of(), List.of(), List.of(drafts), List.of(), List.of());
    }

    List<ProblemCode> reductions(ReductionDraft... drafts) {
      return ask(List.of(), List.of(), List.of(), List.of(), List.of(drafts), List.of());
    }

    List<ProblemCode> changes(FteDraft... drafts) {
      return ask(List.of(drafts), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    List<ProblemCode> leads(LeadDraft... drafts) {
      return ask(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(drafts));
    }

    private List<ProblemCode> ask(
        List<FteDraft> changes,
        List<AbsenceDraft> absences,
        List<LeaveDraft> leaves,
        List<ExtensionDraft> extensions,
        List<ReductionDraft> reductions,
        List<LeadDraft> leads) {
      var spell = new SpellDraft("A", START, END, number("1"), changes, null, null);
      var scenario =
          new ScenarioDraft(
              null,
              List.of(spell),
              absences,
              leaves,
              extensions,
              reductions,
              List.of(),
              leads,
              null);
      return codes(
          planner.handle(new WorkOutPlans.Query(SomeDrafts.onTable5("2026-01-12", scenario))));
    }
  }
}
