package uk.ectmanager.domain.induction.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.domain.calendar.Table5.day;
import static uk.ectmanager.domain.induction.rules.Careers.A;
import static uk.ectmanager.domain.induction.rules.Careers.B;
import static uk.ectmanager.domain.induction.rules.Careers.between;
import static uk.ectmanager.domain.induction.rules.Careers.ends;
import static uk.ectmanager.domain.induction.rules.Careers.extensions;
import static uk.ectmanager.domain.induction.rules.Careers.fullTime;
import static uk.ectmanager.domain.induction.rules.Careers.leave;
import static uk.ectmanager.domain.induction.rules.Careers.plan;
import static uk.ectmanager.domain.induction.rules.Careers.reports;
import static uk.ectmanager.domain.induction.rules.Careers.rules;
import static uk.ectmanager.domain.induction.rules.Careers.since;
import static uk.ectmanager.domain.induction.rules.Careers.terms;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.domain.calendar.ReportDates;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.calendar.ReportOffsets;
import uk.ectmanager.domain.induction.facts.CompletedReport;
import uk.ectmanager.domain.induction.facts.Extension;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.LeadSchool;
import uk.ectmanager.domain.induction.facts.LeaveChoice;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.induction.facts.PlanSettings;
import uk.ectmanager.domain.induction.facts.PriorInduction;
import uk.ectmanager.domain.induction.facts.PriorInduction.Place;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.facts.SpellKind;
import uk.ectmanager.domain.induction.plan.CountedSpell;
import uk.ectmanager.domain.induction.plan.CountedSpell.Standing;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.induction.plan.Reason.Figure;
import uk.ectmanager.domain.induction.plan.Rule;
import uk.ectmanager.domain.shared.SchoolId;

/** Where one rule of the calculator ends and the next begins, so that no edge moves unnoticed. */
class CalculatorEdgesTest {

  private static final SchoolId C = new SchoolId(new UUID(0, 0xc));
  private static final PlanSettings SCALED =
      new PlanSettings(10, ReportOffsets.STANDARD, true, true);

  private static PriorInduction prior(
      Place place, String terms, @Nullable String from, @Nullable String to) {
    return new PriorInduction(
        place,
        terms(terms),
        HalfDays.NONE,
        from == null ? null : day(from),
        to == null ? null : day(to));
  }

  private static InductionFacts after(Spell spell, PriorInduction... prior) {
    return InductionFacts.of(spell).withPriorService(List.of(prior));
  }

  private static CompletedReport done(ReportKind kind, int part, int term, String from, String to) {
    return new CompletedReport(kind, part, term, A, day(from), day(to), ReportDates.dueOn(day(to)));
  }

  private static CompletedReport assessment(int part, int term, String to) {
    return done(ReportKind.FORMAL_ASSESSMENT, part, term, to, to);
  }

  private static List<String> assessments(InductionPlan plan) {
    return reports(plan).stream().filter(report -> report.startsWith("F")).toList();
  }

  private static List<String> sentences(InductionPlan plan, Rule rule) {
    return plan.reasons().stream()
        .filter(reason -> reason.rule() == rule)
        .map(reason -> reason.sentence())
        .toList();
  }

  // --- what was served before

  @ParameterizedTest
  @CsvSource({"2023-09-01,3", ",3", "2023-09-02,6"})
  void three_terms_served_before_are_enough_when_they_ended_by_september_2023(
      @Nullable String to, String required) {
    var facts = after(since(A, "2023-10-02", "1"), prior(Place.ELSEWHERE, "3", "2020-01-06", to));
    var plan = plan("2023-10-02", facts);
    assertThat(plan.required()).isEqualTo(terms(required));
    var reason = plan.reasons().stream().filter(one -> one.rule() == Rule.TRANSITIONAL).findFirst();
    assertThat(reason.orElseThrow().figures())
        .containsExactly(new Figure("start", "2020-01-06"), new Figure("requiredTerms", required));
  }

  @Test
  void a_part_served_before_ended_with_the_last_of_that_service() {
    var first = prior(Place.ELSEWHERE, "1.5", "2019-09-02", "2021-07-20");
    var other = prior(Place.ELSEWHERE, "1.5", "2020-01-06", "2020-12-18");
    var spell = since(A, "2021-09-01", "1");
    assertThat(ends(plan("2021-09-01", after(spell, first, other))))
        .containsExactly(day("2021-07-20"));
    var later = prior(Place.ELSEWHERE, "1.5", "2020-01-06", "2021-07-21");
    assertThat(ends(plan("2021-09-01", after(spell, first, later))))
        .containsExactly(day("2021-07-21"));
  }

