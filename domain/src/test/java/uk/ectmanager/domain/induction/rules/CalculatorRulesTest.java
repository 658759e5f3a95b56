package uk.ectmanager.domain.induction.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.domain.calendar.Table5.day;
import static uk.ectmanager.domain.induction.rules.Careers.A;
import static uk.ectmanager.domain.induction.rules.Careers.B;
import static uk.ectmanager.domain.induction.rules.Careers.away;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.domain.calendar.ReportOffsets;
import uk.ectmanager.domain.induction.facts.Absence;
import uk.ectmanager.domain.induction.facts.AbsenceKind;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.LeadSchool;
import uk.ectmanager.domain.induction.facts.LeaveChoice;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.induction.facts.PlanSettings;
import uk.ectmanager.domain.induction.facts.PriorInduction;
import uk.ectmanager.domain.induction.facts.PriorInduction.Place;
import uk.ectmanager.domain.induction.facts.SpellKind;
import uk.ectmanager.domain.induction.facts.StatutoryLeave;
import uk.ectmanager.domain.induction.plan.CountedSpell.Standing;
import uk.ectmanager.domain.induction.plan.DroppedReview;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.induction.plan.PlannedReport;
import uk.ectmanager.domain.induction.plan.Rule;

/** The rules of the calculator one by one, beyond the worked examples of reference 4.3. */
class CalculatorRulesTest {

  private static Absence absence(AbsenceKind kind, String from, String to, String days) {
    return new Absence(day(from), day(to), HalfDays.of(days), kind);
  }

  private static String total(InductionPlan plan, int part) {
    return plan.parts().get(part - 1).absence().days().toString();
  }

  private static InductionPlan away(Absence... absences) {
    return plan("2022-07-25", fullTime().withAbsences(List.of(absences)));
  }

  private static InductionPlan onLeave(StatutoryLeave... leaves) {
    return plan("2022-07-25", fullTime().withLeaves(List.of(leaves)));
  }

  @Test
  void covid_absence_before_september_2022_is_disregarded() {
    var before = away(absence(AbsenceKind.COVID, "2022-03-01", "2022-04-01", "30"));
    assertThat(total(before, 1)).isEqualTo("0");
    assertThat(rules(before.reasons())).contains(Rule.COVID);
    // six school days to 25 July 2022, seven from 1 to 9 September
    var across = away(absence(AbsenceKind.COVID, "2022-07-18", "2022-09-09", "13"));
    assertThat(total(across, 1)).isEqualTo("0");
    assertThat(total(across, 2)).isEqualTo("7");
    var after = away(absence(AbsenceKind.COVID, "2022-09-01", "2022-09-09", "7"));
    assertThat(total(after, 2)).isEqualTo("7");
    assertThat(rules(after.reasons())).doesNotContain(Rule.COVID);
  }

  @Test
  void days_left_out_on_a_phased_return_count_as_absence() {
    var plan =
        away(
            absence(AbsenceKind.AD_HOC, "2021-10-04", "2021-10-22", "25"),
            absence(AbsenceKind.PHASED_RETURN, "2021-11-01", "2021-11-19", "5"));
    assertThat(extensions(plan)).containsExactly("absence 30");
  }

  @ParameterizedTest
  @CsvSource({"13,6,7", "12.5,6,6.5", "0.5,0,0.5", "1,0.5,0.5"})
  void an_absence_across_the_end_of_a_part_is_shared_by_school_days_to_the_half(
      String days, String first, String second) {
    var plan = away(Careers.away("2022-07-18", "2022-09-09", days));
    assertThat(total(plan, 1)).isEqualTo(first);
    assertThat(total(plan, 2)).isEqualTo(second);
  }

  @Test
  void an_absence_on_the_last_day_of_a_part_is_in_it_and_on_the_next_is_not() {
    var plan =
        away(
            Careers.away("2022-07-25", "2022-07-25", "1"),
            Careers.away("2022-09-01", "2022-09-01", "0.5"));
    assertThat(total(plan, 1)).isEqualTo("1");
    assertThat(total(plan, 2)).isEqualTo("0.5");
    // days of the summer holiday have no school day to share
    var holiday = away(Careers.away("2022-07-30", "2022-08-05", "3"));
    assertThat(total(holiday, 2)).isEqualTo("3");
  }

