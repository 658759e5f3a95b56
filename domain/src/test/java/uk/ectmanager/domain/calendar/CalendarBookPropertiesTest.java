package uk.ectmanager.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.domain.calendar.Table5.day;
import static uk.ectmanager.domain.calendar.Table5.done;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ectmanager.domain.calendar.CalendarPath.Stay;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.SchoolId;

/** Whatever calendars a line is put together from, it is a line. */
class CalendarBookPropertiesTest {

  private static final int AUTUMN_2021 = 3 * 2021;
  private static final SchoolId OWN = new SchoolId(new UUID(1, 1));
  private static final SchoolId OTHER = new SchoolId(new UUID(1, 2));

  static Stream<Random> seeds() {
    return IntStream.range(0, 1000).mapToObj(Random::new);
  }

  /** A year whose terms, each with its half-term, lie anywhere in the school year. */
  private static TermCalendar anyYear(int year, @Nullable SchoolId school, Random random) {
    var start = LocalDate.of(year, 8, 1).plusDays(random.nextInt(40));
    var terms = new ArrayList<Term>();
    for (var number = 1; number <= 3; number++) {
      var end = start.plusDays(60L + random.nextInt(35));
      var half = start.plusDays(25L + random.nextInt(10));
      terms.add(Term.of(number, start, end, half, half.plusDays(random.nextInt(10)), 40));
      start = end.plusDays(1L + random.nextInt(28));
    }
    return new TermCalendar(
        new TermCalendarId(Table5.BODY, new AcademicYear(year), school),
        terms,
        List.of(),
        Table5.PUBLISHED_AT,
        1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void on_any_mixture_time_runs_on_and_the_way_there_and_back_agree(Random random) {
    var calendars = new ArrayList<TermCalendar>();
    calendars.add(anyYear(2021, null, random));
    for (var year = 2021; year <= 2025; year++) {
      for (var school : List.of(OWN, OTHER)) {
        if (random.nextBoolean()) {
          calendars.add(anyYear(year, school, random));
        }
      }
      if (year > 2021 && random.nextBoolean()) {
        calendars.add(anyYear(year, null, random));
      }
    }
    var stays = new ArrayList<Stay>();
    var from = LocalDate.of(2021, 8, 1).plusDays(random.nextInt(200));
    for (var number = 0; number < 8; number++) {
      stays.add(new Stay(from, Table5.BODY, number % 2 == 0 ? OWN : OTHER));
      from = from.plusDays(1L + random.nextInt(400));
    }
    var line =
        done(
            new CalendarBook(calendars, Table5.BANK_HOLIDAYS)
                .line(new CalendarPath(Table5.BODY, stays)));

    for (var index = AUTUMN_2021; index < AUTUMN_2021 + 24; index++) {
      var term = line.termBeginningAt(Rational.of(index));
      assertThat(term.index()).isEqualTo(index);
      assertThat(term.year().contains(term.term().start())).isTrue();
      assertThat(term.year().contains(term.term().end())).isTrue();
      assertThat(line.termBeginningAt(Rational.of(index + 1)).term().start())
          .isAfter(term.term().end());
    }
    for (var tries = 0; tries < 20; tries++) {
      var date = day("2021-08-01").plusDays(random.nextInt(3000));
      var position = line.endOf(date);
      assertThat(line.endOf(date.plusDays(1))).isGreaterThanOrEqualTo(position);
      assertThat(line.startOf(date.plusDays(1))).isEqualTo(position);
      if (position.isMoreThan(Rational.of(AUTUMN_2021))) {
        assertThat(line.endOf(line.dateAt(position))).isEqualTo(position);
      }
      assertThat(line.startOf(line.dateAfter(position))).isEqualTo(position);
      var any = Rational.of(AUTUMN_2021).plus(Rational.of(1 + random.nextInt(24_000), 997));
      assertThat(line.endOf(line.dateAt(any))).isGreaterThanOrEqualTo(any);
      if (!any.isWhole()) {
        // a term may be published to end on a Saturday
        assertThat(line.startOf(line.dateAt(any))).isLessThan(any);
      }
      var to = date.plusDays(random.nextInt(60));
      assertThat(line.schoolDays(date, to))
          .isEqualTo(
              (int)
                  date.datesUntil(to.plusDays(1))
                      .filter(one -> line.startOf(one).isLessThan(line.endOf(one)))
                      .count());
    }
  }
}
