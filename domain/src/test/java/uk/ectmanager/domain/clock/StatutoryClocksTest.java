package uk.ectmanager.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.domain.clock.StatutoryEvent.APPEAL_DISMISSED;
import static uk.ectmanager.domain.clock.StatutoryEvent.APPEAL_HEARING;
import static uk.ectmanager.domain.clock.StatutoryEvent.APPEAL_RECEIVED_BY_BODY;
import static uk.ectmanager.domain.clock.StatutoryEvent.APPEAL_TIME_EXPIRED;
import static uk.ectmanager.domain.clock.StatutoryEvent.DECIDED_EXTENDED;
import static uk.ectmanager.domain.clock.StatutoryEvent.DECIDED_FAILED;
import static uk.ectmanager.domain.clock.StatutoryEvent.DECIDED_PASSED;
import static uk.ectmanager.domain.clock.StatutoryEvent.DECISION_NOTICE_EMAILED;
import static uk.ectmanager.domain.clock.StatutoryEvent.DECISION_NOTICE_RECEIVED;
import static uk.ectmanager.domain.clock.StatutoryEvent.FINAL_ASSESSMENT_MEETING;
import static uk.ectmanager.domain.clock.StatutoryEvent.INDUCTION_COMPLETED;
import static uk.ectmanager.domain.clock.StatutoryEvent.NO_APPEAL_NOTIFIED;
import static uk.ectmanager.domain.clock.StatutoryEvent.RECOMMENDATION_RECEIVED_BY_BODY;
import static uk.ectmanager.domain.clock.StatutoryEvent.RECOMMENDATION_RECEIVED_BY_ECT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ectmanager.domain.calendar.England;
import uk.ectmanager.domain.calendar.WorkingDays;

/** The table and the worked clock examples of reference 5, and the edges of counting. */
class StatutoryClocksTest {

  private static final WorkingDays ENGLAND = England.workingDays();

  private static List<StatutoryDeadline> of(StatutoryEvent event, String date) {
    return StatutoryClocks.of(event, LocalDate.parse(date), ENGLAND);
  }

  private static StatutoryDeadline only(StatutoryEvent event, String date) {
    var deadlines = of(event, date);
    assertThat(deadlines).hasSize(1);
    return deadlines.getFirst();
  }

  private static String last(StatutoryEvent event, String date) {
    return of(event, date).getFirst().date().toString();
  }

  // --- the worked examples, by their words ---

  @Test
  void completion_fri_18_jul_2025_recommendation_by_thu_31_jul_2025() {
    assertThat(last(INDUCTION_COMPLETED, "2025-07-18")).isEqualTo("2025-07-31");
  }

  @Test
  void completion_fri_19_dec_2025_recommendation_by_tue_6_jan_2026() {
    assertThat(last(INDUCTION_COMPLETED, "2025-12-19")).isEqualTo("2026-01-06");
  }

  @Test
  void received_tue_22_jul_2025_representations_by_mon_4_aug_decision_by_mon_18_aug_2025() {
    assertThat(last(RECOMMENDATION_RECEIVED_BY_ECT, "2025-07-22")).isEqualTo("2025-08-04");
    assertThat(last(RECOMMENDATION_RECEIVED_BY_BODY, "2025-07-22")).isEqualTo("2025-08-18");
  }

  @Test
  void received_mon_22_dec_2025_decision_by_wed_21_jan_2026() {
    assertThat(last(RECOMMENDATION_RECEIVED_BY_BODY, "2025-12-22")).isEqualTo("2026-01-21");
  }

  @Test
  void decided_fri_22_aug_2025_notify_by_wed_27_aug_over_the_bank_holiday() {
    assertThat(last(DECIDED_PASSED, "2025-08-22")).isEqualTo("2025-08-27");
  }

  @Test
  void decided_wed_24_dec_2025_notify_by_tue_30_dec() {
    assertThat(last(DECIDED_PASSED, "2025-12-24")).isEqualTo("2025-12-30");
  }

