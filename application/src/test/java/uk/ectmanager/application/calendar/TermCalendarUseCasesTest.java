package uk.ectmanager.application.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.application.body.SomeBodies.NORTHMOOR;
import static uk.ectmanager.application.body.SomeBodies.SOUTHFEN;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ectmanager.application.AViewer;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.SimpleCsvReader;
import uk.ectmanager.application.school.InMemorySchools;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.calendar.CalendarPath;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarDraft;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

class TermCalendarUseCasesTest {

  private static final String HEADER =
      "startYear,term,start,end,halfTermStart,halfTermEnd,inductionDays\n";
  private static final String TEXT =
      HEADER
          + "2021,1,2021-09-01,2021-12-20,2021-10-25,2021-10-29,73\n"
          + "2021,2,2022-01-04,2022-04-04,2022-02-14,2022-02-18,59\n"
          + "2021,3,2022-04-19,2022-07-25,2022-05-30,2022-06-03,63\n"
          + "2022,1,2022-09-01,2022-12-19,2022-10-24,2022-10-28,72\n"
          + "2022,2,2023-01-03,2023-04-03,2023-02-13,2023-02-17,59\n"
          + "2022,3,2023-04-17,2023-07-24,2023-05-29,2023-06-02,64\n";

  private final InMemoryTermCalendars calendars = new InMemoryTermCalendars();
  private final SchoolDirectory schools = new SchoolDirectory(new InMemorySchools());
  private final TermLines lines = new TermLines(calendars, SomeCalendars.BANK_HOLIDAYS);
  private final InstantSource clock = InstantSource.fixed(Instant.parse("2021-07-01T09:00:00Z"));
  private final Journal journal = new Journal(new CountingIds(), clock);
  private final PublishTermCalendar publish =
      new PublishTermCalendar(calendars, schools, lines, journal, clock);
  private final ImportTermCalendars load =
      new ImportTermCalendars(new SimpleCsvReader(), calendars, schools, lines, journal, clock);
  private final ProposeTermCalendar propose = new ProposeTermCalendar(calendars, schools, clock);
  private final ProposeCalendarImport proposeImport =
      new ProposeCalendarImport(new SimpleCsvReader(), calendars, schools, clock);
  private final Viewer administrator = AViewer.at(Role.AB_ADMINISTRATOR, NORTHMOOR);

  @Test
  void a_year_is_published_with_default_report_dates_and_its_school_days_counted() {
    var sheet = done(publish.handle(administrator, command(null)));
    assertThat(sheet.calendar()).isEqualTo(SomeCalendars.year2021(NORTHMOOR));
    assertThat(sheet.calendar().term(1).progressReview().earliest()).isEqualTo("2021-12-13");
    assertThat(sheet.schoolDays()).containsExactly(74, 60, 64);
    assertThat(calendars.recorded()).hasSize(1);
  }

  @Test
  void publishing_again_needs_the_revision_last_read() {
    done(publish.handle(administrator, command(null)));
    assertThat(codes(publish.handle(administrator, command(null))))
        .containsExactly(ProblemCode.STALE_REVISION);
    assertThat(codes(publish.handle(administrator, command(2))))
        .containsExactly(ProblemCode.STALE_REVISION);
    // the same terms again change nothing that was published, so nothing needs confirming
    var again = done(publish.handle(administrator, command(1)));
    assertThat(again.calendar().revision()).isEqualTo(2);
    assertThat(codes(publish.handle(AViewer.at(Role.AB_ADMINISTRATOR, SOUTHFEN), command(1))))
        .containsExactly(ProblemCode.NOT_FOUND);
  }

  @Test
  void every_problem_of_a_year_is_told_at_once_with_its_path() {
    var terms =
        List.of(
            SomeCalendars.drafts(SomeCalendars.terms2021()).get(1),
            SomeCalendars.drafts(SomeCalendars.terms2021()).get(1));
    var command =
        new PublishTermCalendar.Command(
            NORTHMOOR, 2021, terms, List.of(LocalDate.parse("2030-01-01")), 4, null);
    assertThat(publish.handle(administrator, command).problems())
        .extracting(problem -> problem.code() + " " + String.join(".", problem.path()))
        .containsExactlyInAnyOrder(
            "STALE_REVISION input.revision",
            "INVALID input.terms",
            "ALREADY_EXISTS input.terms.1.number",
            "OUT_OF_RANGE input.closureDays.0");
    assertThat(calendars.recorded()).isEmpty();
  }

  @Test
  void an_impossible_year_is_refused() {
    var command = new PublishTermCalendar.Command(NORTHMOOR, -5, List.of(), List.of(), null, null);
    assertThat(codes(publish.handle(administrator, command))).contains(ProblemCode.OUT_OF_RANGE);
  }

