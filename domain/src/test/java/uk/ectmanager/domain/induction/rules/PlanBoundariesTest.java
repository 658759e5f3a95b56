package uk.ectmanager.domain.induction.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.domain.calendar.Table5.day;
import static uk.ectmanager.domain.calendar.Table5.done;
import static uk.ectmanager.domain.induction.rules.Careers.A;
import static uk.ectmanager.domain.induction.rules.Careers.LINE;
import static uk.ectmanager.domain.induction.rules.Careers.away;
import static uk.ectmanager.domain.induction.rules.Careers.between;
import static uk.ectmanager.domain.induction.rules.Careers.ends;
import static uk.ectmanager.domain.induction.rules.Careers.fullTime;
import static uk.ectmanager.domain.induction.rules.Careers.leave;
import static uk.ectmanager.domain.induction.rules.Careers.plan;
import static uk.ectmanager.domain.induction.rules.Careers.since;
import static uk.ectmanager.domain.induction.rules.Careers.terms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.calendar.Table5;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.Absence;
import uk.ectmanager.domain.induction.facts.AbsenceKind;
import uk.ectmanager.domain.induction.facts.Extension;
import uk.ectmanager.domain.induction.facts.ExtensionKind;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.LeaveChoice;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.induction.facts.Reduction;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.induction.plan.PlannedReport;
import uk.ectmanager.domain.induction.plan.Reason;

/** Where one rule ends and the next begins. */
class PlanBoundariesTest {

  private static List<String> sentences(InductionPlan plan) {
    var reasons = new ArrayList<>(plan.reasons());
    plan.parts().forEach(part -> reasons.addAll(part.reasons()));
    plan.reports().forEach(report -> reasons.addAll(report.reasons()));
    return reasons.stream().map(Reason::sentence).toList();
  }

  private static Reduction early(String completes) {
    return new Reduction.EarlyCompletion(day(completes), day("2023-01-02"), day("2023-01-03"));
  }

  // --- L16 ---

  @Test
  void a_part_timer_who_leaves_before_six_terms_are_served_may_still_complete_early() {
    var leaving = InductionFacts.of(between(A, "2021-09-01", "2023-12-15", "0.7"));
    assertThat(ends(plan("2023-12-20", leaving)).getLast()).isNull();
    var early = plan("2023-12-20", leaving.withReductions(List.of(early("2023-07-24"))));
    assertThat(ends(early).getLast()).isEqualTo(day("2023-07-24"));
  }

  @Test
  void completing_early_after_the_end_has_no_effect() {
    var facts = InductionFacts.of(since(A, "2021-09-01", "0.8"));
    var usual = plan("2024-12-20", facts);
    var late = plan("2024-12-20", facts.withReductions(List.of(early("2024-07-19"))));
    assertThat(ends(late)).isEqualTo(ends(usual));
    assertThat(sentences(late))
        .anyMatch(sentence -> sentence.contains("it has no effect, because"));
  }

  // --- L2, L11, L13 ---

  @Test
  void time_served_beyond_a_part_without_an_end_counts_through_an_extension_to_the_next() {
    var first =
        plan("2022-07-25", fullTime()).reports().stream()
            .filter(report -> report.kind() == ReportKind.FORMAL_ASSESSMENT)
            .findFirst()
            .map(GeneratedFacts::completed)
            .orElseThrow();
    var facts =
        fullTime()
            .withCompleted(List.of(first))
            .withLeaves(
                List.of(
                    leave(
                        LeaveKind.ADOPTION, "2022-05-09", "2022-05-20", "10", LeaveChoice.PENDING)))
            .withExtensions(
                List.of(
                    new Extension(
                        ExtensionKind.APPROPRIATE_BODY, terms("0.5"), day("2022-09-12"), 1, null)));
    var plan = plan("2023-07-24", facts);
    assertThat(plan.required()).isEqualTo(terms("6.5"));
    assertThat(plan.served()).isEqualTo(terms("6"));
  }

  // --- the end ---

