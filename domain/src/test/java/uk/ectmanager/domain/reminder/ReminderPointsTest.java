package uk.ectmanager.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.ReviewId;

class ReminderPointsTest {

  private static final LocalDate DUE = LocalDate.of(2026, 12, 18);

  @ParameterizedTest
  @CsvSource({
    "-7, -7",
    "-6, -7",
    "-2, -7",
    "-1, -1",
    "0, 0",
    "1, 1",
    "2, 1",
    "7, 1",
    "8, 8",
    "14, 8",
    "15, 15",
    "400, 400",
    "401, 400"
  })
  void the_latest_point_that_has_come_answers(long day, long point) {
    assertThat(ReminderPoints.latest(DUE, DUE.plusDays(day))).contains(DUE.plusDays(point));
  }

  @Test
  void nothing_is_recalled_more_than_seven_days_before() {
    assertThat(ReminderPoints.latest(DUE, DUE.minusDays(8))).isEmpty();
    assertThat(ReminderPoints.lastDue(DUE.minusDays(7))).isEqualTo(DUE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-7|due in 7 days, on Friday 18 December 2026",
        "-1|due tomorrow, Friday 18 December 2026",
        "0|due today, Friday 18 December 2026",
        "1|overdue since Friday 18 December 2026"
      })
  void a_line_is_true_on_the_day_it_is_sent(long day, String words) {
    assertThat(reminder("Ada Example", DUE).line(DUE.plusDays(day)))
        .isEqualTo("Progress review 1 of Ada Example: " + words);
  }

  @Test
  void a_digest_tells_the_longest_overdue_first_and_nothing_twice() {
    var digest =
        new ReminderDigest(
            new AccountId(new UUID(1, 1)),
            DUE.plusDays(2),
            List.of(
                reminder("Bea Example", DUE),
                reminder("Ada Example", DUE.plusDays(1)),
                reminder("Bea Example", DUE)));
    assertThat(digest.lines())
        .containsExactly(
            "Progress review 1 of Bea Example: overdue since Friday 18 December 2026",
            "Progress review 1 of Ada Example: overdue since Saturday 19 December 2026");
    assertThat(digest.reminders().getFirst().toString()).doesNotContain("Bea");
  }

  private static Reminder reminder(String name, LocalDate due) {
    return new Reminder(
        new ReviewId(new UUID(2, 2)),
        due,
        new AccountId(new UUID(1, 1)),
        new AppropriateBodyId(new UUID(3, 3)),
        name,
        1,
        due,
        false);
  }
}