  @Test
  void decided_thu_17_apr_2025_notify_by_wed_23_apr_over_easter() {
    assertThat(last(DECIDED_PASSED, "2025-04-17")).isEqualTo("2025-04-23");
  }

  @Test
  void emailed_thu_24_jul_2025_deemed_sat_26_jul_appeal_by_fri_22_aug_2025() {
    var appeal = only(DECISION_NOTICE_EMAILED, "2025-07-24");
    assertThat(appeal.countedFrom()).isEqualTo("2025-07-26");
    assertThat(appeal.dayOne()).isEqualTo("2025-07-28");
    assertThat(appeal.date()).isEqualTo("2025-08-22");
  }

  @Test
  void emailed_tue_23_dec_2025_deemed_25_dec_appeal_by_mon_26_jan_2026() {
    var appeal = only(DECISION_NOTICE_EMAILED, "2025-12-23");
    assertThat(appeal.countedFrom()).isEqualTo("2025-12-25");
    assertThat(appeal.date()).isEqualTo("2026-01-26");
  }

  @Test
  void appeal_dismissed_notice_fri_19_sep_2025_dismissal_by_thu_2_oct_2025() {
    assertThat(last(APPEAL_DISMISSED, "2025-09-19")).isEqualTo("2025-10-02");
  }

  // --- every row of the table, from Mon 2 Mar 2026, a month without a bank holiday ---

  @ParameterizedTest
  @CsvSource({
    "INDUCTION_COMPLETED,HEADTEACHER_RECOMMENDATION,10,2026-03-13,R 11(3); G 2.61",
    "FINAL_ASSESSMENT_MEETING,FINAL_ASSESSMENT_COPY,10,2026-03-13,G 2.61",
    "RECOMMENDATION_RECEIVED_BY_ECT,WRITTEN_REPRESENTATIONS,10,2026-03-13,R 11(4)",
    "RECOMMENDATION_RECEIVED_BY_BODY,BODY_DECISION,20,2026-03-27,R 11(5); G 2.67",
    "DECIDED_PASSED,NOTIFY_PARTIES,3,2026-03-04,R 11(7); G 2.69",
    "DECISION_NOTICE_RECEIVED,APPEAL,20,2026-03-27,R 18; Sch 3 para 2",
    "APPEAL_RECEIVED_BY_BODY,REPLY_TO_APPEAL,20,2026-03-27,Sch 3 para 6",
    "NO_APPEAL_NOTIFIED,DISMISSAL,10,2026-03-13,R 12; G 2.72",
    "APPEAL_TIME_EXPIRED,DISMISSAL,10,2026-03-13,R 12; G 2.72",
    "APPEAL_DISMISSED,DISMISSAL,10,2026-03-13,R 12; G 2.72"
  })
  void a_row_of_the_table(
      StatutoryEvent event, StatutoryDuty duty, int days, String date, String source) {
    var deadline = only(event, "2026-03-02");
    assertThat(deadline.duty()).isEqualTo(duty);
    assertThat(duty.workingDays()).isEqualTo(days);
    assertThat(duty.source()).isEqualTo(source);
    assertThat(deadline.countedFrom()).isEqualTo("2026-03-02");
    assertThat(deadline.dayOne()).isEqualTo("2026-03-02");
    assertThat(deadline.date()).isEqualTo(date);
    assertThat(deadline.bankHolidays()).isEmpty();
    assertThat(deadline.provisional()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"DECIDED_EXTENDED", "DECIDED_FAILED"})
  void only_failing_and_extending_are_told_to_the_tra_within_three_days(StatutoryEvent event) {
    assertThat(of(event, "2026-03-02"))
        .extracting(StatutoryDeadline::duty)
        .containsExactly(StatutoryDuty.NOTIFY_PARTIES, StatutoryDuty.NOTIFY_TRA);
    assertThat(of(event, "2026-03-02"))
        .extracting(deadline -> deadline.date().toString())
        .containsExactly("2026-03-04", "2026-03-04");
    assertThat(of(DECIDED_PASSED, "2026-03-02"))
        .extracting(StatutoryDeadline::duty)
        .doesNotContain(StatutoryDuty.NOTIFY_TRA);
  }