  @Test
  void an_assessment_that_cannot_be_held_is_told_by_the_day_on_which_it_would_have_been() {
    // on leave when it falls due, and gone before the return
    var facts =
        InductionFacts.of(between(A, "2021-09-01", "2023-08-31", "1"))
            .withLeaves(
                List.of(
                    leave(
                        LeaveKind.PATERNITY,
                        "2023-07-17",
                        "2023-08-31",
                        "6",
                        LeaveChoice.DECLINE)));
    var plan = plan("2023-07-24", facts);
    assertThat(plan.reports())
        .filteredOn(report -> report.kind() == ReportKind.FORMAL_ASSESSMENT)
        .extracting(PlannedReport::part)
        .containsExactly(1);
    assertThat(plan.completion().lastAssessment()).isEqualTo(day("2023-07-24"));
  }

  @Test
  void a_line_that_nobody_published_is_provisional_throughout() {
    var facts = fullTime();
    var plan = done(InductionPlanner.plan(facts, LINE.provisional(), day("2022-07-25")));
    assertThat(plan.reports()).isNotEmpty().allMatch(PlannedReport::provisional);
    assertThat(plan("2022-07-25", facts).reports()).noneMatch(PlannedReport::provisional);
  }

  // --- L3 ---

  @Test
  void of_posts_that_join_the_one_that_lasts_longer_ends_the_employment() {
    var longer =
        plan(
            "2022-07-25",
            between(A, "2021-09-01", "2022-07-25", "0.5"),
            between(A, "2022-01-04", "2022-04-04", "0.2"));
    assertThat(longer.spells().getFirst().end()).isEqualTo(day("2022-07-25"));
    var open =
        plan(
            "2022-07-25",
            since(A, "2021-09-01", "0.5"),
            between(A, "2022-01-04", "2022-04-04", "0.2"));
    assertThat(open.spells().getFirst().end()).isNull();
    var opened =
        plan(
            "2022-07-25",
            between(A, "2021-09-01", "2022-04-04", "0.5"),
            since(A, "2022-01-04", "0.2"));
    assertThat(opened.spells().getFirst().end()).isNull();
  }

  // --- L23 ---

  @Test
  void days_said_to_be_missed_where_there_is_no_school_lie_all_at_the_first_of_them() {
    var second = Table5.SECOND;
    var closed =
        new TermCalendar(second.id(), second.terms(), List.of(day("2022-09-01")), Instant.EPOCH, 1);
    var line = done(TermLine.of(List.of(Table5.FIRST, closed), Table5.BANK_HOLIDAYS));
    var covid =
        new Absence(day("2022-08-22"), day("2022-09-01"), HalfDays.of("1"), AbsenceKind.COVID);
    var ill = away("2022-01-10", "2022-03-04", "35");
    var facts = fullTime().withAbsences(List.of(ill, covid));
    var plan = done(InductionPlanner.plan(facts, line, day("2022-12-19")));
    assertThat(plan.parts().getFirst().absence().days()).isEqualTo(terms("35"));
  }

  // --- one of something ---

  @Test
  void one_term_is_told_in_the_singular() {
    var one = new Reduction.ForExperience(terms("1"), day("2021-09-08"), day("2021-09-10"));
    var reduced = plan("2021-12-20", fullTime().withReductions(List.of(one)));
    assertThat(sentences(reduced))
        .contains(
            "Part 1 takes 1 FTE term and ends when 1 is served in all.",
            "1 FTE term is served on 20 December 2021.",
            "The formal assessment falls where part 1 ends: 1 FTE term is served 1 calendar term"
                + " after the start, on 20 December 2021.");
    assertThat(sentences(plan("2023-04-03", fullTime())))
        .contains(
            "1 FTE term remains: 6 required, less 5 served.",
            "Part 2 takes 3 FTE terms and ends when 6 are served in all.",
            "6 FTE terms are served on 24 July 2023.",
            "The formal assessment falls where part 2 ends: 6 FTE terms are served 6 calendar terms"
                + " after the start, on 24 July 2023.");
    var day =
        plan("2022-01-10", fullTime().withAbsences(List.of(away("2021-09-06", "2021-09-06", "1"))));
    assertThat(sentences(day))
        .contains(
            "1 contracted day absent in part 1 is fewer than 30, so it does not extend the part.");
  }
}
