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
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.calendar.ReportOffsets;
import uk.ectmanager.domain.induction.facts.Absence;
import uk.ectmanager.domain.induction.facts.Extension;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.LeaveChoice;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.induction.facts.PlanSettings;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.induction.plan.PlannedPart;
import uk.ectmanager.domain.induction.plan.Rule;

/**
 * The worked examples 16 to 31 of reference 4.3, each by its number, on the calendars of table 5.
 *
 * <p>A full-time ECT of 1 September 2021 ends part 1 on 25 July 2022 and part 2 on 24 July 2023.
 * The 30th school day of term 4 is 13 October 2022, the 35th 20 October. Term 7 is projected from
 * 31 August to 18 December 2023 with 73 school days, of which 12 October is the 31st.
 */
class WorkedExamplesOfAbsenceTest {

  private static InductionPlan absent(Absence... absences) {
    return plan("2022-07-25", fullTime().withAbsences(List.of(absences)));
  }

  private static PlannedPart part(InductionPlan plan, int number) {
    return plan.parts().get(number - 1);
  }

  private static void unmoved(InductionPlan plan) {
    assertThat(ends(plan)).containsExactly(day("2022-07-25"), day("2023-07-24"));
    assertThat(extensions(plan)).isEmpty();
    assertThat(plan.required()).isEqualTo(terms("6"));
  }

  @Test
  void example_16_29_days_in_the_first_year() {
    var plan = absent(away("2021-10-04", "2021-12-10", "29"));
    unmoved(plan);
    assertThat(part(plan, 1).absence().days()).isEqualTo(terms("29"));
    assertThat(part(plan, 1).absence().isWarned()).isTrue();
    assertThat(part(plan, 1).absence().isExtending()).isFalse();
    assertThat(part(plan, 1).reasons().get(1).sentence())
        .isEqualTo(
            "29 contracted days absent in part 1 are fewer than 30, so they do not extend"
                + " the part.");
  }

  @Test
  void example_17_29_and_a_half_days_in_the_first_year() {
    var plan =
        absent(away("2021-10-04", "2021-12-10", "29"), away("2022-03-01", "2022-03-01", "0.5"));
    unmoved(plan);
    assertThat(part(plan, 1).absence().days()).isEqualTo(terms("29.5"));
  }

  @Test
  void example_18_30_days_in_the_first_year() {
    var plan = absent(away("2021-10-04", "2021-12-10", "30"));
    assertThat(ends(plan)).containsExactly(day("2022-10-13"), day("2023-10-12"));
    assertThat(extensions(plan)).containsExactly("absence 30");
    assertThat(part(plan, 1).required()).isEqualTo(terms("3").plus(terms("30/72")));
    assertThat(plan.required()).isEqualTo(terms("6").plus(terms("30/72")));
    assertThat(plan.served()).isEqualTo(terms("3"));
    assertThat(part(plan, 1).absence().isWarned()).isFalse();
    assertThat(part(plan, 1).absence().isExtending()).isTrue();
    assertThat(part(plan, 1).extensions().getFirst().reason().sentence())
        .isEqualTo(
            "30 contracted days absent in part 1 are 30 or more, so all of them extend the"
                + " part from 25 July 2022 by as many contracted days, to 13 October 2022.");
    assertThat(plan.reasons().get(3).sentence())
        .isEqualTo("Extensions add 0.417 FTE terms, so 6.417 are required in all.");
  }

  @Test
  void example_19_31_days_extend_by_31_not_by_one() {
    var plan = absent(away("2021-10-04", "2021-12-10", "31"));
    assertThat(ends(plan).getFirst()).isEqualTo(day("2022-10-14"));
    assertThat(extensions(plan)).containsExactly("absence 31");
  }

  @Test
  void example_20_16_days_in_each_year_extend_neither() {
    var plan =
        absent(away("2021-10-04", "2021-10-22", "16"), away("2022-11-01", "2022-11-22", "16"));
    unmoved(plan);
    assertThat(part(plan, 1).absence().days()).isEqualTo(terms("16"));
    assertThat(part(plan, 2).absence().days()).isEqualTo(terms("16"));
    assertThat(part(plan, 2).absence().isWarned()).isFalse();
  }

