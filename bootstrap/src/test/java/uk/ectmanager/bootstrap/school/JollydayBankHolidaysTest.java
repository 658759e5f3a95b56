package uk.ectmanager.bootstrap.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

  private static LocalDate[] days(String... days) {
    return Stream.of(days).map(LocalDate::parse).toArray(LocalDate[]::new);
  }
}
