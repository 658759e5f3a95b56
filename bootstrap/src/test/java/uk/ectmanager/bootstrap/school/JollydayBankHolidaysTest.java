package uk.ectmanager.bootstrap.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.calendar.WorkingDays;

class JollydayBankHolidaysTest {

  private final JollydayBankHolidays holidays = new JollydayBankHolidays();

  @Test
  void moved_and_one_off_holidays_of_past_years_are_right() {
    assertThat(holidays.inEngland(2022, 2023))
        .containsExactlyInAnyOrder(
            days(
                "2022-01-03",
                "2022-04-15",
                "2022-04-18",
                "2022-05-02",
                "2022-06-02",
                "2022-06-03",
                "2022-08-29",
                "2022-09-19",
                "2022-12-26",
                "2022-12-27",
                "2023-01-02",
                "2023-04-07",
                "2023-04-10",
                "2023-05-01",
                "2023-05-08",
                "2023-05-29",
                "2023-08-28",
                "2023-12-25",
                "2023-12-26"));
  }

  @Test
  void a_year_and_the_time_ahead_have_eight() {
    assertThat(holidays.inEngland(2021, 2021))
        .containsExactlyInAnyOrder(
            days(
                "2021-01-01",
                "2021-04-02",
                "2021-04-05",
                "2021-05-03",
                "2021-05-31",
                "2021-08-30",
                "2021-12-27",
                "2021-12-28"));
    assertThat(holidays.inEngland(2040, 2040)).hasSize(8);
    assertThat(holidays.inEngland(2020, 2020)).contains(LocalDate.parse("2020-05-08"));
  }

  /** As GOV.UK publishes them, compared year by year. */
  @Test
  void every_published_year_is_right() {
    var published =
        """
        2019 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
        2020 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28
        2021 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
        2022 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27
        2023 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
        2024 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
        2025 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
        2026 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
        2027 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
        2028 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26
        """;
    var days =
        published
            .lines()
            .map(line -> line.split(" ", -1))
            .flatMap(words -> Stream.of(words).skip(1).map(day -> words[0] + "-" + day))
            .map(LocalDate::parse)
            .toList();
    assertThat(holidays.inEngland(2019, 2028)).containsExactlyInAnyOrderElementsOf(days);
    assertThat(holidays.workingDays(2028, 2029).lastPublished()).isEqualTo(2028);
  }

  @Test
  void holidays_proclaimed_before_are_right_where_the_library_is_not() {
    assertThat(holidays.inEngland(2002, 2002))
        .contains(days("2002-06-03", "2002-06-04"))
        .doesNotContain(LocalDate.parse("2002-05-27"))
        .hasSize(9);
    assertThat(holidays.inEngland(1999, 1999)).contains(days("1999-12-31")).hasSize(9);
    assertThat(holidays.inEngland(2011, 2012))
        .contains(days("2011-04-29", "2012-06-04", "2012-06-05"))
        .doesNotContain(LocalDate.parse("2012-05-28"));
  }

  @Test
  void working_days_know_the_names_of_what_they_skip() {
    var working = holidays.workingDays(2025, 2026);
    assertThat(
            working.bankHolidaysBetween(
                LocalDate.parse("2025-08-22"), LocalDate.parse("2025-12-26")))
        .containsExactly(
            new WorkingDays.BankHoliday(LocalDate.parse("2025-08-25"), "Summer Bank Holiday"),
            new WorkingDays.BankHoliday(LocalDate.parse("2025-12-25"), "Christmas"),
            new WorkingDays.BankHoliday(LocalDate.parse("2025-12-26"), "Boxing Day"));
  }

  private static LocalDate[] days(String... days) {
    return Stream.of(days).map(LocalDate::parse).toArray(LocalDate[]::new);
  }
}
