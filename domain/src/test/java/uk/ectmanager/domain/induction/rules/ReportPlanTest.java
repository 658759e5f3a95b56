package uk.ectmanager.domain.induction.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.domain.calendar.Table5.day;
import static uk.ectmanager.domain.induction.rules.Careers.A;
import static uk.ectmanager.domain.induction.rules.Careers.B;
import static uk.ectmanager.domain.induction.rules.Careers.assessments;
import static uk.ectmanager.domain.induction.rules.Careers.between;
import static uk.ectmanager.domain.induction.rules.Careers.fte;
import static uk.ectmanager.domain.induction.rules.Careers.plan;
import static uk.ectmanager.domain.induction.rules.Careers.reports;
import static uk.ectmanager.domain.induction.rules.Careers.reviewTerms;
import static uk.ectmanager.domain.induction.rules.Careers.rules;
import static uk.ectmanager.domain.induction.rules.Careers.since;
import static uk.ectmanager.domain.induction.rules.Careers.terms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.domain.calendar.ReportDates;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.calendar.ReportOffsets;
import uk.ectmanager.domain.calendar.Table5;
import uk.ectmanager.domain.calendar.Term;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.FteChange;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.PlanSettings;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.plan.DroppedReview;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.induction.plan.PlannedReport;
import uk.ectmanager.domain.induction.plan.Reason;
import uk.ectmanager.domain.induction.plan.Rule;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;

/** When reports fall (reference 4.4 and 5), their dates, alignment and reasons. */
class ReportPlanTest {

  private static final String FULL_TIME_DATES =
      "[P1 2021-12-20, P2 2022-04-04, F3 2022-07-25, P4 2022-12-19, P5 2023-04-03, F6 2023-07-24]";

  @ParameterizedTest
  @CsvSource({
    "1,3 6,1 2 4 5,3 6,",
    "0.8,4 8,1 2 5 6,4,3 7",
    "0.6,5 10,1 2 3 4 6 7 8 9,5 10,",
    "0.5,6 12,1 2 3 4 5 7 8 9 10 11,6 12,",
    "0.4,8 15,1 2 3 4 5 6 9 10 11 12 13 14,8 15,7"
  })
  void table_4_4(String fte, String held, String reviews, String beside, String before) {
    var plan = plan("2021-09-01", since(A, "2021-09-01", fte));
    assertThat(assessments(plan)).extracting(PlannedReport::term).isEqualTo(numbers(held));
    assertThat(assessments(plan)).extracting(PlannedReport::part).containsExactly(1, 2);
    assertThat(reviewTerms(plan)).isEqualTo(numbers(reviews));
    assertThat(droppedBy(plan, Rule.NO_REVIEW_BESIDE_ASSESSMENT)).isEqualTo(numbers(beside));
    assertThat(droppedBy(plan, Rule.NO_REVIEW_SHORTLY_BEFORE_ASSESSMENT))
        .isEqualTo(before == null ? List.of() : numbers(before));
    assertThat(plan.reports())
        .extracting(PlannedReport::number)
        .containsExactlyElementsOf(
            java.util.stream.IntStream.rangeClosed(1, plan.reports().size()).boxed().toList());
  }

  private static List<Integer> numbers(String text) {
    return Arrays.stream(text.split(" ", -1)).map(Integer::valueOf).toList();
  }

  private static List<Integer> droppedBy(InductionPlan plan, Rule rule) {
    return plan.dropped().stream()
        .filter(dropped -> dropped.reason().rule() == rule)
        .map(DroppedReview::term)
        .toList();
  }

