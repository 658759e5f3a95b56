package uk.ectmanager.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.domain.calendar.Table5.day;
import static uk.ectmanager.domain.calendar.Table5.done;
import static uk.ectmanager.domain.calendar.Table5.term;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.calendar.CalendarPath.Stay;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.SchoolId;

/** Lines whose terms come from several calendars. */
class CalendarBookTest {

  private static final int AUTUMN_2021 = 3 * 2021;
  private static final SchoolId OWN = new SchoolId(new UUID(1, 1));
  private static final SchoolId OTHER = new SchoolId(new UUID(1, 2));
  private static final AppropriateBodyId NEXT = new AppropriateBodyId(new UUID(7, 7));

  /** Its autumn term begins and ends earlier, its spring term ends later than the body's. */
  private static final TermCalendar OWN_FIRST =
      calendar(
          Table5.BODY,
          2021,
          OWN,
          term(1, "2021-08-30", "2021-12-17", "2021-10-18", "2021-10-29", 65),
          term(2, "2022-01-05", "2022-04-08", "2022-02-14", "2022-02-18", 60),
          term(3, "2022-04-25", "2022-07-20", "2022-05-30", "2022-06-03", 60));

  private static TermCalendar calendar(
      AppropriateBodyId body, int year, @Nullable SchoolId school, Term... terms) {
    return new TermCalendar(
        new TermCalendarId(body, new AcademicYear(year), school),
        List.of(terms),
        List.of(),
        Table5.PUBLISHED_AT,
        1);
  }

  private static CalendarBook book(TermCalendar... others) {
    return new CalendarBook(
        Stream.concat(Stream.of(Table5.FIRST, Table5.SECOND), Stream.of(others)).toList(),
        Table5.BANK_HOLIDAYS);
  }

  private static Stay at(SchoolId school, String from) {
    return new Stay(day(from), Table5.BODY, school);
  }

  private static CalendarPath path(Stay... stays) {
    return new CalendarPath(Table5.BODY, List.of(stays));
  }

  /** The last days of the terms of 2021/22, from the first on. */
  private static List<LocalDate> ends(TermLine line) {
    return IntStream.rangeClosed(1, 3)
        .mapToObj(number -> line.dateAt(Rational.of(AUTUMN_2021 + number)))
        .toList();
  }

  @Test
  void the_terms_of_the_school_hold_while_the_ect_is_there_in_the_years_that_it_has() {
    var line = done(book(OWN_FIRST).line(path(at(OWN, "2021-09-01"))));
    assertThat(ends(line)).containsExactly(day("2021-12-17"), day("2022-04-08"), day("2022-07-20"));
    assertThat(line.dateAt(Rational.of(AUTUMN_2021 + 4))).isEqualTo(day("2022-12-19"));
    assertThat(line.isProvisional(Rational.of(AUTUMN_2021 + 4))).isFalse();
    var others = done(book(OWN_FIRST).line(path(at(OTHER, "2021-09-01"))));
    assertThat(ends(others))
        .containsExactly(day("2021-12-20"), day("2022-04-04"), day("2022-07-25"));
  }

  @Test
  void the_school_on_the_last_day_of_a_term_has_the_term() {
    var book = book(OWN_FIRST);
    // joined in the middle of autumn: autumn is the new school's, and was its old one's before
    var joined = done(book.line(path(at(OTHER, "2021-09-01"), at(OWN, "2021-11-01"))));
    assertThat(ends(joined)).isEqualTo(ends(done(book.line(path(at(OWN, "2021-09-01"))))));
    var onItsLastDay = done(book.line(path(at(OTHER, "2021-09-01"), at(OWN, "2021-12-17"))));
    assertThat(onItsLastDay.dateAt(Rational.of(AUTUMN_2021 + 1))).isEqualTo(day("2021-12-17"));
    // the day after its term ended; the autumn term stays the other's
    var after = done(book.line(path(at(OTHER, "2021-09-01"), at(OWN, "2021-12-18"))));
    assertThat(ends(after))
        .containsExactly(day("2021-12-20"), day("2022-04-08"), day("2022-07-20"));
    var left = done(book.line(path(at(OWN, "2021-09-01"), at(OTHER, "2022-01-10"))));
    assertThat(ends(left)).containsExactly(day("2021-12-17"), day("2022-04-04"), day("2022-07-25"));
    assertThat(left.schoolDays(day("2021-08-01"), day("2021-12-31"))).isEqualTo(69);
  }

  @Test
  void before_the_first_school_the_appropriate_bodys_terms_hold() {
    var line = done(book(OWN_FIRST).line(path(at(OWN, "2022-01-10"))));
    assertThat(ends(line)).containsExactly(day("2021-12-20"), day("2022-04-08"), day("2022-07-20"));
    assertThat(line.firstDay()).isEqualTo(day("2021-08-01"));
  }

  @Test
  void a_stay_that_never_sees_the_end_of_a_term_has_none() {
    var line =
        done(
            book(OWN_FIRST)
                .line(
                    path(at(OTHER, "2021-09-01"), at(OWN, "2021-10-01"), at(OTHER, "2021-11-01"))));
    assertThat(ends(line)).containsExactly(day("2021-12-20"), day("2022-04-04"), day("2022-07-25"));
  }

