package uk.ectmanager.domain.induction.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.domain.calendar.Table5.day;
import static uk.ectmanager.domain.induction.rules.Careers.A;
import static uk.ectmanager.domain.induction.rules.Careers.B;
import static uk.ectmanager.domain.induction.rules.Careers.between;
import static uk.ectmanager.domain.induction.rules.Careers.ends;
import static uk.ectmanager.domain.induction.rules.Careers.fullTime;
import static uk.ectmanager.domain.induction.rules.Careers.plan;
import static uk.ectmanager.domain.induction.rules.Careers.reports;
import static uk.ectmanager.domain.induction.rules.Careers.rules;
import static uk.ectmanager.domain.induction.rules.Careers.since;
import static uk.ectmanager.domain.induction.rules.Careers.terms;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.calendar.ReportDates;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.induction.facts.CompletedReport;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.SpellKind;
import uk.ectmanager.domain.induction.plan.PlannedReport;
import uk.ectmanager.domain.induction.plan.Rule;

/** What was completed keeps its place in the plan. */
class CompletedReportsTest {

  private static CompletedReport done(ReportKind kind, int part, int term, String from, String to) {
    return new CompletedReport(kind, part, term, A, day(from), day(to), ReportDates.dueOn(day(to)));
  }

  private static final List<CompletedReport> FIRST_YEAR =
      List.of(
          done(ReportKind.PROGRESS_REVIEW, 1, 1, "2021-09-01", "2021-12-20"),
          done(ReportKind.PROGRESS_REVIEW, 1, 2, "2022-01-04", "2022-04-04"),
          done(ReportKind.FORMAL_ASSESSMENT, 1, 3, "2022-04-19", "2022-07-25"));

  @Test
  void a_completed_report_stays_when_absence_is_entered_late() {
    var plan =
        plan(
            "2022-09-01",
            fullTime()
                .withCompleted(FIRST_YEAR)
                .withAbsences(List.of(Careers.away("2021-10-04", "2021-11-26", "35"))));
    assertThat(reports(plan))
        .containsExactly(
            "P1 2021-12-20",
            "P2 2022-04-04",
            "F3 2022-07-25",
            "P4 2022-12-19",
            "P5 2023-04-03",
            "P6 2023-07-24",
            "F7 2023-10-19");
    assertThat(plan.reports())
        .extracting(PlannedReport::completed)
        .containsExactly(true, true, true, false, false, false, false);
    assertThat(ends(plan).getFirst()).isEqualTo(day("2022-10-20"));
    assertThat(rules(plan.reports().getFirst().reasons())).containsExactly(Rule.COMPLETED_REPORT);
    assertThat(plan.reports().getFirst().contractedDays()).isEqualTo(terms("73"));
    assertThat(plan.reports().get(3).periodStart()).isEqualTo(day("2022-09-01"));
    assertThat(plan.reports())
        .extracting(PlannedReport::number)
        .containsExactly(1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void an_assessment_that_should_have_been_before_a_completed_review_comes_right_after_it() {
    var plan =
        plan(
            "2022-09-01",
            InductionFacts.of(since(A, "2021-09-01", "1"))
                .withCompleted(
                    List.of(done(ReportKind.PROGRESS_REVIEW, 1, 3, "2022-04-19", "2022-07-25"))));
    assertThat(reports(plan)).startsWith("P3 2022-07-25", "F4 2022-09-01");
    assertThat(plan.reports().get(1).part()).isEqualTo(1);
  }

  @Test
  void nothing_follows_the_completed_final_assessment() {
    var all = new java.util.ArrayList<>(FIRST_YEAR);
    all.add(done(ReportKind.FORMAL_ASSESSMENT, 2, 6, "2022-09-01", "2023-07-24"));
    var plan =
        plan(
            "2023-07-24",
            InductionFacts.of(between(A, "2021-09-01", "2023-12-18", "1"))
                .withCompleted(all)
                .withAbsences(List.of(Careers.away("2023-01-09", "2023-03-10", "35"))));
    assertThat(plan.reports()).allMatch(PlannedReport::completed);
    assertThat(plan.reports()).hasSize(4);
    assertThat(plan.completion().lastAssessment()).isEqualTo(day("2023-07-24"));
  }

  @Test
  void an_interim_that_was_completed_is_not_planned_again() {
    var facts =
        InductionFacts.of(between(A, "2021-09-01", "2022-04-01", "1"))
            .withCompleted(
                List.of(done(ReportKind.INTERIM_ASSESSMENT, 1, 2, "2022-01-04", "2022-04-01")));
    assertThat(reports(plan("2022-04-04", facts))).containsExactly("I2 2022-04-01");
    var open = facts.withCompleted(List.of());
    var interim = plan("2022-04-04", open).reports().getLast();
    assertThat(interim.dates())
        .isEqualTo(new ReportDates(day("2022-03-04"), day("2022-03-25"), day("2022-04-01")));
    assertThat(interim.reasons().getFirst().sentence())
        .isEqualTo(
            "The ECT leaves on 1 April 2022, after one term or more and before the next formal"
                + " assessment, so there is an interim assessment.");
  }

  @Test
  void no_interim_on_the_day_of_an_assessment_nor_after_completion() {
    var first =
        InductionFacts.of(between(A, "2021-09-01", "2022-07-25", "1"), since(B, "2022-09-01", "1"));
    assertThat(reports(plan("2022-04-04", first)))
        .startsWith("P1 2021-12-20", "P2 2022-04-04", "F3 2022-07-25", "P4 2022-12-19");
    var later = InductionFacts.of(between(A, "2021-09-01", "2023-12-18", "1"));
    assertThat(reports(plan("2022-04-04", later))).endsWith("P5 2023-04-03", "F6 2023-07-24");
    // two kinds of post at one school without a day between: nobody leaves
    var agreed =
        InductionFacts.of(
            between(A, "2021-09-01", "2022-04-04", "1").with(new SpellKind.Supply(true)),
            since(A, "2022-04-19", "1"));
    assertThat(reports(plan("2022-04-04", agreed)))
        .startsWith("P1 2021-12-20", "P2 2022-04-04", "F3 2022-07-25");
  }
}
