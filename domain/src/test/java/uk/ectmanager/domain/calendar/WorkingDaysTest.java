package uk.ectmanager.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

  private static final int CASES = 2_000;
  private static final WorkingDays ENGLAND = England.workingDays();
  private static final LocalDate FIRST = LocalDate.of(England.FIRST_YEAR + 1, 1, 1);
  private static final long DAYS =
      FIRST.until(LocalDate.of(England.LAST_YEAR - 1, 12, 31), java.time.temporal.ChronoUnit.DAYS);

  private record Case(LocalDate date, int days) {}

  private static Stream<Case> cases() {
    var random = new Random(20_261_122);
    return Stream.generate(
            () -> new Case(FIRST.plusDays(random.nextLong(DAYS)), 1 + random.nextInt(40)))
        .limit(CASES);
  }

  @Test
  void the_last_of_the_days_is_a_working_day_and_there_are_just_so_many() {
    assertThat(cases())
        .allSatisfy(one -> {
          var last = ENGLAND.beginningWith(one.date(), one.days());
          assertThat(ENGLAND.isWorkingDay(last)).isTrue();
          assertThat(workingDaysBetween(one.date(), last)).isEqualTo(one.days());
        });
  }

  @Test
  void the_day_before_by_so_many_is_a_working_day_and_there_are_just_so_many() {
    assertThat(cases())
        .allSatisfy(one -> {
          var back = ENGLAND.before(one.date(), one.days());
          assertThat(ENGLAND.isWorkingDay(back)).isTrue();
          assertThat(workingDaysBetween(back, one.date().minusDays(1))).isEqualTo(one.days());
        });
  }

  @Test
  void more_days_are_never_earlier_and_later_starts_never_end_earlier() {
    assertThat(cases())
        .allSatisfy(one -> {
          var last = ENGLAND.beginningWith(one.date(), one.days());
          assertThat(ENGLAND.beginningWith(one.date(), one.days() + 1)).isAfter(last);
          assertThat(ENGLAND.beginningWith(one.date().plusDays(1), one.days()))
              .isAfterOrEqualTo(last);
          assertThat(ENGLAND.before(one.date(), one.days() + 1))
              .isBefore(ENGLAND.before(one.date(), one.days()));
        });
  }

  @Test
  void counting_on_from_a_day_and_back_again_leads_home() {
    assertThat(cases())
        .allSatisfy(one -> {
          var last = ENGLAND.beginningWith(one.date(), one.days() + 1);
          assertThat(ENGLAND.before(last, one.days())).isEqualTo(ENGLAND.onOrAfter(one.date()));
        });
  }

  @Test
  void another_bank_holiday_never_brings_a_date_forward() {
    var random = new Random(7);
    assertThat(cases())
        .allSatisfy(one -> {
          var more = new java.util.TreeMap<>(England.bankHolidays());
          more.put(one.date().plusDays(random.nextInt(60)), "proclaimed");
          var then = new WorkingDays(more, England.LAST_YEAR);
          assertThat(then.beginningWith(one.date(), one.days()))
              .isAfterOrEqualTo(ENGLAND.beginningWith(one.date(), one.days()));
          assertThat(then.before(one.date().plusDays(90), one.days()))
              .isBeforeOrEqualTo(ENGLAND.before(one.date().plusDays(90), one.days()));
        });
  }

  @Test
  void weekends_and_bank_holidays_are_no_working_days_and_school_holidays_are() {
    assertThat(ENGLAND.isWorkingDay(day("2026-11-20"))).isTrue();
    assertThat(ENGLAND.isWorkingDay(day("2026-11-21"))).isFalse();
    assertThat(ENGLAND.isWorkingDay(day("2026-11-22"))).isFalse();
    assertThat(ENGLAND.isWorkingDay(day("2026-12-28"))).isFalse();
    assertThat(ENGLAND.isWorkingDay(day("2026-08-12"))).isTrue();
  }

  @Test
  void only_bank_holidays_that_fall_on_a_weekday_are_named_as_skipped_ends_included() {
    var days =
        new WorkingDays(
            Map.of(day("2026-12-25"), "Christmas", day("2026-12-26"), "on a Saturday"), 2026);
    assertThat(days.bankHolidaysBetween(day("2026-12-25"), day("2026-12-28")))
        .isEqualTo(List.of(new WorkingDays.BankHoliday(day("2026-12-25"), "Christmas")));
    assertThat(days.bankHolidaysBetween(day("2026-12-24"), day("2026-12-25"))).hasSize(1);
    assertThat(days.bankHolidaysBetween(day("2026-12-26"), day("2026-12-31"))).isEmpty();
  }

  @Test
  void the_last_published_year_is_published_and_the_next_is_not() {
    assertThat(ENGLAND.isPublished(day("2028-12-31"))).isTrue();
    assertThat(ENGLAND.isPublished(day("2029-01-01"))).isFalse();
    assertThat(ENGLAND.lastPublished()).isEqualTo(2028);
  }

  @Test
  void nothing_is_counted_from_nought() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLAND.beginningWith(day("2026-11-20"), 0));
    assertThatIllegalArgumentException().isThrownBy(() -> ENGLAND.before(day("2026-11-20"), 0));
  }

  /** Counted afresh, day by day, both ends included. */
  private static long workingDaysBetween(LocalDate first, LocalDate last) {
    var holidays = England.bankHolidays();
    return first
        .datesUntil(last.plusDays(1))
        .filter(date ->
            date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.containsKey(date))
        .count();
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