  @Test
  void example_21_30_days_in_the_first_year_and_12_in_the_second() {
    var plan =
        absent(away("2021-10-04", "2021-12-10", "30"), away("2023-01-09", "2023-01-24", "12"));
    assertThat(ends(plan)).containsExactly(day("2022-10-13"), day("2023-10-12"));
    assertThat(extensions(plan)).containsExactly("absence 30");
    assertThat(part(plan, 2).absence().days()).isEqualTo(terms("12"));
  }

  @Test
  void example_22_34_days_in_the_first_year_and_33_in_the_second() {
    var plan =
        absent(away("2021-10-04", "2021-12-10", "34"), away("2023-01-09", "2023-03-20", "33"));
    // the 34th school day of term 4; 34/72 of term 7 and 33 days more reach its 68th
    assertThat(ends(plan)).containsExactly(day("2022-10-19"), day("2023-12-11"));
    assertThat(extensions(plan)).containsExactly("absence 34", "absence 33");
  }

  private static InductionPlan withLeave(LeaveKind kind, LeaveChoice choice, String days) {
    return plan(
        "2022-07-25",
        fullTime()
            .withAbsences(List.of(away("2021-09-20", "2021-10-01", "10")))
            .withLeaves(List.of(leave(kind, "2022-01-04", "2022-05-06", days, choice))));
  }

  @Test
  void what_is_served_while_a_choice_is_pending_is_not_lost() {
    var facts =
        fullTime()
            .withLeaves(
                List.of(
                    leave(
                        LeaveKind.MATERNITY,
                        "2022-01-04",
                        "2022-05-06",
                        "60",
                        LeaveChoice.PENDING)));
    // four calendar terms: three of part 1, and one that counts wherever part 1 will end
    var plan = plan("2022-12-19", facts);
    assertThat(plan.served()).isEqualTo(terms("4"));
    assertThat(part(plan, 1).served()).isEqualTo(terms("3"));
    assertThat(part(plan, 2).served()).isEqualTo(terms("1"));
    assertThat(plan.remaining()).isEqualTo(terms("2"));
  }

  @Test
  void example_23_60_days_of_maternity_leave_are_the_ects_choice() {
    var pending = withLeave(LeaveKind.MATERNITY, LeaveChoice.PENDING, "60");
    assertThat(ends(pending)).containsExactly(null, null);
    assertThat(part(pending, 1).pending()).isTrue();
    assertThat(part(pending, 1).isServed()).isFalse();
    assertThat(part(pending, 2).pending()).isFalse();
    assertThat(part(pending, 1).absence().days()).isEqualTo(terms("10"));
    assertThat(part(pending, 1).alignedEnd()).isNull();
    assertThat(pending.completion().exact()).isNull();
    assertThat(pending.completion().lastAssessment()).isNull();
    assertThat(rules(pending.completion().reasons())).containsExactly(Rule.STATUTORY_LEAVE);
    assertThat(pending.completion().reasons().getFirst().sentence())
        .isEqualTo(
            "The ECT has not chosen yet whether maternity leave from 4 January 2022 extends"
                + " induction; no assessment falls until the ECT is back and has chosen.");
    assertThat(pending.timetableReduction(day("2023-01-10")).orElseThrow().percent()).isEqualTo(10);
    // the review of term 2 would fall in the leave and is held on the return; that of term 3 stands
    // until the choice is made
    assertThat(reports(pending)).containsExactly("P1 2021-12-20", "P2 2022-05-09", "P3 2022-07-25");

    unmoved(withLeave(LeaveKind.MATERNITY, LeaveChoice.DECLINE, "60"));
    var extended = withLeave(LeaveKind.MATERNITY, LeaveChoice.EXTEND, "60");
    // the 60th school day of term 4
    assertThat(ends(extended).getFirst()).isEqualTo(day("2022-12-01"));
    assertThat(extensions(extended)).containsExactly("leave 60");
    assertThat(reports(extended).get(3)).isEqualTo("F4 2022-12-01");
    assertThat(part(extended, 1).extensions().getFirst().reason().sentence())
        .isEqualTo("The ECT chose to extend part 1 by the 60 contracted days of statutory leave.");
  }

