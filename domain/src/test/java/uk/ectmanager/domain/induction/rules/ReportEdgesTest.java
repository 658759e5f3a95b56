package uk.ectmanager.domain.induction.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.domain.calendar.Table5.day;
import static uk.ectmanager.domain.induction.rules.Careers.A;
import static uk.ectmanager.domain.induction.rules.Careers.B;
import static uk.ectmanager.domain.induction.rules.Careers.between;
import static uk.ectmanager.domain.induction.rules.Careers.fullTime;
import static uk.ectmanager.domain.induction.rules.Careers.leave;
import static uk.ectmanager.domain.induction.rules.Careers.plan;
import static uk.ectmanager.domain.induction.rules.Careers.reports;
import static uk.ectmanager.domain.induction.rules.Careers.rules;
import static uk.ectmanager.domain.induction.rules.Careers.since;
import static uk.ectmanager.domain.induction.rules.Careers.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.domain.calendar.ReportDates;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.calendar.Table5;
import uk.ectmanager.domain.calendar.Term;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.CompletedReport;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.LeaveChoice;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.plan.DroppedReview;
import uk.ectmanager.domain.induction.plan.Reason.Figure;
import uk.ectmanager.domain.induction.plan.Rule;
import uk.ectmanager.domain.shared.SchoolId;

/** Where the rules on reports and their dates end and begin, so that no edge moves unnoticed. */
class ReportEdgesTest {

  private static final SchoolId C = new SchoolId(new UUID(0, 0xc));

  private static CompletedReport review(int term, String from, String to) {
    return new CompletedReport(
        ReportKind.PROGRESS_REVIEW, 1, term, A, day(from), day(to), ReportDates.dueOn(day(to)));
  }

  @Test
  void a_review_that_was_completed_early_is_not_planned_again() {
    var plan =
        plan(
            "2022-01-04",
            fullTime()
                .withCompleted(
                    List.of(
                        review(1, "2021-09-01", "2021-12-20"),
                        review(2, "2022-01-04", "2022-03-28"))));
    assertThat(reports(plan))
        .startsWith("P1 2021-12-20", "P2 2022-03-28", "F3 2022-07-25", "P4 2022-12-19");
    assertThat(plan.reports().get(1).contractedDays()).isEqualTo(terms("55").times(terms("59/60")));
  }

  @Test
  void a_completed_report_counts_the_days_since_its_own_first_day() {
    var facts = fullTime();
    var known =
        facts.withCompleted(
            List.of(review(1, "2021-09-01", "2021-12-20"), review(2, "2022-01-04", "2022-04-04")));
    assertThat(plan("2022-04-04", known).reports().get(1).contractedDays()).isEqualTo(terms("59"));
    // one that begins before the first calendar, as far as that reaches
    var old = facts.withCompleted(List.of(review(1, "2020-01-06", "2021-12-20")));
    assertThat(plan("2022-04-04", old).reports().getFirst().contractedDays())
        .isEqualTo(terms("73"));
  }

  @Test
  void a_review_in_the_leave_before_the_last_assessment_is_named_as_dropped() {
    var facts =
        fullTime()
            .withLeaves(
                List.of(
                    leave(
                        LeaveKind.MATERNITY,
                        "2023-07-10",
                        "2024-01-10",
                        "80",
                        LeaveChoice.DECLINE)));
    var plan = plan("2023-07-24", facts);
    assertThat(reports(plan)).endsWith("P5 2023-04-03", "F8 2024-01-11");
    assertThat(plan.dropped()).extracting(DroppedReview::term).containsExactly(3, 6, 7);
    assertThat(plan.completion().lastAssessment()).isEqualTo(day("2024-01-11"));
  }

