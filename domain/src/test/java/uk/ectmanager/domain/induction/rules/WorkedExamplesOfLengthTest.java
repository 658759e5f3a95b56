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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.induction.facts.Extension;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.PriorInduction;
import uk.ectmanager.domain.induction.facts.Reduction;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.facts.SpellKind;
import uk.ectmanager.domain.induction.plan.CountedSpell.Standing;
import uk.ectmanager.domain.induction.plan.DroppedReview;
import uk.ectmanager.domain.induction.plan.Rule;

/** The worked examples 33 to 42 of reference 4.3, each by its number. */
class WorkedExamplesOfLengthTest {

  private static InductionFacts part(String fte, Reduction... reductions) {
    return InductionFacts.of(since(A, "2021-09-01", fte)).withReductions(List.of(reductions));
  }

  private static Reduction early(String completes, @Nullable String consented) {
    return new Reduction.EarlyCompletion(
        day(completes), day("2023-07-01"), consented == null ? null : day(consented));
  }

  private static InductionFacts after(String from, String terms, Spell... spells) {
    return InductionFacts.of(spells)
        .withPriorService(
            List.of(
                new PriorInduction(
                    PriorInduction.Place.ELSEWHERE, terms(terms), HalfDays.NONE, day(from), null)));
  }

  @Test
  void example_33_a_part_timer_of_six_calendar_terms_may_complete_early() {
    var open = plan("2023-07-24", part("0.7"));
    assertThat(open.served()).isEqualTo(terms("4.2"));
    assertThat(open.remaining()).isEqualTo(terms("1.8"));
    assertThat(open.earlyCompletion().eligible()).isTrue();
    assertThat(open.earlyCompletion().covered()).isEqualTo(terms("6"));
    assertThat(open.earlyCompletion().from()).isEqualTo(day("2023-07-24"));
    assertThat(open.earlyCompletion().reason().sentence())
        .isEqualTo(
            "Employment covers 6 calendar terms, so the final assessment of a part-timer can"
                + " be brought forward.");
    var reduced = plan("2023-07-24", part("0.7", early("2023-07-24", "2023-07-02")));
    assertThat(reduced.required()).isEqualTo(terms("4.2"));
    assertThat(reduced.remaining()).isEqualTo(terms("0"));
    assertThat(reduced.earlyCompletion().eligible()).isFalse();
    assertThat(ends(reduced).getLast()).isEqualTo(day("2023-07-24"));
    assertThat(reports(reduced).getLast()).isEqualTo("F6 2023-07-24");
    var reason =
        reduced.reasons().stream()
            .filter(one -> one.rule() == Rule.EARLY_COMPLETION)
            .findFirst()
            .orElseThrow();
    assertThat(reason.sentence())
        .isEqualTo(
            "The appropriate body brought the final assessment of the part-timer forward to"
                + " 24 July 2023; the ECT consented on 2 July 2023.");
    var refused = plan("2023-07-24", part("0.7", early("2023-07-24", null)));
    assertThat(refused.required()).isEqualTo(terms("6"));
  }

  @Test
  void example_34_not_after_five_calendar_terms() {
    var plan = plan("2023-04-03", part("0.7", early("2023-07-21", "2023-07-02")));
    assertThat(plan.earlyCompletion().covered()).isEqualTo(terms("5"));
    assertThat(plan.earlyCompletion().eligible()).isFalse();
    assertThat(plan.required()).isEqualTo(terms("6"));
    assertThat(plan.reasons())
        .anyMatch(reason ->
            reason.sentence().contains("it has no effect, because employment does not cover"));
  }

  @Test
  void example_35_reduced_to_one_term_has_one_final_assessment_only() {
    var consent = day("2021-09-10");
    var plan =
        plan(
            "2021-12-20",
            part("1", new Reduction.ForExperience(terms("1"), day("2021-09-08"), consent)));
    assertThat(reports(plan)).containsExactly("F1 2021-12-20");
    assertThat(plan.required()).isEqualTo(terms("1"));
    assertThat(plan.remaining()).isEqualTo(terms("0"));
    assertThat(plan.parts()).hasSize(1);
    var half =
        plan(
            "2021-12-20",
            part("0.5", new Reduction.ForExperience(terms("1"), day("2021-09-08"), consent)));
    assertThat(reports(half)).containsExactly("F2 2022-04-04");
    assertThat(half.dropped())
        .extracting(DroppedReview::reason)
        .extracting(reason -> reason.rule())
        .containsOnly(Rule.ONLY_FINAL_ASSESSMENT);
    var unconsented =
        plan(
            "2021-12-20",
            part("1", new Reduction.ForExperience(terms("1"), day("2021-09-08"), null)));
    assertThat(unconsented.required()).isEqualTo(terms("6"));
    var four =
        plan(
            "2021-12-20",
            part("1", new Reduction.ForExperience(terms("4"), day("2021-09-08"), consent)));
    assertThat(reports(four))
        .containsExactly("P1 2021-12-20", "P2 2022-04-04", "F3 2022-07-25", "F4 2022-12-19");
    assertThat(four.reasons().getFirst().sentence())
        .isEqualTo("Induction takes 4 full-time equivalent (FTE) terms, in parts of 3 and 1.");
    var three =
        plan(
            "2021-12-20",
            part("1", new Reduction.ForExperience(terms("3"), day("2021-09-08"), consent)));
    assertThat(reports(three)).containsExactly("P1 2021-12-20", "P2 2022-04-04", "F3 2022-07-25");
  }

