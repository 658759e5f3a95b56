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
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.induction.facts.FteChange;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.plan.CountedSpell;
import uk.ectmanager.domain.induction.plan.CountedSpell.Standing;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.induction.plan.PlannedPart;
import uk.ectmanager.domain.induction.plan.PlannedReport;
import uk.ectmanager.domain.induction.plan.Reason;
import uk.ectmanager.domain.induction.plan.Rule;

/**
 * The worked examples of reference 4.3, each by its number, on the calendars of table 5: 74, 60 and
 * 64 school days in 2021/22; 72, 60 and 64 in 2022/23. So 0.9 of term 2 is 54 school days, and 0.5
 * of it 30.
 */
class WorkedExamplesTest {

  private static final String TERM_1 = "2021-12-20";
  private static final String TERM_2 = "2022-04-04";
  private static final String TERM_3 = "2022-07-25";
  private static final String TERM_4 = "2022-12-19";
  private static final String TERM_5 = "2023-04-03";

  private static void ends(
      InductionPlan plan, LocalDate part1, LocalDate part2, String... afterTerms) {
    assertThat(plan.parts()).extracting(PlannedPart::end).containsExactly(part1, part2);
    assertThat(plan.parts()).extracting(PlannedPart::alignedEnd).containsExactly(part1, part2);
    assertThat(assessments(plan))
        .extracting(PlannedReport::periodEnd)
        .containsExactly(part1, part2);
    assertThat(plan.completion().exact()).isEqualTo(part2);
    assertThat(plan.completion().lastAssessment()).isEqualTo(part2);
    assertThat(assessments(plan))
        .extracting(report ->
            report.reasons().getFirst().figures().stream()
                .filter(figure -> figure.name().equals("calendarTermsFromStart"))
                .map(Reason.Figure::value)
                .findFirst()
                .orElseThrow())
        .containsExactly(afterTerms);
  }

  @Test
  void example_1_full_time_without_absence() {
    var plan = plan("2023-07-24", since(A, "2021-09-01", "1"));
    assertThat(plan.served()).isEqualTo(terms("6"));
    assertThat(plan.remaining()).isEqualTo(terms("0"));
    assertThat(plan.calendarTermsLeft()).isEqualTo(terms("0"));
    ends(plan, day(TERM_3), day("2023-07-24"), "3", "6");
    assertThat(plan.completion().provisional()).isFalse();
  }

  @Test
  void example_2_four_days_a_week_throughout() {
    var plan = plan(TERM_5, since(A, "2021-09-01", "0.8"));
    assertThat(plan.served()).isEqualTo(terms("4"));
    assertThat(plan.calendarTermsLeft()).isEqualTo(terms("2.5"));
    // 0.75 of 72 school days is the 54th of term 4; 0.5 of 60 the 30th of a projected term 8
    ends(plan, day("2022-11-23"), day("2024-02-19"), "3.75", "7.5");
    assertThat(plan.completion().provisional()).isTrue();
  }

  @Test
  void example_3_three_days_a_week_throughout() {
    var plan = plan(TERM_5, since(A, "2021-09-01", "0.6"));
    assertThat(plan.served()).isEqualTo(terms("3"));
    ends(plan, day(TERM_5), day("2024-12-16"), "5", "10");
  }

  @Test
  void example_4_nine_tenths_throughout() {
    var plan = plan(TERM_1, since(A, "2021-09-01", "0.9"));
    // a third of 72 school days is the 24th of term 4; two thirds of 73 the 49th of term 7
    ends(plan, day("2022-10-05"), day("2023-11-14"), "10/3", "20/3");
    assertThat(plan.calendarTermsLeft()).isEqualTo(terms("17/3"));
  }

  @Test
  void example_5_two_days_a_week_throughout() {
    var plan = plan(TERM_1, since(A, "2021-09-01", "0.4"));
    ends(plan, day("2024-02-19"), day("2026-07-27"), "7.5", "15");
    assertThat(plan.calendarTermsLeft()).isEqualTo(terms("14"));
  }