  @Test
  void table_5_a_full_time_ect_has_each_kind_in_its_term_with_the_dates_of_the_body() {
    var plan = plan("2021-09-01", since(A, "2021-09-01", "1"));
    assertThat(reports(plan)).hasToString(FULL_TIME_DATES);
    assertThat(plan.reports())
        .extracting(report -> report.dates().earliest().toString())
        .containsExactly(
            "2021-12-13", "2022-03-28", "2022-07-18", "2022-12-12", "2023-03-27", "2023-07-17");
    assertThat(plan.reports())
        .extracting(report -> report.periodStart().toString())
        .containsExactly(
            "2021-09-01", "2022-01-04", "2022-04-19", "2022-09-01", "2023-01-03", "2023-04-17");
    assertThat(plan.reports())
        .extracting(report -> report.contractedDays().toString())
        .containsExactly("73", "59", "63", "72", "59", "64");
    assertThat(plan.reports()).extracting(PlannedReport::part).containsExactly(1, 1, 1, 2, 2, 2);
    assertThat(plan.reports()).extracting(PlannedReport::provisional).containsOnly(false);
    assertThat(plan.terms())
        .extracting(term -> term.served() + " " + term.contractedDays())
        .containsExactly("1 73", "1 59", "1 63", "1 72", "1 59", "1 64");
    assertThat(plan.dropped().getFirst().date()).isEqualTo(day("2022-07-25"));
    assertThat(plan.dropped().getFirst().reason().sentence())
        .isEqualTo(
            "No progress review in calendar term 3: the formal assessment on 25 July 2022 falls in"
                + " it.");
  }

  @Test
  void a_part_timers_dropped_review_says_how_near_the_assessment_is() {
    var dropped = plan("2021-09-01", since(A, "2021-09-01", "0.8")).dropped().getFirst();
    assertThat(dropped.date()).isEqualTo(day("2022-07-25"));
    assertThat(dropped.reason().sentence())
        .isEqualTo(
            "No progress review at the end of calendar term 3: the ECT is part-time and the"
                + " formal assessment on 23 November 2022 follows 0.75 of a term later, which is"
                + " less than one term.");
    assertThat(dropped.reason().source()).isEqualTo("G 2.49");
    assertThat(dropped.reason().figures())
        .containsExactly(
            new Reason.Figure("calendarTermsFromStart", "3"),
            new Reason.Figure("assessmentDate", "2022-11-23"),
            new Reason.Figure("termsToAssessment", "0.75"),
            new Reason.Figure("fte", "0.8"));
  }

  @Test
  void a_report_inside_a_term_takes_its_own_day_and_the_offsets_of_the_body() {
    var assessment = assessments(plan("2021-09-01", since(A, "2021-09-01", "0.8"))).getFirst();
    assertThat(assessment.dates())
        .isEqualTo(new ReportDates(day("2022-10-26"), day("2022-11-16"), day("2022-11-23")));
    // 0.8 of term 3's 63 days and of 0.75 of term 4's 72
    assertThat(assessment.contractedDays()).isEqualTo(terms("93.6"));
    var settings = new PlanSettings(10, new ReportOffsets(14, 3));
    var own = assessments(plan(settings, "2021-09-01", since(A, "2021-09-01", "0.8"))).getFirst();
    assertThat(own.dates())
        .isEqualTo(new ReportDates(day("2022-11-09"), day("2022-11-20"), day("2022-11-23")));
    assertThat(rules(own.reasons()))
        .containsExactly(Rule.ASSESSMENT_AT_PART_END, Rule.DATES_OF_ITS_OWN);
    assertThat(own.reasons().getLast().sentence())
        .isEqualTo(
            "It falls inside a term, so it is due on its own day, is released 14 days before"
                + " and can be submitted from 3 days before: released on 9 November 2022,"
                + " submitted from 20 November 2022, due on 23 November 2022.");
  }

  @Test
  void a_report_at_a_terms_end_takes_the_dates_of_its_kind_in_that_term() {
    var term = Table5.FIRST.term(1);
    var early = new ReportDates(day("2021-11-15"), day("2021-12-01"), day("2021-12-10"));
    var other =
        Table5.calendar(
            2021,
            new Term(
                1,
                term.start(),
                term.end(),
                term.halfTermFrom(),
                term.halfTermTo(),
                73,
                early,
                term.formalAssessment()),
            Table5.FIRST.term(2),
            Table5.FIRST.term(3));
    var line = Table5.done(TermLine.of(List.of(other), Table5.BANK_HOLIDAYS));
    var plan =
        Table5.done(
            InductionPlanner.plan(
                InductionFacts.of(since(A, "2021-09-01", "1")), line, day("2021-09-01")));
    assertThat(plan.reports().getFirst().dates()).isEqualTo(early);
    assertThat(plan.reports().getFirst().periodEnd()).isEqualTo(day("2021-12-20"));
    assertThat(plan.reports().get(3).dates().due()).isEqualTo(day("2022-12-09"));
    assertThat(plan.reports().get(3).provisional()).isTrue();
    assertThat(rules(plan.reports().get(3).reasons()))
        .containsExactly(Rule.REVIEW_EACH_TERM, Rule.DATES_OF_TERM, Rule.PROJECTED_CALENDAR);
  }

