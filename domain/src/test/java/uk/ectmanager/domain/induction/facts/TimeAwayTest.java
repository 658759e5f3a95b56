package uk.ectmanager.domain.induction.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.domain.induction.rules.Careers;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;

/** What holds of absence and of leave alike. */
class TimeAwayTest {

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  @Test
  void the_last_day_is_not_before_the_first_and_at_most_four_years_later() {
    assertThat(TimeAway.problems(day("2022-01-10"), day("2022-01-10"))).isEmpty();
    assertThat(TimeAway.problems(day("2022-01-10"), day("2026-01-10"))).isEmpty();
    assertThat(TimeAway.problems(day("2022-01-10"), day("2022-01-09")))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.NOT_IN_ORDER);
    assertThat(TimeAway.problems(day("2022-01-10"), day("2026-01-11")))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.OUT_OF_RANGE);
  }

  @ParameterizedTest
  @CsvSource({
    // Monday to Friday
    "2022-01-10,2022-01-14,0.5,true",
    "2022-01-10,2022-01-14,5,true",
    "2022-01-10,2022-01-14,5.5,false",
    "2022-01-10,2022-01-14,0,false",
    // a weekend
    "2022-01-15,2022-01-16,0.5,false",
    // before the first calendar
    "2021-07-05,2021-07-30,1,false"
  })
  void contracted_days_are_half_a_day_to_every_school_day(
      LocalDate from, LocalDate to, String days, boolean good) {
    assertThat(TimeAway.problems(HalfDays.of(days), Careers.LINE, from, to).isEmpty())
        .isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-01-15|2022-01-16|There is no school day from the first day to the last.",
        "2022-01-14|2022-01-16|There is 1 school day from the first day to the last: give 0.5 or"
            + " 1.",
        "2022-01-13|2022-01-16|There are 2 school days from the first day to the last: give from"
            + " 0.5 to 2 days."
      })
  void too_many_days_are_told_as_many_as_there_are(LocalDate from, LocalDate to, String message) {
    assertThat(TimeAway.problems(HalfDays.of("9"), Careers.LINE, from, to))
        .extracting(Problem::message)
        .containsExactly(message);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-01-10,2022-01-14,2022-01-14,2022-01-20,true",
    "2022-01-10,2022-01-14,2022-01-15,2022-01-20,false",
    "2022-01-14,2022-01-20,2022-01-10,2022-01-14,true",
    "2022-01-15,2022-01-20,2022-01-10,2022-01-14,false",
    "2022-01-10,,2022-03-01,2022-03-02,true",
    "2022-03-03,,2022-03-01,2022-03-02,false",
    "2022-01-10,2022-01-14,2022-01-14,,true",
    "2022-01-10,2022-01-14,2022-01-15,,false"
  })
  void stretches_overlap_when_they_have_a_day_in_common(
      LocalDate from,
      @Nullable LocalDate to,
      LocalDate otherFrom,
      @Nullable LocalDate otherTo,
      boolean overlap) {
    assertThat(TimeAway.overlap(from, to, otherFrom, otherTo)).isEqualTo(overlap);
  }

  @Test
  void only_two_different_halves_of_one_day_go_together() {
    var half = absence("2022-01-10", "2022-01-10", "0.5", AbsenceKind.AD_HOC);
    var otherHalf = absence("2022-01-10", "2022-01-10", "0.5", AbsenceKind.PHASED_RETURN);
    var whole = absence("2022-01-10", "2022-01-10", "1", AbsenceKind.AD_HOC);
    var next = absence("2022-01-11", "2022-01-11", "0.5", AbsenceKind.AD_HOC);
    var week = absence("2022-01-10", "2022-01-14", "0.5", AbsenceKind.PHASED_RETURN);
    assertThat(TimeAway.collide(half, otherHalf)).isFalse();
    assertThat(TimeAway.collide(half, half)).isTrue();
    assertThat(TimeAway.collide(half, whole)).isTrue();
    assertThat(TimeAway.collide(half, week)).isTrue();
    assertThat(TimeAway.collide(next, week)).isTrue();
    assertThat(TimeAway.collide(half, next)).isFalse();
  }

  private static Absence absence(String from, String to, String days, AbsenceKind kind) {
    return new Absence(day(from), day(to), HalfDays.of(days), kind);
  }
}
