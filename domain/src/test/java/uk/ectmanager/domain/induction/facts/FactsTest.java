package uk.ectmanager.domain.induction.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.domain.calendar.Table5.day;
import static uk.ectmanager.domain.calendar.Table5.done;
import static uk.ectmanager.domain.induction.rules.Careers.A;
import static uk.ectmanager.domain.induction.rules.Careers.B;
import static uk.ectmanager.domain.induction.rules.Careers.between;
import static uk.ectmanager.domain.induction.rules.Careers.fte;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.domain.calendar.ReportDates;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.calendar.ReportOffsets;
import uk.ectmanager.domain.induction.plan.Reason;
import uk.ectmanager.domain.induction.plan.Rule;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.SchoolId;

class FactsTest {

  @ParameterizedTest
  @CsvSource({"1,1,5", "0.8,0.8,4", "0.50,0.5,2.5", "0.01,0.01,0.05", " 0.3333 ,0.3333,1.6665"})
  void an_fte_is_read_exactly(String typed, String exact, String days) {
    assertThat(done(Fte.parse(typed))).isEqualTo(fte(exact));
    assertThat(done(Fte.parse(typed)).daysPerWeek()).hasToString(days);
    assertThat(done(Fte.parseDaysPerWeek(days))).isEqualTo(fte(exact));
  }

  @ParameterizedTest
  @CsvSource({
    ",REQUIRED",
    "' ',REQUIRED",
    "half,INVALID",
    "0.33333,INVALID",
    "-0.5,INVALID",
    "1/2,INVALID",
    "0,OUT_OF_RANGE",
    "0.0099,OUT_OF_RANGE",
    "1.0001,OUT_OF_RANGE",
    "5,OUT_OF_RANGE"
  })
  void another_text_is_refused_at_its_path(String typed, ProblemCode code) {
    var problems = Fte.parse(typed, "input", "fte").problems();
    assertThat(problems).extracting(Problem::code).containsExactly(code);
    assertThat(problems.getFirst().path()).containsExactly("input", "fte");
  }

  @Test
  void more_than_five_days_a_week_are_refused() {
    assertThat(Fte.parseDaysPerWeek("5.1", "input", "days").problems())
        .containsExactly(
            Problem.at(
                ProblemCode.OUT_OF_RANGE,
                "The days worked each week must be at least 0.05 and at most 5.",
                "input",
                "days"));
    assertThat(done(Fte.parseDaysPerWeek("5"))).isEqualTo(Fte.FULL_TIME);
    assertThat(Fte.FULL_TIME.isPartTime()).isFalse();
    assertThat(fte("0.99").isPartTime()).isTrue();
    assertThat(fte("0.99")).isLessThan(Fte.FULL_TIME).hasToString("0.99");
  }

  @Test
  void a_broken_shape_is_a_mistake_of_the_program() {
    var start = day("2021-09-01");
    assertThatThrownBy(() -> fte("0")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> fte("1.01")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> between(A, "2021-09-01", "2021-08-31", "1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(between(A, "2021-09-01", "2021-09-01", "1").spans(start)).isTrue();
    assertThatThrownBy(
            () -> new Spell(A, start, null, fte("1"), List.of(new FteChange(start, fte("0.5")))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() ->
            new Spell(
                A,
                start,
                start.plusDays(5),
                fte("1"),
                List.of(new FteChange(start.plusDays(6), fte("0.5")))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new InductionFacts(PlanSettings.STANDARD, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PlanSettings(-1, ReportOffsets.STANDARD))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PlanSettings(31, ReportOffsets.STANDARD))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Reason(Rule.FULL_LENGTH, List.of(), " "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_spell_spans_its_first_and_last_day_and_what_lies_between() {
    var closed = between(A, "2021-09-01", "2021-12-20", "1");
    assertThat(closed.spans(day("2021-08-31"))).isFalse();
    assertThat(closed.spans(day("2021-12-20"))).isTrue();
    assertThat(closed.spans(day("2021-12-21"))).isFalse();
    var open = Spell.open(A, day("2021-09-01"), fte("1"));
    assertThat(open.spans(day("2031-09-01"))).isTrue();
    assertThat(open.spans(day("2021-08-31"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0", "30"})
  void alignment_has_its_limits(int days) {
    assertThat(new PlanSettings(days, ReportOffsets.STANDARD).alignmentDays()).isEqualTo(days);
  }

  @Test
  void spells_that_differ_in_one_thing_only_are_kept_in_one_order() {
    var plain = Spell.open(A, day("2021-09-01"), fte("1"));
    var supply = plain.with(new SpellKind.Supply(true));
    var changes = List.of(new FteChange(day("2022-01-04"), fte("0.5")));
    var changed = new Spell(A, day("2021-09-01"), null, fte("1"), changes);
    assertThat(InductionFacts.of(plain, supply)).isEqualTo(InductionFacts.of(supply, plain));
    assertThat(InductionFacts.of(plain, changed)).isEqualTo(InductionFacts.of(changed, plain));
  }

  @Test
  void completed_reports_that_differ_in_one_thing_only_have_one_order() {
    var due = day("2021-12-20");
    var one = completed(A, ReportDates.dueOn(due));
    for (var other :
        List.of(completed(B, one.dates()), completed(A, ReportDates.dueOn(due.plusDays(1))))) {
      assertThat(one.compareTo(other)).isNotZero();
      assertThat(Integer.signum(one.compareTo(other)))
          .isEqualTo(-Integer.signum(other.compareTo(one)));
    }
    assertThat(one).isEqualByComparingTo(completed(A, ReportDates.dueOn(due)));
  }

  private static CompletedReport completed(SchoolId school, ReportDates dates) {
    return new CompletedReport(
        ReportKind.PROGRESS_REVIEW, 1, 1, school, day("2021-09-01"), day("2021-12-20"), dates);
  }
}