  @Test
  void an_assessment_that_only_the_aligned_time_reaches_says_so() {
    var plan = plan("2022-07-25", between(A, "2021-09-06", "2022-07-25", "1"));
    var last = plan.reports().getLast();
    assertThat(last.kind()).isEqualTo(ReportKind.FORMAL_ASSESSMENT);
    assertThat(last.reasons().get(1).sentence())
        .isEqualTo(
            "The ECT started at most 10 school days into a term, so reports are placed as if from"
                + " its first day, 1 September 2021.");
    assertThat(plan.parts().getFirst().end()).isNull();
    assertThat(plan.parts().getFirst().alignedEnd()).isEqualTo(day("2022-07-25"));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-07-27,2022-07-29,2022-07-29",
    "2022-07-29,2022-07-27,2022-07-29",
    "2022-07-29,,2022-08-12",
    ",2022-07-29,2022-08-12"
  })
  void a_due_date_is_brought_forward_to_the_last_day_of_the_last_post(
      @Nullable String one, @Nullable String other, String due) {
    var term = Table5.FIRST.term(3);
    var late = new ReportDates(day("2022-07-18"), day("2022-07-25"), day("2022-08-12"));
    var year =
        Table5.calendar(
            2021,
            Table5.FIRST.term(1),
            Table5.FIRST.term(2),
            new Term(
                3,
                term.start(),
                term.end(),
                term.halfTermFrom(),
                term.halfTermTo(),
                63,
                late,
                late));
    var line = Table5.done(TermLine.of(List.of(year), Table5.BANK_HOLIDAYS));
    var facts = InductionFacts.of(half(A, one), half(B, other));
    var plan = Table5.done(InductionPlanner.plan(facts, line, day("2022-07-25")));
    var first =
        plan.reports().stream()
            .filter(report -> report.kind() == ReportKind.FORMAL_ASSESSMENT)
            .findFirst()
            .orElseThrow();
    assertThat(first.dates().due()).isEqualTo(day(due));
    assertThat(rules(first.reasons()).contains(Rule.NOTHING_AFTER_LEAVING))
        .isEqualTo(due.equals("2022-07-29"));
  }

  private static Spell half(SchoolId school, @Nullable String end) {
    return end == null
        ? since(school, "2021-09-01", "0.5")
        : between(school, "2021-09-01", end, "0.5");
  }

  @Test
  void a_report_tells_of_the_time_since_the_first_post_after_the_one_before() {
    var plan =
        plan(
            "2022-07-25",
            between(A, "2021-09-01", "2021-12-20", "1"),
            since(B, "2022-04-19", "0.5"),
            since(C, "2022-05-03", "0.5"));
    assertThat(plan.reports().get(1).periodStart()).isEqualTo(day("2022-04-19"));
  }

  @Test
  void only_what_rests_on_a_projected_calendar_is_provisional() {
    // 6/74 of a term short at the end of 2022/23, so completed in a projected year
    var plan = plan("2022-07-25", since(A, "2021-09-06", "1"));
    assertThat(plan.parts()).extracting(part -> part.provisional()).containsExactly(false, true);
    assertThat(plan.completion().provisional()).isTrue();
    assertThat(rules(plan.parts().getLast().reasons()))
        .containsExactly(
            Rule.FULL_LENGTH, Rule.SERVED_BY_FTE, Rule.ALIGNMENT, Rule.PROJECTED_CALENDAR);
    var exact = plan("2022-07-25", fullTime());
    assertThat(exact.completion().provisional()).isFalse();
    assertThat(exact.parts()).extracting(part -> part.provisional()).containsExactly(false, false);
    assertThat(rules(exact.parts().getLast().reasons()))
        .containsExactly(Rule.FULL_LENGTH, Rule.SERVED_BY_FTE);
  }

  @Test
  void dates_of_a_term_are_told_with_their_figures_and_the_kind_of_report() {
    var told = new ArrayList<String>();
    for (var report : plan("2022-07-25", fullTime()).reports().subList(0, 3)) {
      var reason = report.reasons().getLast();
      told.add(reason.sentence());
      assertThat(reason.rule()).isEqualTo(Rule.DATES_OF_TERM);
      assertThat(reason.figures())
          .containsExactly(
              Figure.of("release", report.dates().release()),
              Figure.of("earliest", report.dates().earliest()),
              Figure.of("due", report.dates().due()));
    }
    assertThat(told.getFirst())
        .isEqualTo(
            "It falls at the end of term 1 of 2021/22, so it has the dates that the"
                + " appropriate body set for progress reviews then: released on 22 November 2021,"
                + " submitted from 13 December 2021, due on 20 December 2021.");
    assertThat(told.getLast()).contains("body set for formal assessments then: released");
  }
}
