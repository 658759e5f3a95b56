package uk.ectmanager.application.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ectmanager.domain.calendar.WorkingDays;
import uk.ectmanager.domain.clock.StatutoryDeadline;
import uk.ectmanager.domain.clock.StatutoryEvent;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

class FindStatutoryDeadlinesTest {

  private final FindStatutoryDeadlines find = new FindStatutoryDeadlines(SomeWorkingDays.CALENDAR);

  private Result<List<StatutoryDeadline>> ask(String date) {
    return find.handle(
        new FindStatutoryDeadlines.Query(StatutoryEvent.DECIDED_FAILED, LocalDate.parse(date)));
  }

  @Test
  void a_decision_to_fail_has_two_deadlines_over_a_bank_holiday() {
    assertThat(ask("2025-08-22"))
        .isInstanceOfSatisfying(
            Result.Done.class,
            done ->
                assertThat((List<?>) done.value())
                    .hasSize(2)
                    .allMatch(one ->
                        one instanceof StatutoryDeadline deadline
                            && deadline.date().equals(LocalDate.of(2025, 8, 27))
                            && !deadline.provisional()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1998-12-31", "2101-01-01", "0001-01-01", "9999-12-31"})
  void a_date_outside_the_years_is_refused(String date) {
    assertThat(ask(date).problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.code()).isEqualTo(ProblemCode.OUT_OF_RANGE);
          assertThat(problem.path()).containsExactly("date");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"1999-01-01", "2100-12-31"})
  void the_first_and_the_last_day_of_the_years_are_answered(String date) {
    assertThat(ask(date).problems()).isEmpty();
  }

  @Test
  void working_days_are_fetched_for_a_year_before_and_after() {
    var asked = new ArrayList<String>();
    var watched =
        new FindStatutoryDeadlines((first, last) -> {
          asked.add(first + " " + last);
          return new WorkingDays(Map.of(), last);
        });
    var answer =
        watched.handle(
            new FindStatutoryDeadlines.Query(
                StatutoryEvent.APPEAL_HEARING, LocalDate.of(2026, 1, 5)));
    assertThat(answer.problems()).isEmpty();
    assertThat(asked).containsExactly("2025 2027");
  }
}
