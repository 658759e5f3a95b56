package uk.ectmanager.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.domain.calendar.Table5.day;
import static uk.ectmanager.domain.calendar.Table5.done;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.domain.calendar.TermCalendarDraft.ReportDatesDraft;
import uk.ectmanager.domain.calendar.TermCalendarDraft.TermDraft;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/** Publication of a calendar (issue 3, 4.2; C9). */
class TermCalendarTest {

  private static final Instant NOW = Instant.parse("2021-07-01T09:00:00Z");
  private static final TermDraft AUTUMN =
      draft(1, "2021-09-01", "2021-12-20", "2021-10-25", "2021-10-29", 73);
  private static final TermDraft SPRING =
      draft(2, "2022-01-04", "2022-04-04", "2022-02-14", "2022-02-18", 59);
  private static final TermDraft SUMMER =
      draft(3, "2022-04-19", "2022-07-25", "2022-05-30", "2022-06-03", 63);

  private static TermDraft draft(
      int number, String start, String end, String from, String to, int days) {
    return new TermDraft(number, day(start), day(end), day(from), day(to), days, null, null);
  }

  private static Result<TermCalendar.Published> publish(TermDraft... terms) {
    return publish(2021, List.of(), null, terms);
  }

  private static Result<TermCalendar.Published> publish(
      @Nullable Integer year,
      List<LocalDate> closures,
      @Nullable TermCalendar previous,
      TermDraft... terms) {
    return TermCalendar.publish(
        Table5.BODY, null, new TermCalendarDraft(year, List.of(terms), closures), previous, NOW);
  }

  private static List<String> found(Result<?> result) {
    return result.problems().stream()
        .map(problem -> problem.code() + " " + String.join(".", problem.path()))
        .toList();
  }

  @Test
  void the_calendar_of_table_5_is_published_with_the_dates_of_c9() {
    var published = done(publish(SUMMER, AUTUMN, SPRING));
    assertThat(published.calendar()).isEqualTo(Table5.FIRST);
    assertThat(published.calendar().year()).isEqualTo(new AcademicYear(2021));
    assertThat(published.calendar().term(2).start()).isEqualTo(day("2022-01-04"));
    var event = published.event();
    assertThat(event.calendar()).isEqualTo(Table5.FIRST.id());
    assertThat(event.revision()).isEqualTo(1);
    assertThat(event.scope()).isEqualTo(EventScope.of(Table5.BODY));
    assertThat(event.changes())
        .contains(
            new Change("terms.1.start", null, "2021-09-01"),
            new Change("terms.3.formalAssessment.earliest", null, "2022-07-18"))
        .doesNotContain(new Change("closureDays", null, null));
  }