  @Test
  void a_hearing_is_counted_back_from_without_counting_itself() {
    var deadlines = of(APPEAL_HEARING, "2026-03-30");
    assertThat(deadlines)
        .extracting(deadline -> deadline.duty() + " " + deadline.date())
        .containsExactly("HEARING_NOTICE 2026-03-09", "WITNESS_LISTS 2026-03-16");
    assertThat(deadlines.getFirst().dayOne()).isEqualTo("2026-03-27");
  }

  // --- edges ---

  @Test
  void the_day_itself_is_day_one_only_if_it_is_a_working_day() {
    assertThat(only(DECIDED_PASSED, "2026-03-06").date()).isEqualTo("2026-03-10"); // Friday
    for (var weekend : List.of("2026-03-07", "2026-03-08")) {
      var deadline = only(DECIDED_PASSED, weekend);
      assertThat(deadline.countedFrom()).isEqualTo(weekend);
      assertThat(deadline.dayOne()).isEqualTo("2026-03-09");
      assertThat(deadline.date()).isEqualTo("2026-03-11");
    }
    var holiday = only(DECIDED_PASSED, "2025-12-26");
    assertThat(holiday.dayOne()).isEqualTo("2025-12-29");
    assertThat(holiday.date()).isEqualTo("2025-12-31");
    assertThat(holiday.bankHolidays())
        .extracting(day -> day.date().toString())
        .containsExactly("2025-12-26");
  }

  @Test
  void christmas_with_substitute_days_is_skipped_day_by_day() {
    // 25 and 26 Dec 2027 are Saturday and Sunday, so 27 and 28 Dec are the holidays
    var deadline = only(DECIDED_PASSED, "2027-12-24");
    assertThat(deadline.date()).isEqualTo("2027-12-30");
    assertThat(deadline.bankHolidays())
        .extracting(day -> day.date().toString())
        .containsExactly("2027-12-27", "2027-12-28");
  }

  @Test
  void the_one_off_holiday_of_19_sep_2022_is_skipped() {
    assertThat(last(DECIDED_FAILED, "2022-09-16")).isEqualTo("2022-09-21");
    assertThat(last(DECIDED_FAILED, "2022-09-19")).isEqualTo("2022-09-22");
  }

  @Test
  void the_coronation_on_8_may_2023_is_skipped_between_two_ordinary_weeks() {
    assertThat(last(DECIDED_EXTENDED, "2023-05-05")).isEqualTo("2023-05-10");
    // 1, 8 and 29 May are holidays
    assertThat(last(RECOMMENDATION_RECEIVED_BY_BODY, "2023-04-28")).isEqualTo("2023-05-30");
  }

  @Test
  void the_holiday_moved_to_8_may_2020_is_no_working_day_and_4_may_2020_is_one() {
    assertThat(last(DECIDED_PASSED, "2020-05-04")).isEqualTo("2020-05-06");
    assertThat(last(DECIDED_PASSED, "2020-05-07")).isEqualTo("2020-05-12");
  }

  @Test
  void a_leap_day_counts_like_any_other() {
    // 29 Feb 2024 is a Thursday
    assertThat(last(DECIDED_PASSED, "2024-02-29")).isEqualTo("2024-03-04");
    assertThat(last(DECIDED_PASSED, "2024-02-28")).isEqualTo("2024-03-01");
    assertThat(last(DECISION_NOTICE_EMAILED, "2024-02-27")).isEqualTo("2024-03-27");
  }