  @ParameterizedTest
  @CsvSource({
    // 10 school days of term 1 are over before 15 September 2021
    "10,2021-09-01,true,2023-07-24",
    "10,2021-09-06,true,2023-09-04",
    "10,2021-09-15,true,2023-09-13",
    "10,2021-09-16,false,2023-09-14",
    "0,2021-09-02,false,2023-08-31",
    "0,2021-09-01,true,2023-07-24",
    "3,2021-09-06,true,2023-09-04",
    "2,2021-09-06,false,2023-09-04"
  })
  void an_early_start_is_aligned_and_the_exact_date_kept(
      int days, String start, boolean aligned, LocalDate exact) {
    var plan =
        plan(new PlanSettings(days, ReportOffsets.STANDARD), "2021-09-01", since(A, start, "1"));
    assertThat(plan.completion().exact()).isEqualTo(exact);
    assertThat(plan.parts().getLast().end()).isEqualTo(exact);
    assertThat(reports(plan).toString().equals(FULL_TIME_DATES)).isEqualTo(aligned);
    assertThat(day("2023-07-24").equals(plan.completion().lastAssessment())).isEqualTo(aligned);
    assertThat(plan.parts().getLast().alignedEnd()).isEqualTo(plan.completion().lastAssessment());
    assertThat(plan.reports().getFirst().periodStart()).isEqualTo(day(start));
    assertThat(rules(plan.completion().reasons()).contains(Rule.ALIGNMENT))
        .isEqualTo(aligned && !start.equals("2021-09-01"));
  }

  @Test
  void an_aligned_plan_says_both_dates() {
    var plan = plan("2022-12-19", since(A, "2021-09-06", "1"));
    // three of 74 school days missed
    assertThat(plan.served()).isEqualTo(terms("293/74"));
    assertThat(plan.parts().getFirst().end()).isEqualTo(day("2022-09-05"));
    assertThat(plan.parts().getFirst().alignedEnd()).isEqualTo(day("2022-07-25"));
    assertThat(plan.completion().reasons().get(1).sentence())
        .isEqualTo(
            "The ECT started at most 10 school days into a term, so reports are placed as if from"
                + " its first day: the assessment on 24 July 2023, the exact end on 4 September"
                + " 2023.");
    assertThat(rules(plan.reports().getFirst().reasons()))
        .containsExactly(Rule.REVIEW_EACH_TERM, Rule.ALIGNMENT, Rule.DATES_OF_TERM);
    assertThat(rules(assessments(plan).getFirst().reasons()))
        .containsExactly(Rule.ASSESSMENT_AT_PART_END, Rule.ALIGNMENT, Rule.DATES_OF_TERM);
    // 71 of 74 school days of a term of 73 induction days
    assertThat(plan.reports().getFirst().contractedDays()).isEqualTo(terms("5183/74"));
  }

  @Test
  void a_new_school_a_few_days_into_a_term_is_aligned_but_never_into_the_school_before() {
    var plan =
        plan(
            "2022-01-06", between(A, "2021-09-01", "2021-12-20", "1"), since(B, "2022-01-06", "1"));
    assertThat(reports(plan)).hasToString(FULL_TIME_DATES.replace("P1", "I1"));
    assertThat(plan.reports().get(1).periodStart()).isEqualTo(day("2022-01-06"));
    assertThat(plan.reports()).extracting(PlannedReport::school).containsExactly(A, B, B, B, B, B);
    // two of 60 school days missed are made up on the third of a projected term of 73
    assertThat(plan.completion().exact()).isEqualTo(day("2023-09-04"));
    // left on the second school day of term 2, joined on the fifth: two days between count as
    // served
    var within =
        plan(
            "2022-01-06", between(A, "2021-09-01", "2022-01-05", "1"), since(B, "2022-01-10", "1"));
    assertThat(reports(within))
        .containsExactly(
            "P1 2021-12-20",
            "I2 2022-01-05",
            "P2 2022-04-04",
            "F3 2022-07-25",
            "P4 2022-12-19",
            "P5 2023-04-03",
            "F6 2023-07-24");
  }

