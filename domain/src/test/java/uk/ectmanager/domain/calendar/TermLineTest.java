package uk.ectmanager.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.domain.calendar.Table5.day;
import static uk.ectmanager.domain.calendar.Table5.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.SchoolId;

/** The term line of D4 on the calendars of reference 5. */
class TermLineTest {

  private static final int AUTUMN_2021 = 3 * 2021;

  private final TermLine line = Table5.line();

  private static Rational at(int term, int days, int of) {
    return Rational.of(AUTUMN_2021 + term).plus(Rational.of(days, of));
  }

  @ParameterizedTest
  @CsvSource({
    "1,2021-09-01,2021-12-20,2021-12-13,74,73",
    "2,2022-01-04,2022-04-04,2022-03-28,60,59",
    "3,2022-04-19,2022-07-25,2022-07-18,64,63",
    "4,2022-09-01,2022-12-19,2022-12-12,72,72",
    "5,2023-01-03,2023-04-03,2023-03-27,60,59",
    "6,2023-04-17,2023-07-24,2023-07-17,64,64"
  })
  void table_5_school_days_published_days_and_earliest_submission(
      int number,
      LocalDate start,
      LocalDate end,
      LocalDate earliest,
      int schoolDays,
      int inductionDays) {
    var position = Rational.of(AUTUMN_2021 + number);
    var term = line.termEndingAt(position);
    assertThat(term.index()).isEqualTo(AUTUMN_2021 + number - 1);
    assertThat(term.schoolDays()).isEqualTo(schoolDays);
    assertThat(term.provisional()).isFalse();
    assertThat(term.term().inductionDays()).isEqualTo(inductionDays);
    for (var kind : ReportKind.values()) {
      assertThat(term.term().dates(kind))
          .isEqualTo(new ReportDates(end.minusDays(28), earliest, end));
    }
    assertThat(line.dateAt(position)).isEqualTo(end);
    assertThat(line.endOf(end)).isEqualTo(position);
    assertThat(line.startOf(start)).isEqualTo(Rational.of(AUTUMN_2021 + number - 1));
    assertThat(line.endOf(start)).isEqualTo(at(number - 1, 1, schoolDays));
    assertThat(line.dateAfter(Rational.of(AUTUMN_2021 + number - 1))).isEqualTo(start);
  }

  @ParameterizedTest
  @CsvSource({
    // the 35th and the 30th school day of term 4, by hand in reference 4.3 (28, 29)
    "2022-10-20,3,35,72",
    "2022-10-13,3,30,72",
    // half-term has no length, nor has a weekend
    "2022-10-21,3,36,72",
    "2022-10-24,3,36,72",
    "2022-10-30,3,36,72",
    "2022-10-31,3,37,72",
    "2021-09-04,0,3,74",
    "2021-09-05,0,3,74",
    // the bank holidays of 19 September 2022 and 2 May 2022
    "2022-09-16,3,12,72",
    "2022-09-19,3,12,72",
    "2022-09-20,3,13,72",
    "2022-04-29,2,9,64",
    "2022-05-02,2,9,64",
    "2022-05-03,2,10,64",
    // breaks
    "2021-08-31,0,0,1",
    "2021-08-01,0,0,1",
    "2021-12-20,1,0,1",
    "2021-12-25,1,0,1",
    "2022-01-03,1,0,1",
    "2022-07-25,3,0,1",
    "2022-07-31,3,0,1",
    "2022-08-31,3,0,1"
  })
  void a_date_stands_at_whole_terms_and_school_days(
      LocalDate date, int terms, int days, int schoolDays) {
    assertThat(line.endOf(date)).isEqualTo(at(terms, days, schoolDays));
    assertThat(done(line.position(date))).isEqualTo(at(terms, days, schoolDays));
    assertThat(line.startOf(date.plusDays(1))).isEqualTo(at(terms, days, schoolDays));
  }

  @Test
  void school_days_are_counted_from_date_to_date() {
    assertThat(line.schoolDays(day("2021-09-01"), day("2021-12-20"))).isEqualTo(74);
    assertThat(line.schoolDays(day("2021-09-01"), day("2022-07-25"))).isEqualTo(74 + 60 + 64);
    assertThat(line.schoolDays(day("2021-12-20"), day("2022-01-04"))).isEqualTo(2);
    assertThat(line.schoolDays(day("2021-12-21"), day("2022-01-03"))).isZero();
    assertThat(line.schoolDays(day("2022-07-26"), day("2022-09-01"))).isEqualTo(1);
    assertThat(line.schoolDays(day("2021-09-04"), day("2021-09-05"))).isZero();
    assertThat(line.schoolDays(day("2021-09-03"), day("2021-09-02"))).isZero();
    assertThat(line.schoolDays(day("1990-01-01"), day("2021-09-02"))).isEqualTo(2);
    assertThat(line.schoolDays(day("1990-01-01"), day("2021-08-31"))).isZero();
  }