  @Test
  void example_6_a_review_is_due_every_calendar_term_of_ten_years() {
    var plan = plan(TERM_1, since(A, "2021-09-01", "0.2"));
    ends(plan, day("2026-07-27"), day("2031-07-21"), "15", "30");
    assertThat(reviewTerms(plan))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 29).filter(term -> term != 15).boxed().toList());
    assertThat(plan.terms()).hasSize(30);
  }

  @Test
  void example_7_three_terms_at_three_rates() {
    var spell =
        new Spell(
            A,
            day("2021-09-01"),
            null,
            fte("1"),
            List.of(
                new FteChange(day("2022-04-19"), fte("0.8")),
                new FteChange(day("2022-01-04"), fte("0.6"))));
    var plan = plan(TERM_3, spell);
    assertThat(plan.served()).isEqualTo(terms("2.4"));
    assertThat(plan.remaining()).isEqualTo(terms("3.6"));
    assertThat(plan.calendarTermsLeft()).isEqualTo(terms("4.5"));
    assertThat(plan.calendarTermsLeftAt(fte("0.8"))).isEqualTo(terms("4.5"));
    assertThat(plan.reasons().get(1).sentence())
        .isEqualTo(
            "2.4 FTE terms are served by 25 July 2022: 1 calendar term at 1 FTE, 1 calendar"
                + " term at 0.6 FTE and 1 calendar term at 0.8 FTE.");
  }

  @Test
  void example_8_one_more_calendar_term_to_the_first_assessment() {
    var plan = plan(TERM_4, since(A, "2021-09-01", "0.6"));
    assertThat(plan.served()).isEqualTo(terms("2.4"));
    assertThat(plan.currentPart().number()).isEqualTo(1);
    assertThat(plan.currentPart().required().minus(plan.currentPart().served()))
        .isEqualTo(terms("0.6"));
    assertThat(plan.currentPart().end()).isEqualTo(day(TERM_5));
  }

  @Test
  void example_9_two_terms_full_time_then_half_time_and_leaves() {
    var spell =
        new Spell(
            A,
            day("2021-09-01"),
            day("2022-10-21"),
            fte("1"),
            List.of(new FteChange(day("2022-04-19"), fte("0.5"))));
    // 21 October 2022 is the 36th of 72 school days of term 4
    var plan = plan("2023-07-01", spell);
    assertThat(plan.served()).isEqualTo(terms("2.75"));
    assertThat(plan.remaining()).isEqualTo(terms("3.25"));
    assertThat(plan.calendarTermsLeft()).isNull();
    assertThat(plan.completion().exact()).isNull();
    assertThat(plan.completion().reasons().getFirst().sentence())
        .isEqualTo(
            "Employment known so far ends with 2.75 of 6 FTE terms served, so there is no date for"
                + " the rest.");
    assertThat(reports(plan))
        .containsExactly("P1 2021-12-20", "P2 2022-04-04", "P3 2022-07-25", "I4 2022-10-21");
  }

  @Test
  void example_10_leaves_after_three_and_a_half_terms_at_four_days() {
    var plan = plan("2022-10-21", between(A, "2021-09-01", "2022-10-21", "0.8"));
    assertThat(plan.served()).isEqualTo(terms("2.8"));
    assertThat(plan.remaining()).isEqualTo(terms("3.2"));
    assertThat(plan.calendarTermsLeftAt(fte("0.8"))).isEqualTo(terms("4"));
  }

  @Test
  void example_11_leaves_after_nine_tenths_of_a_term() {
    // the 54th of 60 school days of term 2
    var plan = plan("2022-06-01", between(A, "2022-01-04", "2022-03-25", "1"));
    assertThat(plan.served()).isEqualTo(terms("0"));
    assertThat(plan.remaining()).isEqualTo(terms("6"));
    assertThat(plan.reports()).isEmpty();
    assertThat(plan.terms()).isEmpty();
    assertThat(plan.spells()).hasSize(1);
    assertThat(plan.spells().getFirst().standing()).isEqualTo(Standing.TOO_SHORT);
    assertThat(plan.spells().getFirst().calendarTerms()).isEqualTo(terms("0.9"));
    assertThat(plan.servedProvisional()).isFalse();
    assertThat(plan.reasons().get(3).sentence())
        .isEqualTo(
            "The post from 4 January 2022 lasts only 0.9 of a calendar term; a post of less"
                + " than 1 calendar term counts 0.");
  }

  @Test
  void example_12_exactly_one_calendar_term_counts_whatever_the_fte() {
    var plan = plan("2022-06-01", between(A, "2022-01-04", TERM_2, "0.4"));
    assertThat(plan.served()).isEqualTo(terms("0.4"));
    assertThat(plan.remaining()).isEqualTo(terms("5.6"));
    assertThat(plan.spells().getFirst().standing()).isEqualTo(Standing.COUNTS);
    assertThat(plan.spells().getFirst().calendarTerms()).isEqualTo(terms("1"));
  }

  @Test
  void example_13_a_term_at_one_school_counts_and_less_at_the_next_does_not() {
    // 0.7 of 60 school days is the 42nd of term 2
    var plan =
        plan(
            "2022-06-01",
            between(A, "2021-09-01", TERM_1, "1"),
            between(B, "2022-01-04", "2022-03-09", "1"));
    assertThat(plan.served()).isEqualTo(terms("1"));
    assertThat(plan.remaining()).isEqualTo(terms("5"));
    assertThat(plan.spells())
        .extracting(CountedSpell::standing)
        .containsExactly(Standing.COUNTS, Standing.TOO_SHORT);
    assertThat(plan.spells().getLast().calendarTerms()).isEqualTo(terms("0.7"));
  }

  @Test
  void example_14_two_posts_at_once_add_up() {
    var plan = plan(TERM_3, since(A, "2021-09-01", "0.5"), between(B, "2021-09-01", TERM_3, "0.3"));
    assertThat(plan.served()).isEqualTo(terms("2.4"));
    assertThat(plan.reports()).extracting(PlannedReport::school).containsOnly(A);
    assertThat(rules(plan.reasons())).contains(Rule.POSTS_TOGETHER);
    var capped =
        plan(TERM_3, since(A, "2021-09-01", "0.8"), between(B, "2021-09-01", TERM_3, "0.3"));
    assertThat(capped.served()).isEqualTo(terms("3"));
  }

  @Test
  void example_15_each_of_two_posts_must_last_a_term() {
    // 0.8 of 60 school days is the 48th of term 2
    var plan =
        plan(
            TERM_3,
            between(A, "2021-09-01", TERM_3, "0.5"),
            between(B, "2022-01-04", "2022-03-17", "0.3"));
    assertThat(plan.served()).isEqualTo(terms("1.5"));
    assertThat(plan.spells().getLast().calendarTerms()).isEqualTo(terms("0.8"));
    assertThat(rules(plan.reasons())).doesNotContain(Rule.POSTS_TOGETHER);
  }

  @Test
  void example_32_starts_half_way_through_term_1() {
    // after the 37th of 74 school days; the 30th of 60 is half-way through term 2
    var plan = plan(TERM_2, since(A, "2021-10-22", "1"));
    assertThat(plan.served()).isEqualTo(terms("1.5"));
    var review = plan.reports().getFirst();
    assertThat(review.periodStart()).isEqualTo(day("2021-10-22"));
    assertThat(review.periodEnd()).isEqualTo(day("2022-02-21"));
    assertThat(review.dates().due()).isEqualTo(day("2022-02-21"));
    assertThat(review.dates().earliest()).isEqualTo(day("2022-02-14"));
    assertThat(review.dates().release()).isEqualTo(day("2022-01-24"));
    assertThat(rules(review.reasons()))
        .containsExactly(Rule.REVIEW_EACH_TERM, Rule.DATES_OF_ITS_OWN);
  }
}