  @ParameterizedTest
  @EnumSource(names = "AB_ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void no_other_role_publishes_or_imports(Role role) {
    var viewer = AViewer.as(role, NORTHMOOR, new SchoolId(new UUID(2, 1)));
    assertThatThrownBy(() -> publish.handle(viewer, command(null)))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(
            () -> load.handle(viewer, new ImportTermCalendars.Command(NORTHMOOR, TEXT, null)))
        .isInstanceOf(NotPermitted.class);
    assertThat(calendars.recorded()).isEmpty();
  }

  @Test
  void years_are_imported_and_the_same_text_again_changes_nothing() {
    var first = done(load(TEXT));
    assertThat(first.stream().map(CalendarSheet::calendar))
        .containsExactly(SomeCalendars.year2021(NORTHMOOR), SomeCalendars.year2022(NORTHMOOR));
    assertThat(done(load("\uFEFF" + TEXT))).isEqualTo(first);
    assertThat(calendars.recorded()).hasSize(2);
    var moved = done(loadConfirmed(TEXT.replace("2021-12-20", "2021-12-17")));
    assertThat(moved.stream().map(sheet -> sheet.calendar().revision())).containsExactly(2, 1);
  }

  @Test
  void an_import_keeps_the_closure_days() {
    var closed = List.of(LocalDate.parse("2021-11-05"));
    done(
        publish.handle(
            administrator,
            new PublishTermCalendar.Command(
                NORTHMOOR,
                2021,
                SomeCalendars.drafts(SomeCalendars.terms2021()),
                closed,
                null,
                null)));
    var moved = done(loadConfirmed(TEXT.replace("2021-12-20", "2021-12-17")));
    assertThat(moved.getFirst().calendar().closureDays()).isEqualTo(closed);
  }

  @Test
  void one_bad_year_stops_all_and_problems_name_line_and_column() {
    var bad =
        TEXT.replace("2022-09-01", "=2022-09-01")
            .replace("2023-04-03", "2023-02-30")
            .replace("2023-02-13", "2022-02-13")
            .replace(",64", ",x");
    assertThat(load(bad).problems())
        .extracting(problem -> problem.code() + " " + String.join(".", problem.path()))
        .containsExactlyInAnyOrder(
            "INVALID input.csv.5.start",
            "INVALID input.csv.6.end",
            "INVALID input.csv.7.inductionDays",
            "OUT_OF_RANGE input.csv.6.halfTermEnd");
    assertThat(calendars.recorded()).isEmpty();
  }

  @Test
  void report_dates_may_be_given() {
    var text =
        TEXT.lines()
            .map(line ->
                line.startsWith("startYear") ? line + ",reviewDue,assessmentEarliest" : line + ",,")
            .reduce("", (all, line) -> all + line + "\n")
            .replace("29,73,,", "29,73,2021-12-06,2021-12-01");
    var term = done(load(text)).getFirst().calendar().term(1);
    assertThat(term.progressReview().due()).isEqualTo("2021-12-06");
    assertThat(term.progressReview().release()).isEqualTo("2021-11-08");
    assertThat(term.formalAssessment().earliest()).isEqualTo("2021-12-01");
    var wrong = text.replace("2021-12-06,2021-12-01", "2021-12-06,2022-12-01");
    assertThat(load(wrong).problems())
        .extracting(problem -> String.join(".", problem.path()))
        .contains("input.csv.2.assessmentDue");
  }