  @Test
  void a_school_day_is_one_on_which_time_passes() {
    var random = new Random(41);
    for (int i = 0; i < 200; i++) {
      var from = day("2021-09-01").plusDays(random.nextInt(1500));
      var to = from.plusDays(random.nextInt(500));
      assertThat(line.schoolDays(from, to))
          .isEqualTo(
              (int)
                  from.datesUntil(to.plusDays(1))
                      .filter(date -> line.startOf(date).isLessThan(line.endOf(date)))
                      .count());
    }
  }

  @Test
  void a_position_between_two_days_is_reached_on_the_later() {
    assertThat(line.dateAt(at(3, 34, 72).plus(Rational.of(1, 1000)))).isEqualTo(day("2022-10-20"));
    assertThat(line.dateAt(at(3, 35, 72))).isEqualTo(day("2022-10-20"));
    assertThat(line.dateAt(at(3, 36, 72).plus(Rational.of(1, 1000)))).isEqualTo(day("2022-10-31"));
    assertThat(line.dateAt(at(3, 71, 72).plus(Rational.of(1, 1000)))).isEqualTo(day("2022-12-19"));
    assertThat(line.dateAt(at(3, 72, 72).plus(Rational.of(1, 1000)))).isEqualTo(day("2023-01-03"));
  }

  @Test
  void what_follows_a_position_begins_on_the_next_school_day_or_the_first_of_the_next_term() {
    assertThat(line.dateAfter(at(3, 36, 72))).isEqualTo(day("2022-10-31"));
    assertThat(line.dateAfter(at(3, 35, 72))).isEqualTo(day("2022-10-21"));
    assertThat(line.dateAfter(at(4, 0, 1))).isEqualTo(day("2023-01-03"));
    assertThat(line.dateAfter(Rational.ZERO)).isEqualTo(day("2021-09-01"));
  }

  @Test
  void the_published_days_never_move_a_date() {
    var other =
        Table5.calendar(
            2021,
            Table5.term(1, "2021-09-01", "2021-12-20", "2021-10-25", "2021-10-29", 40),
            Table5.FIRST.term(2),
            Table5.FIRST.term(3));
    var moved = done(TermLine.of(List.of(other), Table5.BANK_HOLIDAYS));
    assertThat(moved.endOf(day("2021-11-05"))).isEqualTo(line.endOf(day("2021-11-05")));
  }

  @Test
  void a_closure_day_is_no_school_day_also_in_a_projected_year() {
    var closed =
        new TermCalendar(
            Table5.FIRST.id(),
            Table5.FIRST.terms(),
            List.of(day("2021-09-02"), day("2021-09-02"), day("2021-09-04")),
            Table5.PUBLISHED_AT,
            1);
    var shorter = done(TermLine.of(List.of(closed), Set.of()));
    assertThat(shorter.termBeginningAt(at(0, 0, 1)).schoolDays()).isEqualTo(73);
    assertThat(shorter.endOf(day("2021-09-02"))).isEqualTo(at(0, 1, 73));
    assertThat(shorter.endOf(day("2022-09-01"))).isEqualTo(at(3, 1, 73));
    assertThat(shorter.dateAt(at(3, 2, 73))).isEqualTo(day("2022-09-02"));
  }

  @Test
  void an_unpublished_year_is_projected_52_weeks_on_and_provisional() {
    var term = line.termBeginningAt(at(6, 0, 1));
    assertThat(term.provisional()).isTrue();
    assertThat(term.year()).isEqualTo(new AcademicYear(2023));
    assertThat(term.name()).isEqualTo("term 1 of 2023/24");
    assertThat(term.term().start()).isEqualTo(day("2023-08-31"));
    assertThat(term.term().end()).isEqualTo(day("2023-12-18"));
    assertThat(term.term().halfTermFrom()).isEqualTo(day("2023-10-23"));
    assertThat(term.term().halfTermTo()).isEqualTo(day("2023-10-27"));
    assertThat(term.term().inductionDays()).isEqualTo(72);
    assertThat(term.term().dates(ReportKind.PROGRESS_REVIEW))
        .isEqualTo(new ReportDates(day("2023-11-20"), day("2023-12-11"), day("2023-12-18")));
    // no bank holiday of September 2022 in it
    assertThat(term.schoolDays()).isEqualTo(73);
    assertThat(line.isProvisional(at(6, 0, 1))).isFalse();
    assertThat(line.isProvisional(at(6, 1, 73))).isTrue();
    assertThat(line.endOf(day("2023-08-31"))).isEqualTo(at(6, 1, 73));
  }