  @Test
  void a_later_revision_tells_only_what_changed() {
    var longer = draft(1, "2021-09-01", "2021-12-21", "2021-10-25", "2021-10-29", 73);
    var published =
        done(publish(2021, List.of(day("2021-11-12")), Table5.FIRST, longer, SPRING, SUMMER));
    assertThat(published.calendar().revision()).isEqualTo(2);
    assertThat(published.event().revision()).isEqualTo(2);
    assertThat(published.event().changes())
        .containsExactly(
            new Change("terms.1.end", "2021-12-20", "2021-12-21"),
            new Change("terms.1.progressReview.release", "2021-11-22", "2021-11-23"),
            new Change("terms.1.progressReview.earliest", "2021-12-13", "2021-12-14"),
            new Change("terms.1.progressReview.due", "2021-12-20", "2021-12-21"),
            new Change("terms.1.formalAssessment.release", "2021-11-22", "2021-11-23"),
            new Change("terms.1.formalAssessment.earliest", "2021-12-13", "2021-12-14"),
            new Change("terms.1.formalAssessment.due", "2021-12-20", "2021-12-21"),
            new Change("closureDays", null, "2021-11-12"));
    assertThatThrownBy(() -> publish(2021, List.of(), Table5.SECOND, AUTUMN, SPRING, SUMMER))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_school_has_a_calendar_of_its_own() {
    var school = new SchoolId(new UUID(3, 3));
    var published =
        done(
            TermCalendar.publish(
                Table5.BODY,
                school,
                new TermCalendarDraft(2021, List.of(AUTUMN, SPRING, SUMMER), List.of()),
                null,
                NOW));
    assertThat(published.event().scope()).isEqualTo(EventScope.of(Table5.BODY, school));
    assertThat(published.calendar().id().toString()).isEqualTo(Table5.BODY + "/2021/" + school);
    assertThat(Table5.FIRST.id().toString()).isEqualTo(Table5.BODY + "/2021");
  }

  @Test
  void the_body_sets_report_dates_by_term_and_kind_and_c9_fills_the_rest() {
    var autumn =
        new TermDraft(
            1,
            AUTUMN.start(),
            AUTUMN.end(),
            AUTUMN.halfTermFrom(),
            AUTUMN.halfTermTo(),
            73,
            new ReportDatesDraft(null, null, day("2021-12-10")),
            new ReportDatesDraft(day("2021-11-22"), day("2021-11-22"), day("2021-11-29")));
    var term = done(publish(autumn, SPRING, SUMMER)).calendar().term(1);
    assertThat(term.dates(ReportKind.PROGRESS_REVIEW))
        .isEqualTo(new ReportDates(day("2021-11-12"), day("2021-12-03"), day("2021-12-10")));
    assertThat(term.dates(ReportKind.FORMAL_ASSESSMENT))
        .isEqualTo(new ReportDates(day("2021-11-22"), day("2021-11-22"), day("2021-11-29")));
    var open =
        new TermDraft(
            1,
            AUTUMN.start(),
            AUTUMN.end(),
            AUTUMN.halfTermFrom(),
            AUTUMN.halfTermTo(),
            73,
            new ReportDatesDraft(null, day("2021-11-01"), null),
            null);
    assertThat(
            done(publish(open, SPRING, SUMMER))
                .calendar()
                .term(1)
                .dates(ReportKind.PROGRESS_REVIEW))
        .isEqualTo(new ReportDates(day("2021-11-01"), day("2021-11-01"), day("2021-12-20")));
  }

  @Test
  void everything_that_is_missing_is_told_at_once() {
    var empty = new TermDraft(null, null, null, null, null, null, null, null);
    assertThat(found(publish(null, List.of(), null, AUTUMN, empty)))
        .containsExactly(
            "REQUIRED input.startYear",
            "INVALID input.terms",
            "REQUIRED input.terms.1.number",
            "REQUIRED input.terms.1.start",
            "REQUIRED input.terms.1.end",
            "REQUIRED input.terms.1.halfTermStart",
            "REQUIRED input.terms.1.halfTermEnd",
            "REQUIRED input.terms.1.inductionDays");
    assertThat(found(publish())).containsExactly("INVALID input.terms");
    assertThat(found(publish(Collections.nCopies(13, AUTUMN).toArray(TermDraft[]::new))))
        .containsExactly("INVALID input.terms");
  }

  @ParameterizedTest
  @CsvSource({
    // number,start,end,from,to,days,problem: the spring term, second in the list
    "0,2022-01-04,2022-04-04,2022-02-14,2022-02-18,59,OUT_OF_RANGE input.terms.1.number",
    "4,2022-01-04,2022-04-04,2022-02-14,2022-02-18,59,OUT_OF_RANGE input.terms.1.number",
    "1,2022-01-04,2022-04-04,2022-02-14,2022-02-18,59,ALREADY_EXISTS input.terms.1.number",
    "2,2021-12-20,2022-04-04,2022-02-14,2022-02-18,59,OVERLAP input.terms.1.start",
    "2,2022-01-04,2022-04-19,2022-02-14,2022-02-18,59,OVERLAP input.terms.2.start",
    "2,2022-04-04,2022-01-04,2022-02-14,2022-02-18,59,NOT_IN_ORDER input.terms.1.end",
    "2,2022-01-04,2022-04-04,2022-02-18,2022-02-14,59,NOT_IN_ORDER input.terms.1.halfTermEnd",
    "2,2022-01-04,2022-04-04,2022-01-04,2022-01-14,59,OUT_OF_RANGE input.terms.1.halfTermStart",
    "2,2022-01-04,2022-04-04,2022-04-01,2022-04-04,59,OUT_OF_RANGE input.terms.1.halfTermEnd",
    "2,2022-01-04,2022-04-04,2022-02-01,2022-02-22,59,OUT_OF_RANGE input.terms.1.halfTermEnd",
    "2,2022-01-04,2022-04-04,2022-02-14,2022-02-18,66,OUT_OF_RANGE input.terms.1.inductionDays",
    "2,2022-01-04,2022-04-04,2022-02-14,2022-02-18,0,OUT_OF_RANGE input.terms.1.inductionDays",
    "2,2022-01-04,2022-01-30,2022-01-14,2022-01-18,10,OUT_OF_RANGE input.terms.1.end",
    "2,2021-07-31,2022-04-04,2022-02-14,2022-02-18,59,OUT_OF_RANGE input.terms.1.start"
  })
  void each_fault_of_a_term_is_told_at_its_place(
      int number, String start, String end, String from, String to, int days, String problem) {
    assertThat(found(publish(AUTUMN, draft(number, start, end, from, to, days), SUMMER)))
        .contains(problem);
  }

  @Test
  void limits_are_inclusive() {
    assertThat(
            publish(
                    AUTUMN,
                    draft(2, "2021-12-21", "2022-04-18", "2022-02-01", "2022-02-21", 85),
                    SUMMER)
                .problems())
        .isEmpty();
    assertThat(
            publish(
                    draft(1, "2021-08-01", "2021-12-28", "2021-10-25", "2021-10-29", 73),
                    draft(2, "2022-01-04", "2022-01-31", "2022-01-14", "2022-01-18", 20),
                    draft(3, "2022-04-19", "2022-07-31", "2022-05-30", "2022-06-03", 63))
                .problems())
        .isEmpty();
    assertThat(
            found(
                publish(
                    draft(1, "2021-08-01", "2021-12-29", "2021-10-25", "2021-10-29", 73),
                    draft(2, "2022-01-04", "2022-01-31", "2022-01-14", "2022-01-18", 21),
                    draft(3, "2022-04-19", "2022-08-01", "2022-05-30", "2022-06-03", 63))))
        .containsExactly(
            "OUT_OF_RANGE input.terms.0.end",
            "OUT_OF_RANGE input.terms.1.inductionDays",
            "OUT_OF_RANGE input.terms.2.end");
  }

  @Test
  void terms_in_the_wrong_order_are_told() {
    assertThat(
            found(
                publish(
                    draft(2, "2021-09-01", "2021-12-20", "2021-10-25", "2021-10-29", 73),
                    draft(1, "2022-01-04", "2022-04-04", "2022-02-14", "2022-02-18", 59),
                    SUMMER)))
        .containsExactly("NOT_IN_ORDER input.terms.0.start");
  }

  @ParameterizedTest
  @CsvSource({
    "2021-11-30,2021-11-29,2021-12-20,NOT_IN_ORDER input.terms.0.progressReview.earliest",
    "2021-11-22,2021-12-21,2021-12-20,NOT_IN_ORDER input.terms.0.progressReview.due",
    "2021-11-22,2021-12-13,2022-06-20,OUT_OF_RANGE input.terms.0.progressReview.due",
    "2020-11-22,2021-12-13,2021-12-20,OUT_OF_RANGE input.terms.0.progressReview.release"
  })
  void report_dates_out_of_order_are_told(
      LocalDate release, LocalDate earliest, LocalDate due, String problem) {
    var autumn =
        new TermDraft(
            1,
            AUTUMN.start(),
            AUTUMN.end(),
            AUTUMN.halfTermFrom(),
            AUTUMN.halfTermTo(),
            73,
            new ReportDatesDraft(release, earliest, due),
            null);
    assertThat(found(publish(autumn, SPRING, SUMMER))).containsExactly(problem);
  }

  @Test
  void closure_days_lie_in_a_term_each_once_and_leave_enough() {
    assertThat(
            found(
                publish(
                    2021,
                    List.of(
                        day("2021-12-24"), day("2022-08-01"), day("2021-11-12"), day("2021-11-12")),
                    null,
                    AUTUMN,
                    SPRING,
                    SUMMER)))
        .containsExactly(
            "OUT_OF_RANGE input.closureDays.0",
            "OUT_OF_RANGE input.closureDays.1",
            "ALREADY_EXISTS input.closureDays.3");
    var many = new ArrayList<LocalDate>();
    for (var day = SPRING.start(); many.size() < 61 && day != null; day = day.plusDays(1)) {
      many.add(day);
    }
    assertThat(found(publish(2021, many, null, AUTUMN, SPRING, SUMMER)))
        .containsExactly("OUT_OF_RANGE input.closureDays");
    // a four-week term with a half-term of seven weekdays keeps 13 days; two closures make it 11
    var brief = draft(2, "2022-01-04", "2022-01-31", "2022-01-10", "2022-01-18", 20);
    assertThat(publish(2021, List.of(day("2022-01-20")), null, AUTUMN, brief, SUMMER).problems())
        .isEmpty();
    assertThat(
            found(
                publish(
                    2021,
                    List.of(day("2022-01-20"), day("2022-01-21")),
                    null,
                    AUTUMN,
                    brief,
                    SUMMER)))
        .containsExactly("OUT_OF_RANGE input.terms.1.end");
  }

  @ParameterizedTest
  @CsvSource({"1997,false", "1998,true", "2199,true", "2200,false"})
  void a_year_is_believed_from_1998_to_2199(int year, boolean believed) {
    assertThat(AcademicYear.parse(year, "input").problems().isEmpty()).isEqualTo(believed);
    assertThat(AcademicYear.parse(1997, "input", "startYear").problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.OUT_OF_RANGE);
  }

  @Test
  void a_school_year_runs_from_august_to_july() {
    var year = new AcademicYear(2021);
    assertThat(year.toString()).isEqualTo("2021/22");
    assertThat(new AcademicYear(1999).toString()).isEqualTo("1999/00");
    assertThat(year.firstDay()).isEqualTo(day("2021-08-01"));
    assertThat(year.lastDay()).isEqualTo(day("2022-07-31"));
    assertThat(year.contains(day("2021-08-01"))).isTrue();
    assertThat(year.contains(day("2022-07-31"))).isTrue();
    assertThat(year.contains(day("2021-07-31"))).isFalse();
    assertThat(year.contains(day("2022-08-01"))).isFalse();
    assertThat(year).isLessThan(new AcademicYear(2022));
  }

  @Test
  void a_broken_shape_is_a_mistake_of_the_program() {
    assertThatThrownBy(() -> Table5.calendar(2021, Table5.FIRST.term(2), Table5.FIRST.term(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() ->
            Table5.calendar(
                2021, Table5.SECOND.term(1), Table5.FIRST.term(2), Table5.FIRST.term(3)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> Table5.term(4, "2021-09-01", "2021-12-20", "2021-10-25", "2021-10-29", 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> Table5.term(1, "2021-09-01", "2021-12-20", "2021-10-25", "2021-12-20", 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new ReportDates(day("2021-10-02"), day("2021-10-01"), day("2021-10-03")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ReportOffsets(6, 7)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new ReportOffsets(20, 0).before(day("2021-10-21")))
        .isEqualTo(new ReportDates(day("2021-10-01"), day("2021-10-21"), day("2021-10-21")));
  }

  @Test
  void report_dates_never_lie_after_the_last_day() {
    var dates = new ReportDates(day("2021-11-22"), day("2021-12-13"), day("2021-12-20"));
    assertThat(dates.notAfter(day("2021-12-15")))
        .isEqualTo(new ReportDates(day("2021-11-22"), day("2021-12-13"), day("2021-12-15")));
    assertThat(dates.notAfter(day("2021-12-20"))).isEqualTo(dates);
    assertThat(dates.notAfter(day("2021-11-01")))
        .isEqualTo(new ReportDates(day("2021-11-01"), day("2021-11-01"), day("2021-11-01")));
  }
}