  @Test
  void a_text_without_columns_without_terms_or_with_too_many_is_refused() {
    assertThat(load("year,start\n1,2\n").problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.code()).isEqualTo(ProblemCode.CSV_UNREADABLE);
          assertThat(problem.message()).contains("startYear, term, end, halfTermStart");
        });
    assertThat(codes(load(""))).containsExactly(ProblemCode.CSV_UNREADABLE);
    assertThat(codes(load(HEADER))).containsExactly(ProblemCode.CSV_UNREADABLE);
    var row = TEXT.lines().skip(1).findFirst().orElseThrow() + "\n";
    assertThat(codes(load(HEADER + row.repeat(61)))).contains(ProblemCode.TOO_LONG);
    assertThat(codes(load(HEADER + ",1,,,,,\n"))).contains(ProblemCode.REQUIRED);
  }

  @Test
  void a_body_that_published_nothing_has_no_line() {
    assertThat(codes(lines.of(CalendarPath.of(NORTHMOOR))))
        .containsExactly(ProblemCode.NO_CALENDAR);
    done(load(TEXT));
    assertThat(lines.of(CalendarPath.of(NORTHMOOR))).isInstanceOf(Result.Done.class);
    assertThat(codes(lines.of(CalendarPath.of(SOUTHFEN)))).containsExactly(ProblemCode.NO_CALENDAR);
  }

  @Test
  void calendars_are_read_by_body_and_by_key() {
    done(load(TEXT));
    var read = new ReadTermCalendars(calendars, lines);
    var sheets = read.ofBodies(List.of(NORTHMOOR)).get(NORTHMOOR);
    assertThat(sheets).hasSize(2);
    var key = TermCalendars.key(SomeCalendars.year2021(NORTHMOOR).id());
    assertThat(read.find(key).map(CalendarSheet::calendar).map(TermCalendar::year))
        .hasValueSatisfying(year -> assertThat(year.starting()).isEqualTo(2021));
    assertThat(read.find(new UUID(0, 0))).isEmpty();
  }

  private Result<List<CalendarSheet>> load(String text) {
    return load.handle(administrator, new ImportTermCalendars.Command(NORTHMOOR, text, null));
  }

  private Result<List<CalendarSheet>> loadConfirmed(String text) {
    var asked = new ImportTermCalendars.Command(NORTHMOOR, text, null);
    var confirmation = done(proposeImport.handle(administrator, asked)).confirmation();
    return load.handle(
        administrator, new ImportTermCalendars.Command(NORTHMOOR, text, confirmation));
  }

  @Test
  void a_published_year_changes_only_with_the_confirmation_of_just_that_change() {
    done(publish.handle(administrator, command(null)));
    var other = moved(1, "2021-12-16", null);
    assertThat(codes(publish.handle(administrator, moved(1, "2021-12-17", null))))
        .containsExactly(ProblemCode.CONFIRMATION_REQUIRED);
    assertThat(codes(publish.handle(administrator, moved(1, "2021-12-17", confirmationOf(other)))))
        .containsExactly(ProblemCode.CONFIRMATION_REQUIRED);
    assertThat(calendars.recorded()).hasSize(1);
    var right = confirmationOf(moved(1, "2021-12-17", null));
    var changed = done(publish.handle(administrator, moved(1, "2021-12-17", right)));
    assertThat(changed.calendar().term(1).end()).isEqualTo("2021-12-17");
    // the confirmation was of the first revision
    assertThat(codes(publish.handle(administrator, moved(2, "2021-12-16", right))))
        .containsExactly(ProblemCode.CONFIRMATION_REQUIRED);
  }

  @Test
  void a_proposal_stores_nothing_and_a_year_not_published_needs_no_confirmation() {
    var proposal = done(propose.handle(administrator, command(null)));
    assertThat(proposal.confirmation()).isEmpty();
    assertThat(proposal.calendars()).containsExactly(SomeCalendars.year2021(NORTHMOOR));
    assertThat(calendars.recorded()).isEmpty();
    assertThat(codes(propose.handle(AViewer.at(Role.AB_ADMINISTRATOR, SOUTHFEN), command(null))))
        .containsExactly(ProblemCode.NOT_FOUND);
  }

  @Test
  void a_text_that_changes_a_published_year_needs_its_confirmation_and_only_for_that_year() {
    done(load(TEXT));
    var changed = TEXT.replace("2021-12-20", "2021-12-17");
    assertThat(codes(load(changed))).containsExactly(ProblemCode.CONFIRMATION_REQUIRED);
    assertThat(calendars.recorded()).hasSize(2);
    assertThat(done(loadConfirmed(changed)).stream().map(sheet -> sheet.calendar().revision()))
        .containsExactly(2, 1);
    assertThat(calendars.recorded()).hasSize(3);
  }

  private String confirmationOf(PublishTermCalendar.Command command) {
    return done(propose.handle(administrator, command)).confirmation();
  }

  private static PublishTermCalendar.Command moved(
      int revision, String end, @Nullable String confirmation) {
    var terms = new ArrayList<>(SomeCalendars.drafts(SomeCalendars.terms2021()));
    var first = terms.getFirst();
    terms.set(
        0,
        new TermCalendarDraft.TermDraft(
            first.number(),
            first.start(),
            LocalDate.parse(end),
            first.halfTermFrom(),
            first.halfTermTo(),
            first.inductionDays(),
            null,
            null));
    return new PublishTermCalendar.Command(
        NORTHMOOR, 2021, terms, List.of(), revision, confirmation);
  }

  private static PublishTermCalendar.Command command(@Nullable Integer revision) {
    return new PublishTermCalendar.Command(
        NORTHMOOR,
        2021,
        SomeCalendars.drafts(SomeCalendars.terms2021()),
        List.of(),
        revision,
        null);
  }

  private static List<ProblemCode> codes(Result<?> result) {
    return result.problems().stream().map(Problem::code).toList();
  }

  private static <T> T done(Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }
}