  @Test
  void a_projection_keeps_the_weekday_and_stays_near_the_first_of_september() {
    for (var years = 1; years <= 60; years++) {
      var start = line.termBeginningAt(at(3 + 3 * years, 0, 1)).term().start();
      assertThat(start.getDayOfWeek()).isEqualTo(day("2022-09-01").getDayOfWeek());
      assertThat(start)
          .isBetween(LocalDate.of(2022 + years, 8, 29), LocalDate.of(2022 + years, 9, 4));
    }
    assertThat(line.termBeginningAt(at(9, 0, 1)).term().start()).isEqualTo(day("2024-08-29"));
    assertThat(line.termBeginningAt(at(12, 0, 1)).term().start()).isEqualTo(day("2025-09-04"));
  }

  @Test
  void a_projected_term_begins_and_ends_on_a_school_day_and_its_reports_are_due_by_then() {
    // 52 weeks on the spring term would end on Easter Monday, 1 April 2024, after Good Friday
    var holidays = Set.of(day("2024-03-29"), day("2024-04-01"), day("2024-01-02"));
    var eastern = done(TermLine.of(List.of(Table5.FIRST, Table5.SECOND), holidays));
    var spring = eastern.termBeginningAt(at(7, 0, 1));
    assertThat(spring.provisional()).isTrue();
    assertThat(spring.term().start()).isEqualTo(day("2024-01-03"));
    assertThat(spring.term().end()).isEqualTo(day("2024-03-28"));
    assertThat(spring.term().dates(ReportKind.FORMAL_ASSESSMENT))
        .isEqualTo(ReportDates.dueOn(day("2024-03-28")));
    assertThat(eastern.dateAt(at(8, 0, 1))).isEqualTo(day("2024-03-28"));
    assertThat(eastern.dateAfter(at(7, 0, 1))).isEqualTo(day("2024-01-03"));
    // a published year stays as published
    var published = done(TermLine.of(List.of(Table5.FIRST), Set.of(day("2021-12-20"))));
    assertThat(published.dateAt(at(1, 0, 1))).isEqualTo(day("2021-12-20"));
  }

  @Test
  void a_projected_term_stays_within_its_school_year() {
    var edges =
        Table5.calendar(
            2021,
            Table5.term(1, "2021-08-02", "2021-12-20", "2021-10-25", "2021-10-29", 73),
            Table5.term(2, "2022-01-04", "2022-04-04", "2022-02-14", "2022-02-18", 59),
            Table5.term(3, "2022-04-19", "2022-07-29", "2022-05-30", "2022-06-03", 63));
    var wide = done(TermLine.of(List.of(edges), Set.of()));
    for (var years = 1; years <= 30; years++) {
      var year = new AcademicYear(2021 + years);
      assertThat(wide.termBeginningAt(at(3 * years, 0, 1)).term().start())
          .isAfterOrEqualTo(year.firstDay());
      assertThat(wide.termEndingAt(at(3 * years + 3, 0, 1)).term().end())
          .isBeforeOrEqualTo(year.lastDay());
    }
    // 1 August 2022 is a Monday, the day 52 weeks after 2 August 2021; in 2023 it is 31 July
    assertThat(wide.dateAfter(at(3, 0, 1))).isEqualTo(day("2022-08-01"));
    assertThat(wide.dateAfter(at(6, 0, 1))).isEqualTo(day("2023-08-01"));
  }

  @Test
  void a_year_left_out_is_projected_from_the_one_before_it() {
    var later =
        Table5.calendar(
            2023,
            Table5.term(1, "2023-09-05", "2023-12-20", "2023-10-23", "2023-10-27", 70),
            Table5.term(2, "2024-01-04", "2024-04-04", "2024-02-12", "2024-02-16", 60),
            Table5.term(3, "2024-04-22", "2024-07-22", "2024-05-27", "2024-05-31", 60));
    var gap = done(TermLine.of(List.of(later, Table5.FIRST), Table5.BANK_HOLIDAYS));
    assertThat(gap.termBeginningAt(at(3, 0, 1)).term().start()).isEqualTo(day("2022-08-31"));
    assertThat(gap.termBeginningAt(at(3, 0, 1)).provisional()).isTrue();
    assertThat(gap.termBeginningAt(at(6, 0, 1)).term().start()).isEqualTo(day("2023-09-05"));
    assertThat(gap.termBeginningAt(at(6, 0, 1)).provisional()).isFalse();
    assertThat(gap.endOf(day("2022-08-31"))).isEqualTo(at(3, 1, 73));
  }