  @Test
  void absence_during_an_extension_extends_it_further() {
    var thirty = Careers.away("2021-10-04", "2021-11-19", "30");
    var five = away(thirty, Careers.away("2022-10-03", "2022-10-07", "5"));
    // the 35th school day of term 4
    assertThat(ends(five).getFirst()).isEqualTo(day("2022-10-20"));
    assertThat(total(five, 1)).isEqualTo("35");
    // 20 October is reached only by the five days before it, and its own day adds one more
    var six =
        away(
            thirty,
            Careers.away("2022-10-03", "2022-10-07", "5"),
            Careers.away("2022-10-20", "2022-10-20", "1"));
    assertThat(ends(six).getFirst()).isEqualTo(day("2022-10-21"));
    var outside = away(thirty, Careers.away("2022-10-14", "2022-10-14", "1"));
    assertThat(ends(outside).getFirst()).isEqualTo(day("2022-10-13"));
    assertThat(total(outside, 2)).isEqualTo("1");
  }

  @Test
  void absence_outside_the_employment_that_counts_is_left_out() {
    var facts =
        InductionFacts.of(
                between(A, "2021-09-01", "2022-07-25", "1"),
                between(B, "2022-09-01", "2022-10-07", "1"))
            .withAbsences(List.of(Careers.away("2022-09-05", "2022-09-09", "5")));
    assertThat(total(plan("2022-10-07", facts), 2)).isEqualTo("0");
    var inside = facts.withAbsences(List.of(Careers.away("2022-07-25", "2022-07-25", "1")));
    assertThat(total(plan("2022-10-07", inside), 1)).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource({
    "true,2025-04-07,leave 30",
    "true,2025-04-04,absence 30",
    "false,2025-04-07,absence 30"
  })
  void neonatal_care_leave_is_statutory_from_april_2025_if_the_body_says_so(
      boolean statutory, String from, String extension) {
    var plan =
        plan(
            "2025-07-01",
            InductionFacts.of(since(A, "2024-09-02", "1"))
                .withSettings(new PlanSettings(10, ReportOffsets.STANDARD, false, statutory))
                .withLeaves(
                    List.of(
                        leave(
                            LeaveKind.NEONATAL_CARE,
                            from,
                            "2025-05-20",
                            "30",
                            LeaveChoice.EXTEND))));
    assertThat(extensions(plan)).containsExactly(extension);
  }

  @Test
  void leave_that_goes_on_leaves_no_end_and_no_report() {
    var plan = onLeave(StatutoryLeave.since(LeaveKind.ADOPTION, day("2022-02-01")));
    assertThat(ends(plan)).containsExactly(null, null);
    assertThat(reports(plan)).containsExactly("P1 2021-12-20");
    assertThat(plan.dropped()).extracting(DroppedReview::term).containsExactly(2, 3);
    assertThat(plan.dropped().getFirst().reason().sentence())
        .isEqualTo(
            "No progress review at the end of calendar term 2: the ECT is on leave on 4"
                + " April 2022, and the next report covers that time.");
    assertThat(plan.completion().reasons().getFirst().sentence())
        .isEqualTo(
            "The ECT has been on adoption leave since 1 February 2022; no assessment falls"
                + " until the ECT is back and has chosen.");
    assertThat(plan.calendarTermsLeft()).isNull();
    assertThat(plan.served()).isEqualTo(terms("3"));
  }

  @Test
  void what_would_fall_in_leave_is_held_on_the_return() {
    var plan =
        onLeave(leave(LeaveKind.MATERNITY, "2022-03-01", "2022-08-31", "80", LeaveChoice.DECLINE));
    assertThat(reports(plan))
        .containsExactly("P1 2021-12-20", "F4 2022-09-01", "P5 2023-04-03", "F6 2023-07-24");
    assertThat(plan.parts().getFirst().end()).isEqualTo(day("2022-07-25"));
    assertThat(rules(plan.reports().get(1).reasons()))
        .containsExactly(Rule.ASSESSMENT_AT_PART_END, Rule.NOT_DURING_LEAVE, Rule.DATES_OF_ITS_OWN);
    assertThat(plan.reports().get(1).reasons().get(1).sentence())
        .isEqualTo(
            "It would fall in leave from 1 March 2022 to 31 August 2022, so it is held on the"
                + " return, on 1 September 2022.");
    assertThat(plan.dropped())
        .extracting(one -> one.reason().rule())
        .startsWith(Rule.NOT_DURING_LEAVE);
    var short1 =
        onLeave(leave(LeaveKind.PATERNITY, "2022-03-28", "2022-04-19", "7", LeaveChoice.DECLINE));
    assertThat(reports(short1).get(1)).isEqualTo("P2 2022-04-20");
  }

  @Test
  void a_pending_choice_in_the_second_part_leaves_the_first_alone() {
    var plan =
        onLeave(leave(LeaveKind.PATERNITY, "2023-03-01", "2023-03-14", "10", LeaveChoice.PENDING));
    assertThat(ends(plan)).containsExactly(day("2022-07-25"), null);
    assertThat(plan.parts().getLast().pending()).isTrue();
    assertThat(reports(plan))
        .containsExactly(
            "P1 2021-12-20",
            "P2 2022-04-04",
            "F3 2022-07-25",
            "P4 2022-12-19",
            "P5 2023-04-03",
            "P6 2023-07-24");
    assertThat(plan.currentPart().number()).isEqualTo(2);
  }

  @Test
  void one_of_several_schools_leads_from_a_day_on() {
    var facts =
        InductionFacts.of(since(A, "2021-09-01", "0.5"), since(B, "2021-09-01", "0.5"))
            .withLeadSchools(List.of(new LeadSchool(day("2022-01-04"), B)));
    assertThat(plan("2021-09-01", facts).reports())
        .extracting(PlannedReport::school)
        .containsExactly(A, B, B, B, B, B);
    var gone =
        InductionFacts.of(
                since(A, "2021-09-01", "0.5"), between(B, "2021-09-01", "2022-04-04", "0.5"))
            .withLeadSchools(List.of(new LeadSchool(day("2021-09-01"), B)));
    var plan = plan("2021-09-01", gone);
    assertThat(plan.reports().subList(0, 3))
        .extracting(PlannedReport::school)
        .containsExactly(B, B, A);
    // the school that reports is left, so an interim assessment stands for the review
    assertThat(reports(plan)).startsWith("P1 2021-12-20", "I2 2022-04-04", "P3 2022-07-25");
    var other =
        InductionFacts.of(
            since(A, "2021-09-01", "0.5"), between(B, "2021-09-01", "2022-04-04", "0.5"));
    assertThat(reports(plan("2021-09-01", other)))
        .startsWith("P1 2021-12-20", "P2 2022-04-04", "P3 2022-07-25");
  }

  @Test
  void an_institution_without_terms_has_its_own_minimum_and_equivalence() {
    var college = new SpellKind.NotInTerms(terms("0.5"), terms("2"));
    var open = InductionFacts.of(since(A, "2021-09-01", "1").with(college));
    assertThat(plan("2021-12-20", open).spells().getFirst().standing())
        .isEqualTo(Standing.PROVISIONAL);
    var plan = plan("2022-04-04", open);
    assertThat(plan.spells().getFirst().standing()).isEqualTo(Standing.COUNTS);
    assertThat(plan.spells().getFirst().served()).isEqualTo(terms("1"));
    assertThat(plan.served()).isEqualTo(terms("1"));
    assertThat(rules(plan.reasons())).contains(Rule.NOT_IN_TERMS);
    var closed = InductionFacts.of(between(A, "2021-09-01", "2022-04-01", "1").with(college));
    assertThat(plan("2022-07-01", closed).spells().getFirst().standing())
        .isEqualTo(Standing.TOO_SHORT);
  }

  private static PriorInduction prior(
      Place place, String terms, String absent, @Nullable String to) {
    return new PriorInduction(
        place, terms(terms), HalfDays.of(absent), null, to == null ? null : day(to));
  }

  @Test
  void absence_in_earlier_service_adds_to_that_of_the_part() {
    var facts =
        fullTime()
            .withPriorService(List.of(prior(Place.ELSEWHERE, "1", "20", "2021-07-20")))
            .withAbsences(List.of(Careers.away("2021-10-04", "2021-10-15", "10")));
    var plan = plan("2022-04-04", facts);
    assertThat(extensions(plan)).containsExactly("absence 30");
    // two terms left, then the 30th school day of term 3, after its half-term
    assertThat(ends(plan).getFirst()).isEqualTo(day("2022-06-07"));
    assertThat(plan.served()).isEqualTo(terms("3"));
  }

  @Test
  void earlier_service_beyond_a_part_has_served_some_of_its_extension() {
    var plan =
        plan(
            "2021-09-30",
            fullTime().withPriorService(List.of(prior(Place.THIS_SCHOOL, "3.2", "35", null))));
    // 0.2 of an average term are 13 of the 35 days; 22 school days are left
    assertThat(ends(plan).getFirst()).isEqualTo(day("2021-09-30"));
    assertThat(plan.parts().getFirst().required()).isEqualTo(terms("3.2").plus(terms("22/74")));
    assertThat(plan.parts().getFirst().isServed()).isTrue();
    assertThat(reports(plan).getFirst()).isEqualTo("F1 2021-09-30");
    // at a new school the rest takes a term at least
    var moved =
        plan(
            "2021-09-30",
            fullTime().withPriorService(List.of(prior(Place.ELSEWHERE, "3.2", "35", null))));
    assertThat(ends(moved).getFirst()).isEqualTo(day("2021-12-20"));
  }

  @Test
  void a_part_served_before_has_no_assessment_here() {
    var plan =
        plan(
            "2021-09-01",
            fullTime().withPriorService(List.of(prior(Place.ELSEWHERE, "4", "0", "2021-07-20"))));
    assertThat(ends(plan)).containsExactly(day("2021-07-20"), day("2022-04-04"));
    assertThat(plan.parts().getFirst().start()).isNull();
    assertThat(plan.parts().getLast().start()).isEqualTo(day("2021-09-01"));
    assertThat(reports(plan)).containsExactly("P1 2021-12-20", "F2 2022-04-04");
    assertThat(plan.reports()).extracting(PlannedReport::part).containsOnly(2);
    assertThat(plan.timetableReduction(day("2021-09-01")).orElseThrow().percent()).isEqualTo(5);
    var unknown =
        plan(
            "2021-09-01",
            fullTime().withPriorService(List.of(prior(Place.ELSEWHERE, "3", "0", null))));
    assertThat(ends(unknown)).containsExactly(null, day("2022-07-25"));
    assertThat(unknown.parts().getFirst().isServed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2021-12-20,COUNTS", "2022-01-03,COUNTS", ",COUNTS", "2021-12-17,TOO_SHORT"})
  void a_short_spell_that_continues_service_at_this_school_counts(
      @Nullable String to, Standing standing) {
    var plan =
        plan(
            "2022-06-01",
            InductionFacts.of(between(A, "2022-01-04", "2022-03-25", "1"))
                .withPriorService(List.of(prior(Place.THIS_SCHOOL, "1", "0", to))));
    assertThat(plan.spells().getFirst().standing()).isEqualTo(standing);
    var elsewhere =
        plan(
            "2022-06-01",
            InductionFacts.of(between(A, "2022-01-04", "2022-03-25", "1"))
                .withPriorService(List.of(prior(Place.ELSEWHERE, "1", "0", to))));
    assertThat(elsewhere.spells().getFirst().standing()).isEqualTo(Standing.TOO_SHORT);
  }
}