  @ParameterizedTest
  @CsvSource({"2021-07-20,COUNTS", "2021-07-01,COUNTS", "2021-06-30,TOO_SHORT"})
  void service_at_this_school_before_the_first_calendar_goes_on_over_a_summer(
      String to, Standing standing) {
    var facts =
        after(between(A, "2021-09-01", "2021-10-15", "1"), prior(Place.THIS_SCHOOL, "1", null, to));
    assertThat(plan("2021-10-15", facts).spells().getFirst().standing()).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-09-01,2022-04-04,3", // two calendar terms at half time
    "2021-09-01,,2", // days not known: the FTE terms at least
    ",2022-04-04,2",
    "2021-07-01,2022-04-04,2" // before the first calendar
  })
  void service_before_covers_its_calendar_terms_where_they_are_known(
      @Nullable String from, @Nullable String to, String covered) {
    var facts = after(since(A, "2022-04-19", "0.5"), prior(Place.ELSEWHERE, "1", from, to));
    assertThat(plan("2022-07-25", facts).earlyCompletion().covered()).isEqualTo(terms(covered));
  }

  @Test
  void the_day_from_which_early_completion_is_possible() {
    var moved =
        InductionFacts.of(
            between(A, "2021-09-01", "2022-07-25", "0.5"), since(B, "2022-09-01", "0.5"));
    assertThat(plan("2022-07-25", moved).earlyCompletion().from()).isEqualTo(day("2023-07-24"));
    var left = InductionFacts.of(between(A, "2021-09-01", "2023-04-03", "0.5"));
    assertThat(plan("2022-07-25", left).earlyCompletion().from()).isNull();
    var before = after(since(A, "2021-09-01", "0.5"), prior(Place.ELSEWHERE, "6", null, null));
    assertThat(plan("2021-09-01", before).earlyCompletion().from()).isNull();
  }

  // --- posts

  @Test
  void spells_without_a_school_day_between_them_are_one_employment() {
    var plan =
        plan(
            "2022-04-04",
            between(A, "2021-09-01", "2021-12-20", "1"),
            between(A, "2022-01-04", "2022-04-04", "1"));
    assertThat(plan.spells()).extracting(CountedSpell::end).containsExactly(day("2022-04-04"));
    assertThat(sentences(plan, Rule.SERVED_BY_FTE))
        .containsExactly("2 FTE terms are served by 4 April 2022: 2 calendar terms at 1 FTE.");
    var inside =
        plan(
            "2022-04-04",
            between(A, "2021-09-01", "2022-04-04", "0.5"),
            between(A, "2022-01-04", "2022-02-01", "0.1"));
    assertThat(inside.spells()).extracting(CountedSpell::end).containsExactly(day("2022-04-04"));
    assertThat(inside.spells().getFirst().standing()).isEqualTo(Standing.COUNTS);
    var open =
        plan(
            "2022-04-04", between(A, "2021-09-01", "2021-12-20", "1"), since(A, "2022-01-04", "1"));
    assertThat(open.spells()).hasSize(1);
    assertThat(open.spells().getFirst().end()).isNull();
    var openFirst =
        plan(
            "2022-04-04",
            since(A, "2021-09-01", "0.5"),
            between(A, "2022-01-04", "2022-02-01", "0.5"));
    assertThat(openFirst.spells()).hasSize(1);
    assertThat(openFirst.spells().getFirst().end()).isNull();
    assertThat(ends(openFirst).getFirst()).isNotNull();
  }

  @Test
  void a_gap_at_one_school_counts_nothing() {
    var plan =
        plan(
            "2022-07-25", between(A, "2021-09-01", "2021-12-20", "1"), since(A, "2022-04-19", "1"));
    assertThat(plan.spells()).hasSize(2);
    assertThat(plan.served()).isEqualTo(terms("2"));
  }

  @Test
  void posts_beyond_full_time_are_told_even_where_the_rate_stays() {
    var plan = plan("2022-04-04", since(A, "2021-09-01", "1"), since(B, "2022-01-04", "0.5"));
    assertThat(plan.served()).isEqualTo(terms("2"));
    assertThat(sentences(plan, Rule.POSTS_TOGETHER))
        .containsExactly(
            "2 posts held at the same time count together, here as 1 FTE; never more than full"
                + " time.");
  }

  @Test
  void a_lead_school_is_told_where_it_leads_over_another_post() {
    var both =
        InductionFacts.of(
            since(A, "2021-09-01", "0.5"), between(B, "2021-09-01", "2022-07-25", "0.5"));
    var lead = both.withLeadSchools(List.of(new LeadSchool(day("2022-01-04"), B)));
    assertThat(sentences(plan("2021-09-01", lead), Rule.LEAD_SCHOOL))
        .containsExactly(
            "From 4 January 2022 on the school named as lead school reports for all posts held at"
                + " the same time.");
    assertThat(sentences(plan("2021-09-01", both), Rule.LEAD_SCHOOL)).isEmpty();
    // named before the first calendar
    var early = both.withLeadSchools(List.of(new LeadSchool(day("2020-01-06"), B)));
    assertThat(sentences(plan("2021-09-01", early), Rule.LEAD_SCHOOL)).hasSize(1);
    // when the other post is over, elsewhere, or alone, there is nothing to lead
    var late = both.withLeadSchools(List.of(new LeadSchool(day("2022-09-01"), A)));
    assertThat(sentences(plan("2021-09-01", late), Rule.LEAD_SCHOOL)).isEmpty();
    var elsewhere = both.withLeadSchools(List.of(new LeadSchool(day("2022-01-04"), C)));
    assertThat(sentences(plan("2021-09-01", elsewhere), Rule.LEAD_SCHOOL)).isEmpty();
    var alone = fullTime().withLeadSchools(List.of(new LeadSchool(day("2022-01-04"), A)));
    assertThat(sentences(plan("2021-09-01", alone), Rule.LEAD_SCHOOL)).isEmpty();
  }

  @Test
  void the_timetable_is_reduced_on_days_of_a_post_that_counts_only() {
    var plan =
        plan(
            "2022-09-30",
            between(A, "2021-09-01", "2022-04-04", "1"),
            between(B, "2022-04-19", "2022-05-20", "1"),
            since(C, "2022-09-01", "1"));
    assertThat(plan.timetableReduction(day("2022-04-04"))).isPresent();
    assertThat(plan.timetableReduction(day("2022-04-05"))).isEmpty();
    assertThat(plan.timetableReduction(day("2022-05-03"))).isEmpty();
    assertThat(plan.timetableReduction(day("2022-08-31"))).isEmpty();
    assertThat(plan.timetableReduction(day("2022-09-01"))).isPresent();
    assertThat(plan.spells().get(1).reason().rule()).isEqualTo(Rule.MINIMUM_SPELL);
  }

  @Test
  void the_limit_of_short_supply_is_told_to_supply_teachers_only() {
    var agreed = since(A, "2021-09-01", "1").with(new SpellKind.Supply(true));
    var known = InductionFacts.of(agreed).withQtsAwarded(day("2021-07-15"));
    assertThat(sentences(plan("2021-09-01", known), Rule.SUPPLY))
        .containsExactly(
            "The post from 1 September 2021 has lasted 0.014 of a calendar term so far; it counts"
                + " provisionally, and for good once it lasts 1 calendar term.",
            "Short supply without induction can be done until 15 July 2026, five years from QTS; it"
                + " never counts.");
    assertThat(sentences(plan("2021-09-01", InductionFacts.of(agreed)), Rule.SUPPLY))
        .noneMatch(sentence -> sentence.startsWith("Short supply"));
    var regular = plan("2021-09-01", fullTime().withQtsAwarded(day("2021-07-15")));
    assertThat(rules(regular.reasons())).doesNotContain(Rule.SUPPLY);
    assertThat(regular.shortSupplyUntil()).isEqualTo(day("2026-07-15"));
    var refused = since(A, "2021-09-01", "1").with(new SpellKind.Supply(false));
    assertThat(plan("2021-09-01", refused).spells().getFirst().reason().rule())
        .isEqualTo(Rule.SUPPLY);
  }

  // --- absence and leave

  @Test
  void leave_that_is_not_statutory_is_shared_at_the_end_of_a_part_like_absence() {
    var facts =
        fullTime()
            .withLeaves(
                List.of(
                    leave(
                        LeaveKind.NEONATAL_CARE,
                        "2022-07-18",
                        "2022-09-09",
                        "13",
                        LeaveChoice.DECLINE)));
    assertThat(plan("2022-07-25", facts).parts())
        .extracting(part -> part.absence().days())
        .containsExactly(terms("6"), terms("7"));
  }

  @Test
  void leave_that_was_added_is_shared_at_the_end_of_a_part() {
    // six of 78 school days of ten days are a day to the half, seven still are
    var facts =
        fullTime()
            .withLeaves(
                List.of(
                    leave(
                        LeaveKind.MATERNITY,
                        "2022-07-18",
                        "2022-12-19",
                        "10",
                        LeaveChoice.EXTEND)));
    var plan = plan("2022-07-25", facts);
    assertThat(ends(plan).getFirst()).isEqualTo(day("2022-09-01"));
    assertThat(extensions(plan)).containsExactly("leave 1", "leave 9");
  }

  @Test
  void a_choice_is_pending_also_where_employment_ends_before_the_part() {
    var facts =
        InductionFacts.of(between(A, "2021-09-01", "2022-04-04", "1"))
            .withLeaves(
                List.of(
                    leave(
                        LeaveKind.PATERNITY,
                        "2022-02-01",
                        "2022-02-11",
                        "9",
                        LeaveChoice.PENDING)));
    assertThat(plan("2022-04-04", facts).parts().getFirst().pending()).isTrue();
  }

  @Test
  void a_scaled_threshold_looks_at_the_time_that_is_employed() {
    var half =
        InductionFacts.of(between(A, "2021-09-01", "2022-04-04", "0.5")).withSettings(SCALED);
    var plan = plan("2022-04-04", half);
    assertThat(plan.parts().getFirst().absence().threshold()).isEqualTo(terms("15"));
    // and is told only where somebody was absent
    assertThat(rules(plan.parts().getFirst().reasons())).doesNotContain(Rule.ABSENCE_SCALED);
    var absent = half.withAbsences(List.of(Careers.away("2021-10-04", "2021-10-04", "0.5")));
    assertThat(rules(plan("2022-04-04", absent).parts().getFirst().reasons()))
        .contains(Rule.ABSENCE_SCALED);
  }

  // --- extensions

  @Test
  void a_completed_assessment_decides_whether_an_extension_came_before_it() {
    var extended =
        fullTime().withExtensions(List.of(Extension.byBody(terms("1"), day("2023-07-21"))));
    var first = assessment(1, 3, "2022-07-25");
    // completed the day before the decision
    assertThat(
            assessments(
                plan(
                    "2023-07-24",
                    extended.withCompleted(List.of(first, assessment(2, 6, "2023-07-20"))))))
        .containsExactly("F3 2022-07-25", "F6 2023-07-20", "F7 2023-12-18");
    // only a review, or the assessment of the other part, was completed by then
    var review = done(ReportKind.PROGRESS_REVIEW, 2, 6, "2023-04-17", "2023-07-20");
    assertThat(assessments(plan("2023-07-24", extended.withCompleted(List.of(first, review)))))
        .containsExactly("F3 2022-07-25", "F7 2023-12-18");
    assertThat(assessments(plan("2023-07-24", extended.withCompleted(List.of(first)))))
        .containsExactly("F3 2022-07-25", "F7 2023-12-18");
  }

  @Test
  void an_extension_decided_in_an_extension_moves_the_assessment_of_that_one() {
    var facts =
        fullTime()
            .withCompleted(List.of(assessment(1, 3, "2022-07-25"), assessment(2, 6, "2023-07-24")))
            .withExtensions(
                List.of(
                    Extension.byBody(terms("1"), day("2023-07-24")),
                    Extension.byBody(terms("1"), day("2023-10-02"))));
    var plan = plan("2023-10-02", facts);
    assertThat(assessments(plan))
        .containsExactly("F3 2022-07-25", "F6 2023-07-24", "F8 2024-04-01");
    // what was decided is no part of the length by itself
    assertThat(sentences(plan, Rule.FULL_LENGTH).getFirst())
        .isEqualTo("Induction takes 6 full-time equivalent (FTE) terms, in 2 parts of 3.");
  }

  @ParameterizedTest
  @CsvSource({"2023-07-24", "2023-07-03"})
  void an_extension_by_decision_takes_a_term_at_a_new_school(String decided) {
    var facts =
        InductionFacts.of(between(A, "2021-09-01", "2023-07-24", "1"), since(B, "2023-08-31", "1"))
            .withExtensions(List.of(Extension.byBody(terms("0.5"), day(decided))));
    var plan = plan("2023-08-31", facts);
    assertThat(ends(plan)).containsExactly(day("2022-07-25"), day("2023-12-18"));
    assertThat(rules(plan.parts().getLast().reasons())).contains(Rule.NEW_SCHOOL);
  }

  @Test
  void the_rest_of_a_part_that_nothing_extends_takes_no_term_at_a_new_school() {
    var plan =
        plan(
            "2022-09-30", between(A, "2021-09-01", "2022-05-27", "1"), since(B, "2022-09-01", "1"));
    // 28 of 64 school days of term 3 are served at A, 36/64 of 72 are 40.5 at B
    assertThat(ends(plan).getFirst()).isEqualTo(day("2022-11-04"));
    assertThat(rules(plan.parts().getFirst().reasons()))
        .containsExactly(Rule.FULL_LENGTH, Rule.SERVED_BY_FTE);
  }
}