  @Test
  void a_date_before_the_first_published_year_is_refused() {
    assertThat(line.firstDay()).isEqualTo(day("2021-08-01"));
    assertThat(line.covers(day("2021-08-01"))).isTrue();
    assertThat(line.covers(day("2021-07-31"))).isFalse();
    assertThat(line.position(day("2021-07-31"), "input", "start").problems())
        .containsExactly(
            Problem.at(
                ProblemCode.NO_CALENDAR,
                "The appropriate body has published term calendars from 2021/22 on;"
                    + " 31 July 2021 lies before.",
                "input",
                "start"));
    assertThatThrownBy(() -> line.endOf(day("2021-07-31")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(line.startOf(day("2021-08-01"))).isEqualTo(at(0, 0, 1));
    assertThatThrownBy(() -> line.startOf(day("2021-07-31")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(line.dateAt(at(0, 0, 1))).isEqualTo(day("2021-08-01"));
    assertThat(line.termEndingAt(at(0, 0, 1)).index()).isEqualTo(AUTUMN_2021);
  }

  @Test
  void nothing_published_is_refused_and_two_bodies_do_not_mix() {
    assertThat(TermLine.of(List.of(), Set.of()).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.NO_CALENDAR);
    var stranger =
        new TermCalendar(
            TermCalendarId.of(new AppropriateBodyId(new UUID(7, 7)), new AcademicYear(2022)),
            Table5.SECOND.terms(),
            List.of(),
            Table5.PUBLISHED_AT,
            1);
    assertThatThrownBy(() -> TermLine.of(List.of(Table5.FIRST, stranger), Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_school_of_its_own_terms_has_its_own_line_in_that_year_only() {
    var school = new SchoolId(new UUID(1, 1));
    var own =
        new TermCalendar(
            new TermCalendarId(Table5.BODY, new AcademicYear(2021), school),
            List.of(
                Table5.term(1, "2021-09-06", "2021-12-17", "2021-10-18", "2021-10-29", 65),
                Table5.FIRST.term(2),
                Table5.FIRST.term(3)),
            List.of(),
            Table5.PUBLISHED_AT,
            1);
    var all = List.of(own, Table5.FIRST, Table5.SECOND);
    var theirs = done(TermLine.of(all, school, Table5.BANK_HOLIDAYS));
    var others = done(TermLine.of(all, new SchoolId(new UUID(2, 2)), Table5.BANK_HOLIDAYS));
    var bodies = done(TermLine.of(all, Table5.BANK_HOLIDAYS));
    assertThat(theirs.dateAt(at(1, 0, 1))).isEqualTo(day("2021-12-17"));
    assertThat(theirs.dateAt(at(4, 0, 1))).isEqualTo(day("2022-12-19"));
    assertThat(others.dateAt(at(1, 0, 1))).isEqualTo(day("2021-12-20"));
    assertThat(bodies.dateAt(at(1, 0, 1))).isEqualTo(day("2021-12-20"));
  }

  static Stream<Random> seeds() {
    return IntStream.range(0, 1000).mapToObj(Random::new);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_way_there_and_back_agree(Random random) {
    var date = day("2021-08-01").plusDays(random.nextInt(5000));
    var position = line.endOf(date);
    var next = line.endOf(date.plusDays(1));
    assertThat(next).isGreaterThanOrEqualTo(position);
    assertThat(line.startOf(date.plusDays(1))).isEqualTo(position);
    if (position.isMoreThan(Rational.of(AUTUMN_2021))) {
      var back = line.dateAt(position);
      assertThat(line.endOf(back)).isEqualTo(position);
      if (!position.isWhole()) {
        assertThat(back).isBeforeOrEqualTo(date);
        assertThat(line.startOf(back)).isLessThan(position);
      }
    }
    var after = line.dateAfter(position);
    assertThat(line.startOf(after)).isEqualTo(position);
    assertThat(line.endOf(after)).isGreaterThan(position);
    var any = Rational.of(AUTUMN_2021).plus(Rational.of(1 + random.nextInt(40_000), 997));
    assertThat(line.endOf(line.dateAt(any))).isGreaterThanOrEqualTo(any);
    assertThat(line.startOf(line.dateAt(any))).isLessThan(any);
  }
}