  @Test
  void example_24_30_ad_hoc_days_and_40_of_leave_in_the_second_year() {
    var absent = fullTime().withAbsences(List.of(away("2022-11-01", "2022-12-12", "30")));
    for (var kind : List.of(LeaveKind.PATERNITY, LeaveKind.SHARED_PARENTAL)) {
      var declined =
          plan(
              "2023-07-24",
              absent.withLeaves(
                  List.of(leave(kind, "2023-01-09", "2023-03-10", "40", LeaveChoice.DECLINE))));
      // the 30th and, with 40 more, the 70th school day of term 7
      assertThat(ends(declined)).containsExactly(day("2022-07-25"), day("2023-10-11"));
      assertThat(extensions(declined)).containsExactly("absence 30");
      var added =
          plan(
              "2023-07-24",
              absent.withLeaves(
                  List.of(leave(kind, "2023-01-09", "2023-03-10", "40", LeaveChoice.EXTEND))));
      assertThat(ends(added)).containsExactly(day("2022-07-25"), day("2023-12-13"));
      assertThat(extensions(added)).containsExactly("absence 30", "leave 40");
    }
  }

  @Test
  void example_25_carers_leave_is_outside_the_29_days() {
    var absent = fullTime().withAbsences(List.of(away("2021-10-04", "2021-12-10", "29")));
    var declined =
        absent.withLeaves(
            List.of(leave(LeaveKind.CARERS, "2022-03-07", "2022-03-11", "5", LeaveChoice.DECLINE)));
    unmoved(plan("2022-07-25", declined));
    assertThat(part(plan("2022-07-25", declined), 1).absence().days()).isEqualTo(terms("29"));
    var added =
        absent.withLeaves(
            List.of(leave(LeaveKind.CARERS, "2022-03-07", "2022-03-11", "5", LeaveChoice.EXTEND)));
    // the fifth school day of term 4
    assertThat(ends(plan("2022-07-25", added)).getFirst()).isEqualTo(day("2022-09-07"));
    assertThat(extensions(plan("2022-07-25", added))).containsExactly("leave 5");
  }

  @Test
  void example_26_30_contracted_days_at_three_days_a_week_take_ten_weeks() {
    var plan =
        plan(
            "2023-04-03",
            InductionFacts.of(since(A, "2021-09-01", "0.6"))
                .withAbsences(List.of(away("2021-10-04", "2022-03-25", "30"))));
    // part 1 is five calendar terms; 30 / 0.6 is the 50th school day of term 6
    assertThat(ends(plan).getFirst()).isEqualTo(day("2023-07-04"));
    assertThat(part(plan, 1).required()).isEqualTo(terms("3").plus(terms("30/64")));
  }

  @Test
  void example_27_the_30_days_are_not_scaled_for_part_timers_unless_the_body_says_so() {
    var half = InductionFacts.of(since(A, "2021-09-01", "0.5"));
    var absences =
        List.of(away("2021-10-04", "2021-12-10", "16"), away("2022-11-01", "2022-12-12", "15"));
    var plan = plan("2023-07-24", half.withAbsences(absences));
    // 31 / 0.5 is the 62nd school day of term 7
    assertThat(ends(plan).getFirst()).isEqualTo(day("2023-12-01"));
    assertThat(extensions(plan)).containsExactly("absence 31");
    var scaled = new PlanSettings(10, ReportOffsets.STANDARD, true, true);
    var sixteen = half.withAbsences(List.of(absences.getFirst()));
    assertThat(extensions(plan("2023-07-24", sixteen))).isEmpty();
    var one = plan("2023-07-24", sixteen.withSettings(scaled));
    assertThat(extensions(one)).containsExactly("absence 16");
    assertThat(part(one, 1).absence().threshold()).isEqualTo(terms("15"));
    assertThat(part(one, 1).absence().warning()).isEqualTo(terms("12.5"));
    assertThat(rules(part(one, 1).reasons())).contains(Rule.ABSENCE_SCALED);
    var less = half.withAbsences(List.of(away("2021-10-04", "2021-12-10", "14.5")));
    assertThat(extensions(plan("2023-07-24", less.withSettings(scaled)))).isEmpty();
    var full = fullTime().withAbsences(List.of(absences.getFirst())).withSettings(scaled);
    assertThat(part(plan("2022-07-25", full), 1).absence().threshold()).isEqualTo(terms("30"));
  }

