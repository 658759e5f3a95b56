package uk.ectmanager.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LondonTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-15T23:59:59Z, 2026-01-15",
    "2026-06-15T22:59:59Z, 2026-06-15",
    "2026-06-15T23:00:00Z, 2026-06-16",
    "2026-03-29T00:59:59Z, 2026-03-29",
    "2026-10-24T23:00:00Z, 2026-10-25",
    "2026-10-25T23:59:59Z, 2026-10-25",
  })
  void a_summer_day_begins_at_eleven_at_night_in_utc(Instant instant, LocalDate day) {
    assertThat(LondonTime.dateAt(instant)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-15, 2026-01-15T00:00:00Z",
    "2026-06-16, 2026-06-15T23:00:00Z",
    "2026-03-29, 2026-03-29T00:00:00Z",
    "2026-03-30, 2026-03-29T23:00:00Z",
    "2026-10-25, 2026-10-24T23:00:00Z",
    "2026-10-26, 2026-10-26T00:00:00Z",
  })
  void a_day_starts_where_the_day_before_ends(LocalDate day, Instant start) {
    assertThat(LondonTime.startOf(day)).isEqualTo(start);
    assertThat(LondonTime.dateAt(start)).isEqualTo(day);
    assertThat(LondonTime.dateAt(start.minusNanos(1))).isEqualTo(day.minusDays(1));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-15, 12:00, 2026-01-15T12:00:00Z",
    "2026-06-15, 12:00, 2026-06-15T11:00:00Z",
    "2026-03-29, 01:30, 2026-03-29T01:30:00Z",
    "2026-10-25, 01:30, 2026-10-25T00:30:00Z",
  })
  void a_skipped_time_moves_on_and_a_doubled_one_is_the_earlier(
      LocalDate day, LocalTime time, Instant instant) {
    assertThat(LondonTime.instantOf(day, time)).isEqualTo(instant);
  }

  @Test
  void the_clock_in_london_runs_an_hour_ahead_in_summer() {
    var shown = LondonTime.at(Instant.parse("2026-06-15T23:30:00Z"));
    assertThat(shown.toLocalDateTime()).hasToString("2026-06-16T00:30");
  }
}