  @Test
  void counting_back_skips_easter_and_starts_before_a_day_that_is_no_working_day() {
    // back from 6 May 2025: 2 and 1 May, 30 to 28 and 25 to 22 Apr, 17 to 14, 11 and 10 Apr
    assertThat(last(APPEAL_HEARING, "2025-05-06")).isEqualTo("2025-04-10");
    assertThat(of(APPEAL_HEARING, "2025-05-06").getFirst().bankHolidays())
        .extracting(day -> day.date().toString())
        .containsExactly("2025-04-18", "2025-04-21", "2025-05-05");
    assertThat(of(APPEAL_HEARING, "2026-03-29").getLast().date()).isEqualTo("2026-03-16");
    assertThat(of(APPEAL_HEARING, "2026-03-28").getLast().date()).isEqualTo("2026-03-16");
  }

  @Test
  void a_deadline_in_a_year_that_is_not_published_is_flagged_and_says_so() {
    var known = only(INDUCTION_COMPLETED, "2028-12-01");
    assertThat(known.provisional()).isFalse();
    var unknown = only(INDUCTION_COMPLETED, "2028-12-22");
    assertThat(unknown.provisional()).isTrue();
    assertThat(unknown.sentence())
        .endsWith(
            "Bank holidays after 2028 are not published yet but worked out by rule, so the date may"
                + " still move.");
    assertThat(of(APPEAL_HEARING, "2029-01-04"))
        .allMatch(StatutoryDeadline::provisional)
        .allMatch(deadline -> deadline.date().getYear() == 2028);
  }

  // --- explanations ---

  @Test
  void a_deadline_explains_itself_in_a_sentence() {
    assertThat(only(INDUCTION_COMPLETED, "2025-07-18").sentence())
        .isEqualTo(
            "The last day for the headteacher to make the recommendation to the appropriate"
                + " body and copy it to the ECT is Thursday 31 July 2025. There are 10 working"
                + " days, beginning with the day on which induction was completed: Friday 18 July"
                + " 2025, which is day 1.");
    assertThat(only(DECISION_NOTICE_EMAILED, "2025-12-23").sentence())
        .isEqualTo(
            "A notice sent by e-mail on Tuesday 23 December 2025 counts as received on the"
                + " second day after that, Thursday 25 December 2025. The last day for the ECT to"
                + " send any notice of appeal to the Teaching Regulation Agency (TRA) is Monday 26"
                + " January 2026. There are 20 working days, beginning with the day on which the"
                + " notice of the decision counts as received: Thursday 25 December 2025. That is"
                + " not a working day, so day 1 is Monday 29 December 2025. Bank holidays are"
                + " skipped: Thursday 25 December 2025 (holiday of 12-25), Friday 26 December 2025"
                + " (holiday of 12-26) and Thursday 1 January 2026 (holiday of 01-01).");
    assertThat(of(APPEAL_HEARING, "2026-03-30").getLast().sentence())
        .isEqualTo(
            "The last day for the ECT and the appropriate body to send the lists of witnesses is"
                + " Monday 16 March 2026. There must be at least 10 working days before the day on"
                + " which the appeal is heard, Monday 30 March 2026; they are counted back from"
                + " Friday 27 March 2026.");
    assertThat(only(DECIDED_PASSED, "2025-08-22").sentence())
        .contains("A bank holiday is skipped: Monday 25 August 2025");
    assertThat(only(FINAL_ASSESSMENT_MEETING, "2026-03-02").sentence())
        .contains("the final assessment meeting was held");
    assertThat(only(DECISION_NOTICE_RECEIVED, "2026-03-02").sentence()).startsWith("The last day");
    assertThat(only(APPEAL_RECEIVED_BY_BODY, "2026-03-02").sentence()).contains("20 working days");
    assertThat(only(NO_APPEAL_NOTIFIED, "2026-03-02").sentence()).contains("no appeal");
    assertThat(only(APPEAL_TIME_EXPIRED, "2026-03-02").sentence()).contains("expired");
  }

  @ParameterizedTest
  @EnumSource
  void every_event_has_a_duty_and_every_duty_a_source(StatutoryEvent event) {
    assertThat(event.duties()).isNotEmpty();
    assertThat(event.duties())
        .allSatisfy(duty -> {
          assertThat(duty.source()).matches("(R|G|Sch) .*");
          assertThat(duty.actor()).isNotBlank();
        });
  }
}