  @Test
  void example_28_35_days_end_the_first_year_on_the_35th_school_day_of_term_4() {
    var plan =
        absent(away("2021-10-04", "2021-10-22", "15"), away("2022-02-21", "2022-03-18", "20"));
    assertThat(part(plan, 1).end()).isEqualTo(day("2022-10-20"));
    assertThat(reports(plan))
        .startsWith("P1 2021-12-20", "P2 2022-04-04", "P3 2022-07-25", "F4 2022-10-20");
    assertThat(plan.timetableReduction(day("2022-10-20")).orElseThrow().percent()).isEqualTo(10);
    var after = plan.timetableReduction(day("2022-10-21")).orElseThrow();
    assertThat(after.percent()).isEqualTo(5);
    assertThat(after.part()).isEqualTo(2);
    assertThat(after.reason().sentence())
        .isEqualTo(
            "Part 2 is being served then, its extension included: the timetable is at most 95 % of"
                + " a main-range teacher's, besides the time for planning.");
    assertThat(plan.partOn(day("2022-10-20")).orElseThrow().number()).isEqualTo(1);
    assertThat(plan.partOn(day("2021-08-31"))).isEmpty();
    assertThat(plan.timetableReduction(day("2021-09-01"))).isPresent();
    assertThat(plan.timetableReduction(day("2023-10-19"))).isPresent();
    assertThat(plan.timetableReduction(day("2023-10-20"))).isEmpty();
  }

  @Test
  void example_29_30_days_end_it_on_the_30th() {
    assertThat(part(absent(away("2021-10-04", "2021-11-19", "30")), 1).end())
        .isEqualTo(day("2022-10-13"));
  }

  @Test
  void example_30_an_extension_at_a_new_school_takes_a_term_there() {
    var plan =
        plan(
            "2022-09-30",
            InductionFacts.of(
                    between(A, "2021-09-01", "2022-07-25", "1"), since(B, "2022-09-01", "1"))
                .withAbsences(List.of(away("2021-10-04", "2021-11-19", "30"))));
    assertThat(part(plan, 1).end()).isEqualTo(day("2022-12-19"));
    assertThat(part(plan, 1).required()).isEqualTo(terms("4"));
    assertThat(rules(part(plan, 1).reasons())).contains(Rule.NEW_SCHOOL);
    assertThat(reports(plan))
        .containsExactly(
            "P1 2021-12-20",
            "P2 2022-04-04",
            "I3 2022-07-25",
            "F4 2022-12-19",
            "P5 2023-04-03",
            "P6 2023-07-24",
            "F7 2023-12-18");
    var stayed =
        plan(
            "2022-09-30",
            InductionFacts.of(since(A, "2021-09-01", "1"), since(B, "2022-09-01", "0.1"))
                .withAbsences(List.of(away("2021-10-04", "2021-11-19", "30"))));
    assertThat(part(stayed, 1).end()).isEqualTo(day("2022-10-13"));
  }

  @Test
  void example_31_an_extension_by_the_body_goes_on_at_a_new_school() {
    var plan =
        plan(
            "2023-12-18",
            InductionFacts.of(
                    between(A, "2021-09-01", "2023-10-20", "1"), since(B, "2023-10-30", "1"))
                .withExtensions(List.of(Extension.byBody(terms("1"), day("2023-07-28")))));
    // 37 of 73 school days of term 7 are over; 37/73 of the 60 of term 8 is reached on the 31st
    assertThat(reports(plan))
        .containsExactly(
            "P1 2021-12-20",
            "P2 2022-04-04",
            "F3 2022-07-25",
            "P4 2022-12-19",
            "P5 2023-04-03",
            "F6 2023-07-24",
            "I7 2023-10-20",
            "P7 2023-12-18",
            "F8 2024-02-20");
    assertThat(ends(plan)).containsExactly(day("2022-07-25"), day("2024-02-20"));
    assertThat(part(plan, 2).required()).isEqualTo(terms("4").plus(terms("37/73")));
    assertThat(extensions(plan)).containsExactly("decision 1");
    assertThat(rules(part(plan, 2).reasons())).contains(Rule.DECIDED_EXTENSION, Rule.NEW_SCHOOL);
    var stayed =
        plan(
            "2023-12-18",
            fullTime().withExtensions(List.of(Extension.byBody(terms("1"), day("2023-07-28")))));
    assertThat(ends(stayed).getLast()).isEqualTo(day("2023-12-18"));
    assertThat(stayed.required()).isEqualTo(terms("7"));
    assertThat(stayed.remaining()).isEqualTo(terms("0"));
    assertThat(reports(stayed)).endsWith("F6 2023-07-24", "F7 2023-12-18");
  }
}