  @Test
  void a_year_whose_terms_would_overlap_is_the_appropriate_bodys_whole() {
    var long2021 =
        calendar(
            Table5.BODY,
            2021,
            OWN,
            term(1, "2021-09-01", "2022-01-07", "2021-10-25", "2021-10-29", 70),
            term(2, "2022-01-17", "2022-04-08", "2022-02-14", "2022-02-18", 60),
            term(3, "2022-04-25", "2022-07-20", "2022-05-30", "2022-06-03", 60));
    var book = book(long2021);
    var moved = path(at(OWN, "2021-09-01"), at(OTHER, "2022-01-10"));
    assertThat(ends(done(book.line(moved))))
        .containsExactly(day("2021-12-20"), day("2022-04-04"), day("2022-07-25"));
    // the other way round they follow one another
    var back = path(at(OTHER, "2021-09-01"), at(OWN, "2022-01-10"));
    assertThat(ends(done(book.line(back))))
        .containsExactly(day("2021-12-20"), day("2022-04-08"), day("2022-07-20"));
  }

  @Test
  void the_appropriate_body_that_had_the_ect_then_has_the_term() {
    var theirs =
        calendar(
            NEXT,
            2021,
            null,
            term(1, "2021-09-06", "2021-12-15", "2021-10-25", "2021-10-29", 60),
            term(2, "2022-01-06", "2022-04-01", "2022-02-14", "2022-02-18", 58),
            term(3, "2022-04-19", "2022-07-22", "2022-05-30", "2022-06-03", 60));
    var claimed = new Stay(day("2022-01-10"), NEXT, OTHER);
    var line = done(book(OWN_FIRST, theirs).line(path(at(OWN, "2021-09-01"), claimed)));
    assertThat(ends(line)).containsExactly(day("2021-12-17"), day("2022-04-01"), day("2022-07-22"));
    assertThat(line.isProvisional(Rational.of(AUTUMN_2021 + 4))).isTrue();
    // the first body published nothing that is known here: the one that has the ECT stands in
    var alone = new CalendarBook(List.of(theirs), Table5.BANK_HOLIDAYS);
    assertThat(ends(done(alone.line(path(at(OWN, "2021-09-01"), claimed)))).getFirst())
        .isEqualTo(day("2021-12-15"));
    // the one that has the ECT published nothing
    assertThat(book(OWN_FIRST).line(path(at(OWN, "2021-09-01"), claimed)).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.NO_CALENDAR);
  }

  @Test
  void a_line_begins_with_the_first_year_from_which_on_every_term_is_known() {
    var theirs =
        calendar(
            NEXT, 2022, null, Table5.SECOND.term(1), Table5.SECOND.term(2), Table5.SECOND.term(3));
    var claimed = new Stay(day("2022-01-10"), NEXT, OTHER);
    var line = done(book(theirs).line(path(at(OWN, "2021-09-01"), claimed)));
    assertThat(line.firstDay()).isEqualTo(day("2022-08-01"));
    assertThat(line.position(day("2021-09-01")).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.NO_CALENDAR);
    assertThatThrownBy(() -> line.endOf(day("2022-07-31")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_school_whose_appropriate_body_published_nothing_else_has_its_own_line() {
    var book = new CalendarBook(List.of(OWN_FIRST), Table5.BANK_HOLIDAYS);
    assertThat(ends(done(book.line(path(at(OWN, "2021-09-01"))))).getFirst())
        .isEqualTo(day("2021-12-17"));
    assertThat(book.line(path(at(OTHER, "2021-09-01"))).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.NO_CALENDAR);
    assertThat(book.line(CalendarPath.of(Table5.BODY)).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.NO_CALENDAR);
  }

  @Test
  void what_is_withdrawn_holds_no_more() {
    var withdrawn = OWN_FIRST.withdraw(Table5.PUBLISHED_AT.plusSeconds(1)).calendar();
    assertThat(ends(done(book(withdrawn).line(path(at(OWN, "2021-09-01"))))))
        .containsExactly(day("2021-12-20"), day("2022-04-04"), day("2022-07-25"));
  }

  @Test
  void paths_that_meet_the_same_calendars_share_a_line() {
    var book = book(OWN_FIRST);
    var bodys = done(book.line(CalendarPath.of(Table5.BODY)));
    assertThat(done(book.line(path(at(OTHER, "2021-10-01"))))).isSameAs(bodys);
    var first = done(book.line(path(at(OWN, "2021-09-01"))));
    assertThat(done(book.line(path(at(OTHER, "2021-08-20"), at(OWN, "2021-10-04")))))
        .isSameAs(first);
    assertThat(done(book.line(path(at(OWN, "2022-01-05"))))).isNotSameAs(first);
  }

  @Test
  void stays_follow_one_another() {
    assertThatThrownBy(() -> path(at(OWN, "2021-09-01"), at(OTHER, "2021-09-01")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(path(at(OWN, "2021-09-01"), at(OTHER, "2021-09-02")).schools())
        .containsExactlyInAnyOrder(OWN, OTHER);
  }
}
