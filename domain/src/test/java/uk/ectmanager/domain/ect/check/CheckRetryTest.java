package uk.ectmanager.domain.ect.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a check without answer is tried again. */
class CheckRetryTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private static Duration pause(
      CheckFailure failure, int attempts, @Nullable Duration asked, double chance) {
    return Duration.between(NOW, CheckRetry.STANDARD.next(failure, attempts, asked, NOW, chance));
  }

  @ParameterizedTest
  @CsvSource({
    "UNREACHABLE, 1, 1",
    "UNREACHABLE, 2, 2",
    "UNREACHABLE, 3, 4",
    "UNREACHABLE, 6, 30",
    "UNREACHABLE, 1000, 30",
    "UNREADABLE_ANSWER, 1, 1",
    "ACCESS_REFUSED, 1, 60",
    "ACCESS_REFUSED, 9, 360",
    "UNKNOWN_VALUE, 2, 120"
  })
  void the_pause_doubles_up_to_the_longest(CheckFailure failure, int attempts, int minutes) {
    assertThat(pause(failure, attempts, null, 0)).hasMinutes(minutes);
  }

  @Test
  void chance_adds_up_to_a_quarter() {
    assertThat(pause(CheckFailure.TIMED_OUT, 1, null, 1)).hasSeconds(75);
  }

  @Test
  void it_is_never_before_the_time_asked_for_up_to_a_day() {
    assertThat(pause(CheckFailure.RATE_LIMITED, 1, Duration.ofMinutes(7), 0)).hasMinutes(7);
    assertThat(pause(CheckFailure.RATE_LIMITED, 1, Duration.ofSeconds(7), 0)).hasMinutes(1);
    assertThat(pause(CheckFailure.RATE_LIMITED, 1, Duration.ofSeconds(-7), 0)).hasMinutes(1);
    assertThat(pause(CheckFailure.RATE_LIMITED, 1, Duration.ofDays(900), 0)).hasHours(24);
  }

  @Test
  void a_pace_is_a_share_of_the_pauses() {
    assertThat(new CheckRetry(0.5).next(CheckFailure.TIMED_OUT, 1, null, NOW, 0))
        .isEqualTo(NOW.plusSeconds(30));
    assertThatThrownBy(() -> new CheckRetry(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CheckRetry(1.1)).isInstanceOf(IllegalArgumentException.class);
  }
}
