package uk.ectmanager.domain.induction.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.domain.calendar.Table5.day;
import static uk.ectmanager.domain.induction.rules.Careers.A;
import static uk.ectmanager.domain.induction.rules.Careers.B;
import static uk.ectmanager.domain.induction.rules.Careers.between;
import static uk.ectmanager.domain.induction.rules.Careers.plan;
import static uk.ectmanager.domain.induction.rules.Careers.reports;
import static uk.ectmanager.domain.induction.rules.Careers.rules;
import static uk.ectmanager.domain.induction.rules.Careers.since;
import static uk.ectmanager.domain.induction.rules.Careers.terms;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.calendar.ReportDates;
import uk.ectmanager.domain.calendar.Table5;
import uk.ectmanager.domain.calendar.Term;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.plan.CountedSpell;
import uk.ectmanager.domain.induction.plan.DroppedReview;
import uk.ectmanager.domain.induction.plan.Rule;

/** Where reports stop: after the last day, in a gap, before a post counts, when all is served. */
class ReportPlanEndTest {

  @Test
  void nothing_is_due_after_the_last_day() {
    var atEnd = plan("2022-06-01", between(A, "2021-09-01", "2022-04-04", "1"));
    assertThat(reports(atEnd)).containsExactly("P1 2021-12-20", "I2 2022-04-04");
    var dayBefore = plan("2022-06-01", between(A, "2021-09-01", "2022-04-01", "1"));
    assertThat(reports(dayBefore)).containsExactly("P1 2021-12-20", "I2 2022-04-01");
    assertThat(dayBefore.calendarTermsLeft()).isNull();
    assertThat(dayBefore.parts().getFirst().end()).isNull();
    assertThat(rules(dayBefore.parts().getFirst().reasons()))
        .containsExactly(Rule.FULL_LENGTH, Rule.SERVED_BY_FTE);
  }

  @Test
  void a_due_date_after_the_last_day_is_brought_forward_to_it() {
    var term = Table5.FIRST.term(2);
    var late = new ReportDates(day("2022-03-28"), day("2022-04-11"), day("2022-04-22"));
    var other =
        Table5.calendar(
            2021,
            Table5.FIRST.term(1),
            new Term(
                2,
                term.start(),
                term.end(),
                term.halfTermFrom(),
                term.halfTermTo(),
                59,
                late,
                late),
            Table5.FIRST.term(3));
    var line = Table5.done(TermLine.of(List.of(other), Table5.BANK_HOLIDAYS));
    var leaving =
        Table5.done(
            InductionPlanner.plan(
                InductionFacts.of(between(A, "2021-09-01", "2022-04-14", "1")),
                line,
                day("2022-01-01")));
    var review = leaving.reports().get(1);
    assertThat(review.dates())
        .isEqualTo(new ReportDates(day("2022-03-28"), day("2022-04-11"), day("2022-04-14")));
    assertThat(review.periodEnd()).isEqualTo(day("2022-04-04"));
    assertThat(rules(review.reasons())).contains(Rule.NOTHING_AFTER_LEAVING);
    var staying =
        Table5.done(
            InductionPlanner.plan(
                InductionFacts.of(since(A, "2021-09-01", "1")), line, day("2022-01-01")));
    assertThat(staying.reports().get(1).dates()).isEqualTo(late);
  }

  @Test
  void no_report_falls_in_a_gap_and_terms_are_counted_from_the_start() {
    // one term, a gap of a term, then on: 3 served at the end of term 4, 6 at the end of term 7
    var plan =
        plan(
            "2022-06-01", between(A, "2021-09-01", "2021-12-20", "1"), since(B, "2022-04-19", "1"));
    assertThat(reports(plan))
        .containsExactly(
            "I1 2021-12-20",
            "P3 2022-07-25",
            "F4 2022-12-19",
            "P5 2023-04-03",
            "P6 2023-07-24",
            "F7 2023-12-18");
    assertThat(plan.reports().get(1).periodStart()).isEqualTo(day("2022-04-19"));
    assertThat(plan.terms().get(1).served()).isEqualTo(terms("0"));
    assertThat(plan.terms().get(1).contractedDays()).isEqualTo(terms("0"));
    assertThat(plan.dropped()).extracting(DroppedReview::term).containsExactly(1, 4, 7);
  }

  @Test
  void an_open_spell_counts_provisionally_until_it_has_lasted_a_term() {
    var before = plan("2021-12-17", since(A, "2021-09-01", "0.5"));
    assertThat(before.served()).isEqualTo(terms("73/148"));
    assertThat(before.servedProvisional()).isTrue();
    assertThat(before.spells().getFirst().standing()).isEqualTo(CountedSpell.Standing.PROVISIONAL);
    assertThat(before.reasons().get(3).sentence())
        .isEqualTo(
            "The post from 1 September 2021 has lasted 0.986 of a calendar term so far; it"
                + " counts provisionally, and for good once it lasts 1 calendar term.");
    var then = plan("2021-12-20", since(A, "2021-09-01", "0.5"));
    assertThat(then.servedProvisional()).isFalse();
    assertThat(then.spells().getFirst().standing()).isEqualTo(CountedSpell.Standing.COUNTS);
    assertThat(then.spells().getFirst().reason().sentence())
        .isEqualTo(
            "The post from 1 September 2021 lasts at least 1 calendar term, so each of its"
                + " days counts from the first.");
    var ahead = plan("2021-06-30", since(A, "2021-09-01", "0.5"));
    assertThat(ahead.served()).isEqualTo(terms("0"));
    assertThat(ahead.servedProvisional()).isFalse();
    assertThat(ahead.calendarTermsLeft()).isEqualTo(terms("12"));
    assertThat(ahead.reasons().get(1).sentence())
        .isEqualTo("Nothing that counts is served by 30 June 2021.");
  }

  @Test
  void served_time_stops_at_what_is_required() {
    var plan = plan("2025-01-31", since(A, "2021-09-01", "1"));
    assertThat(plan.served()).isEqualTo(terms("6"));
    assertThat(plan.currentPart().number()).isEqualTo(2);
    assertThat(plan.currentPart().isServed()).isTrue();
    assertThat(plan.terms()).hasSize(6);
    assertThat(plan.reasons().get(1).sentence())
        .isEqualTo("6 FTE terms are served by 31 January 2025: 6 calendar terms at 1 FTE.");
    assertThat(rules(plan.reasons()))
        .containsExactly(
            Rule.FULL_LENGTH, Rule.SERVED_BY_FTE, Rule.FULL_LENGTH, Rule.ONE_INDUCTION);
    assertThat(plan.reasons().getFirst().rule().id()).isEqualTo("L1");
    assertThat(plan.reasons().getFirst().source()).isEqualTo("G 2.30; R21 7(1)");
  }
}