  @Test
  void example_36_a_transitional_ect_finishes_the_third_term_in_july_2023() {
    var plan = plan("2023-07-24", after("2020-01-06", "2", since(A, "2023-04-17", "1")));
    assertThat(plan.required()).isEqualTo(terms("3"));
    assertThat(plan.served()).isEqualTo(terms("3"));
    assertThat(plan.remaining()).isEqualTo(terms("0"));
    assertThat(ends(plan)).containsExactly(day("2023-07-24"));
    assertThat(reports(plan)).containsExactly("F1 2023-07-24");
    assertThat(plan.reasons())
        .anyMatch(reason ->
            reason
                .sentence()
                .equals(
                    "Induction began on 6 January 2020, before 1 September 2021, and is"
                        + " complete by 1 September 2023, so three FTE terms are enough."));
  }

  @Test
  void example_37_a_transitional_ect_who_returns_later_serves_the_rest_of_six() {
    var plan = plan("2023-09-29", after("2019-09-02", "2", since(A, "2023-10-02", "1")));
    assertThat(plan.required()).isEqualTo(terms("6"));
    assertThat(plan.served()).isEqualTo(terms("2"));
    assertThat(plan.remaining()).isEqualTo(terms("4"));
    assertThat(plan.reasons()).anyMatch(reason -> reason.rule() == Rule.TRANSITIONAL);
    assertThat(plan.reasons())
        .anyMatch(
            reason -> reason.sentence().equals("2 FTE terms were served before these posts."));
  }

  @Test
  void example_38_half_time_with_two_and_a_half_terms_served() {
    var plan = plan("2023-08-30", after("2020-09-01", "2.5", since(A, "2023-08-31", "0.5")));
    assertThat(plan.remaining()).isEqualTo(terms("3.5"));
    assertThat(plan.calendarTermsLeft()).isEqualTo(terms("7"));
    assertThat(plan.calendarTermsLeftAt(Careers.fte("0.5"))).isEqualTo(terms("7"));
  }

  @Test
  void example_39_three_terms_concluded_and_one_added_serves_that_one_only() {
    var plan =
        plan(
            "2023-12-18",
            after("2020-01-06", "2", since(A, "2023-04-17", "1"))
                .withExtensions(List.of(Extension.byBody(terms("1"), day("2023-07-28")))));
    assertThat(plan.required()).isEqualTo(terms("4"));
    assertThat(plan.remaining()).isEqualTo(terms("0"));
    assertThat(ends(plan)).containsExactly(day("2023-12-18"));
    assertThat(reports(plan)).containsExactly("F1 2023-07-24", "F2 2023-12-18");
  }

  @Test
  void example_40_31_august_2021_is_transitional_and_1_september_is_not() {
    var before = plan("2021-09-01", since(A, "2021-08-31", "1"));
    assertThat(before.required()).isEqualTo(terms("3"));
    assertThat(before.parts()).hasSize(1);
    assertThat(before.timetableReduction(day("2022-01-10")).orElseThrow().percent()).isEqualTo(10);
    assertThat(plan("2021-09-01", fullTime()).required()).isEqualTo(terms("6"));
    // five calendar terms at 0.6 end in April 2023, six at 0.5 in July, 7.5 at 0.4 too late
    assertThat(plan("2021-09-01", since(A, "2021-08-31", "0.6")).required()).isEqualTo(terms("3"));
    assertThat(plan("2021-09-01", since(A, "2021-08-31", "0.5")).required()).isEqualTo(terms("3"));
    assertThat(plan("2021-09-01", since(A, "2021-08-31", "0.4")).required()).isEqualTo(terms("6"));
  }

  @Test
  void example_41_supply_counts_when_agreed_in_advance_and_never_by_the_week() {
    var agreed =
        plan(
            "2022-04-04",
            between(A, "2021-09-01", "2022-04-04", "1").with(new SpellKind.Supply(true)));
    assertThat(agreed.served()).isEqualTo(terms("2"));
    var weekly = between(B, "2021-09-01", "2022-04-04", "1").with(new SpellKind.Supply(false));
    var facts = InductionFacts.of(weekly).withQtsAwarded(day("2021-07-15"));
    var plan = plan("2022-04-04", facts);
    assertThat(plan.served()).isEqualTo(terms("0"));
    assertThat(plan.spells().getFirst().standing()).isEqualTo(Standing.NOT_AGREED);
    assertThat(plan.spells().getFirst().served()).isEqualTo(terms("0"));
    assertThat(plan.shortSupplyUntil()).isEqualTo(day("2026-07-15"));
    assertThat(rules(plan.reasons())).contains(Rule.SUPPLY);
    assertThat(plan.reports()).isEmpty();
    assertThat(plan.timetableReduction(day("2021-10-01"))).isEmpty();
  }

  @Test
  void example_42_three_and_a_half_of_seven_and_a_half() {
    var plan =
        plan(
            "2022-04-04",
            fullTime()
                .withPriorService(List.of(PriorInduction.elsewhere(terms("1.5"), HalfDays.NONE)))
                .withExtensions(List.of(Extension.byBody(terms("1.5"), day("2021-10-01")))));
    assertThat(plan.served()).isEqualTo(terms("3.5"));
    assertThat(plan.required()).isEqualTo(terms("7.5"));
  }
}