  @ParameterizedTest
  @CsvSource({
    // a weekend, half-term, the summer break: all begin with the next school day
    "2021-09-04,2021-09-06",
    "2021-10-24,2021-11-01",
    "2021-10-26,2021-11-01",
    "2022-07-30,2022-09-01",
    "2022-08-31,2022-09-01",
    "2021-12-25,2022-01-04"
  })
  void a_start_on_a_day_off_plans_like_the_next_school_day(String start, String school) {
    var off = plan("2023-01-31", since(A, start, "0.8"));
    var on = plan("2023-01-31", since(A, school, "0.8"));
    assertThat(off.served()).isEqualTo(on.served());
    assertThat(reports(off)).isEqualTo(reports(on));
    assertThat(off.completion()).isEqualTo(on.completion());
    assertThat(off.reports().getFirst().periodStart()).isEqualTo(day(start));
  }

  @Test
  void a_start_in_half_term_has_its_first_review_a_term_later() {
    // after 38 of 74 school days; 38/74 of 60 is reached on the 31st school day of term 2
    var plan = plan("2022-04-04", since(A, "2021-10-26", "1"));
    assertThat(plan.reports().getFirst().dates().due()).isEqualTo(day("2022-02-22"));
    assertThat(plan.served()).isEqualTo(terms("55/37"));
    // a day belongs to the report that falls on it, and is counted in it whole
    assertThat(plan.reports().get(1).periodStart()).isEqualTo(day("2022-02-23"));
    assertThat(plan.reports().getFirst().contractedDays())
        .isEqualTo(terms("36/74").times(terms("73")).plus(terms("31/60").times(terms("59"))));
  }

  @Test
  void a_start_on_the_last_day_of_term_counts_that_day_and_ends_on_a_last_day() {
    var plan = plan("2022-04-04", since(A, "2021-12-20", "1"));
    assertThat(plan.served()).isEqualTo(terms("75/74"));
    assertThat(reports(plan).getFirst()).isEqualTo("P1 2022-04-04");
    assertThat(rules(plan.reports().getFirst().reasons()))
        .containsExactly(Rule.REVIEW_EACH_TERM, Rule.DATES_OF_TERM);
    assertThat(plan("2021-12-20", since(A, "2021-12-20", "1")).served()).isEqualTo(terms("1/74"));
  }

  @Test
  void a_leap_day_is_a_school_day_like_any_other() {
    var before = plan("2024-02-28", since(A, "2023-08-31", "1"));
    var leap = plan("2024-02-29", since(A, "2023-08-31", "1"));
    var after = plan("2024-03-01", since(A, "2023-08-31", "1"));
    assertThat(leap.served().minus(before.served())).isEqualTo(terms("1/60"));
    assertThat(after.served().minus(leap.served())).isEqualTo(terms("1/60"));
    assertThat(plan("2024-04-01", since(A, "2024-02-29", "1")).served()).isEqualTo(terms("23/60"));
  }

  @Test
  void a_start_before_the_first_calendar_is_refused() {
    var result =
        InductionPlanner.plan(
            InductionFacts.of(since(A, "2022-01-04", "1"), since(B, "2021-07-31", "1")),
            Careers.LINE,
            day("2022-01-04"));
    assertThat(result.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.NO_CALENDAR);
  }

  @Test
  void a_change_of_fte_on_the_day_of_a_review_looks_at_the_term_that_ends() {
    // full-time until the end of term 3, then 0.5: full-time then, so its review stays
    var spell =
        new Spell(
            A,
            day("2021-09-01"),
            null,
            fte("0.8"),
            List.of(new FteChange(day("2022-04-19"), fte("1"))));
    var plan = plan("2021-09-01", spell);
    // 0.8 + 0.8 + 1 = 2.6 after term 3, 0.4 of term 4 to the first assessment
    assertThat(reviewTerms(plan)).containsExactly(1, 2, 3, 5, 6);
    assertThat(assessments(plan).getFirst().term()).isEqualTo(4);
    assertThat(assessments(plan).getFirst().kind()).isEqualTo(ReportKind.FORMAL_ASSESSMENT);
  }
}
