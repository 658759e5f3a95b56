package uk.ectmanager.application.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.application.body.SomeBodies.NORTHMOOR;
import static uk.ectmanager.application.body.SomeBodies.SOUTHFEN;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import uk.ectmanager.application.school.SomeSchools;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.calendar.CalendarPath;
import uk.ectmanager.domain.calendar.CalendarPath.Stay;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/** The terms that a school has of its own: published, imported, withdrawn. */
class SchoolCalendarsTest {

  private static final SchoolId SCHOOL = SomeSchools.mereham().id();
  private static final SchoolId PENDING = SomeSchools.id(2);
  private static final SchoolId STRANGER = SomeSchools.id(3);
  private static final String CSV =
      """
      startYear,term,start,end,halfTermStart,halfTermEnd,inductionDays,schoolUrn
      2021,1,2021-09-01,2021-12-20,2021-10-25,2021-10-29,73,
      2021,2,2022-01-04,2022-04-04,2022-02-14,2022-02-18,59,
      2021,3,2022-04-19,2022-07-25,2022-05-30,2022-06-03,63,
      2021,1,2021-09-01,2021-12-17,2021-10-25,2021-10-29,70,100001
      2021,2,2022-01-04,2022-04-04,2022-02-14,2022-02-18,59,100001
      2021,3,2022-04-19,2022-07-25,2022-05-30,2022-06-03,63,100001
      """;

  private final InMemoryTermCalendars calendars = new InMemoryTermCalendars();
  private final InMemorySchools stored = new InMemorySchools();
  private final SchoolDirectory schools = new SchoolDirectory(stored);
  private final TermLines lines = new TermLines(calendars, SomeCalendars.BANK_HOLIDAYS);
  private final InstantSource clock = InstantSource.fixed(Instant.parse("2021-07-01T09:00:00Z"));
  private final Journal journal = new Journal(new CountingIds(), clock);
  private final PublishTermCalendar publish =
      new PublishTermCalendar(calendars, schools, lines, journal, clock);
  private final ProposeTermCalendar propose = new ProposeTermCalendar(calendars, schools, clock);
  private final WithdrawTermCalendar withdraw =
      new WithdrawTermCalendar(calendars, schools, lines, journal, clock);
  private final ProposeWithdrawal proposeWithdrawal =
      new ProposeWithdrawal(calendars, schools, clock);
  private final ImportTermCalendars load =
      new ImportTermCalendars(new SimpleCsvReader(), calendars, schools, lines, journal, clock);
  private final ProposeCalendarImport proposeImport =
      new ProposeCalendarImport(new SimpleCsvReader(), calendars, schools, clock);
  private final ReadTermCalendars read = new ReadTermCalendars(calendars, lines);
  private final Viewer administrator = AViewer.at(Role.AB_ADMINISTRATOR, NORTHMOOR);

  SchoolCalendarsTest() {
    stored.add(SomeSchools.mereham(), List.of());
    stored.add(
        SomeSchools.pending(2, SomeSchools.details("100002", "Beech School", null), NORTHMOOR),
        List.of());
    stored.add(
        SomeSchools.authorised(3, SomeSchools.details("100003", "Dale School", null), SOUTHFEN),
        List.of());
  }

  private static PublishTermCalendar.Command command(
      @Nullable SchoolId school,
      String firstEnd,
      @Nullable Integer revision,
      @Nullable String confirmation) {
    var terms = new java.util.ArrayList<>(SomeCalendars.terms2021());
    terms.set(0, SomeCalendars.term(1, "2021-09-01", firstEnd, "2021-10-25", "2021-10-29", 70));
    return new PublishTermCalendar.Command(
        NORTHMOOR, school, 2021, SomeCalendars.drafts(terms), List.of(), revision, confirmation);
  }

  private CalendarSheet published(@Nullable SchoolId school, String firstEnd) {
    var asked = command(school, firstEnd, null, null);
    var confirmation = done(propose.handle(administrator, asked)).confirmation();
    return done(publish.handle(administrator, command(school, firstEnd, null, confirmation)));
  }

  private static WithdrawTermCalendar.Command withdrawal(
      int revision, @Nullable String confirmation) {
    return new WithdrawTermCalendar.Command(NORTHMOOR, SCHOOL, 2021, revision, confirmation);
  }

  private LocalDate firstTermEnds(SchoolId school) {
    var path =
        new CalendarPath(NORTHMOOR, List.of(new Stay(LocalDate.of(2021, 9, 1), NORTHMOOR, school)));
    TermLine line = done(lines.of(path));
    return line.dateAt(Rational.of(3 * 2021 + 1));
  }

  private static List<String> problems(Result<?> result) {
    return result.problems().stream()
        .map(problem -> problem.code() + " " + String.join(".", problem.path()))
        .toList();
  }

  private static <T> T done(Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  @Test
  void a_school_has_terms_of_its_own_and_the_others_those_of_the_appropriate_body() {
    published(null, "2021-12-20");
    var sheet = published(SCHOOL, "2021-12-17");
    assertThat(sheet.calendar().id().school()).isEqualTo(SCHOOL);
    assertThat(sheet.schoolDays()).containsExactly(73, 60, 64);
    assertThat(firstTermEnds(SCHOOL)).isEqualTo("2021-12-17");
    assertThat(firstTermEnds(PENDING)).isEqualTo("2021-12-20");
    assertThat(read.ofBodies(List.of(NORTHMOOR)).get(NORTHMOOR))
        .extracting(one -> one.calendar().id().school())
        .containsExactly((SchoolId) null);
    assertThat(read.ofSchools(Map.of(SCHOOL, NORTHMOOR, PENDING, NORTHMOOR)))
        .containsOnlyKeys(SCHOOL)
        .containsEntry(SCHOOL, List.of(sheet));
    // with another appropriate body the school has none
    assertThat(read.ofSchools(Map.of(SCHOOL, SOUTHFEN))).isEmpty();
  }

  @Test
  void terms_other_than_the_published_ones_of_the_body_need_a_confirmation_and_the_same_do_not() {
    assertThat(
            done(propose.handle(administrator, command(SCHOOL, "2021-12-17", null, null)))
                .confirmation())
        .as("nothing is published yet")
        .isEmpty();
    published(null, "2021-12-20");
    var own = command(SCHOOL, "2021-12-17", null, null);
    assertThat(problems(publish.handle(administrator, own)))
        .containsExactly("CONFIRMATION_REQUIRED input.confirmation");
    assertThat(calendars.recorded()).hasSize(1);
    var confirmation = done(propose.handle(administrator, own)).confirmation();
    // the body changes its own meanwhile: what was confirmed is something else now
    var body = command(null, "2021-12-16", 1, null);
    var bodys = done(propose.handle(administrator, body)).confirmation();
    done(publish.handle(administrator, command(null, "2021-12-16", 1, bodys)));
    assertThat(
            problems(
                publish.handle(administrator, command(SCHOOL, "2021-12-17", null, confirmation))))
        .containsExactly("CONFIRMATION_REQUIRED input.confirmation");
    done(publish.handle(administrator, command(SCHOOL, "2021-12-16", null, null)));
  }

  @Test
  void only_a_school_that_the_body_authorised_has_one() {
    assertThat(problems(publish.handle(administrator, command(PENDING, "2021-12-17", 4, null))))
        .containsExactly("WRONG_STATE input.schoolId", "STALE_REVISION input.revision");
    assertThat(problems(publish.handle(administrator, command(STRANGER, "2021-12-17", null, null))))
        .containsExactly("NOT_FOUND input.schoolId");
    assertThat(
            problems(
                publish.handle(
                    administrator, command(SomeSchools.id(99), "2021-12-17", null, null))))
        .containsExactly("NOT_FOUND input.schoolId");
    assertThat(calendars.recorded()).isEmpty();
  }

  @Test
  void withdrawn_the_bodys_hold_again_and_publishing_anew_goes_on_counting() {
    published(null, "2021-12-20");
    published(SCHOOL, "2021-12-17");
    assertThat(problems(withdraw.handle(administrator, withdrawal(1, null))))
        .containsExactly("CONFIRMATION_REQUIRED input.confirmation");
    var confirmation =
        done(proposeWithdrawal.handle(administrator, withdrawal(1, null))).confirmation();
    assertThat(firstTermEnds(SCHOOL)).isEqualTo("2021-12-17");
    var holding = done(withdraw.handle(administrator, withdrawal(1, confirmation)));
    assertThat(Objects.requireNonNull(holding.calendar()).calendar().id().school()).isNull();
    assertThat(firstTermEnds(SCHOOL)).isEqualTo("2021-12-20");
    assertThat(read.ofSchools(Map.of(SCHOOL, NORTHMOOR))).isEmpty();
    assertThat(problems(withdraw.handle(administrator, withdrawal(2, confirmation))))
        .containsExactly("NOT_FOUND input.startYear");
    var again = published(SCHOOL, "2021-12-17").calendar();
    assertThat(again.revision()).isEqualTo(3);
    assertThat(again.earlier()).hasSize(2);
    assertThat(read.find(TermCalendars.key(again.id()))).isPresent();
    assertThat(calendars.recorded()).hasSize(4);
  }

  @Test
  void a_withdrawal_needs_the_revision_last_read_and_a_year_that_is_there() {
    published(SCHOOL, "2021-12-17");
    assertThat(problems(withdraw.handle(administrator, withdrawal(2, null))))
        .containsExactly("STALE_REVISION input.revision");
    var other = new WithdrawTermCalendar.Command(NORTHMOOR, SCHOOL, 2022, 1, null);
    assertThat(problems(withdraw.handle(administrator, other)))
        .containsExactly("NOT_FOUND input.startYear");
    var confirmation =
        done(proposeWithdrawal.handle(administrator, withdrawal(1, null))).confirmation();
    // the body published nothing: the year has no calendar then
    assertThat(done(withdraw.handle(administrator, withdrawal(1, confirmation))).calendar())
        .isNull();
    var key =
        TermCalendars.key(
            calendars
                .ofBodies(List.of(NORTHMOOR), List.of(SCHOOL))
                .getOrDefault(NORTHMOOR, List.of())
                .getFirst()
                .id());
    assertThat(read.find(key)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = "AB_ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void no_other_role_publishes_or_withdraws_for_a_school(Role role) {
    var viewer = AViewer.as(role, NORTHMOOR, SCHOOL);
    var asked = command(SCHOOL, "2021-12-17", null, null);
    assertThatThrownBy(() -> publish.handle(viewer, asked)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> propose.handle(viewer, asked)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> withdraw.handle(viewer, withdrawal(1, null)))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> proposeWithdrawal.handle(viewer, withdrawal(1, null)))
        .isInstanceOf(NotPermitted.class);
    assertThat(calendars.recorded()).isEmpty();
  }

  @Test
  void another_appropriate_body_withdraws_nothing() {
    published(SCHOOL, "2021-12-17");
    var other = AViewer.at(Role.AB_ADMINISTRATOR, SOUTHFEN);
    assertThat(problems(withdraw.handle(other, withdrawal(1, null))))
        .containsExactly("NOT_FOUND input.appropriateBodyId");
    assertThat(problems(proposeWithdrawal.handle(other, withdrawal(1, null))))
        .containsExactly("NOT_FOUND input.appropriateBodyId");
  }

  @Test
  void a_text_names_the_school_in_a_column_of_its_own() {
    var closed = List.of(LocalDate.of(2021, 11, 5), LocalDate.of(2021, 12, 20));
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
    var asked = new ImportTermCalendars.Command(NORTHMOOR, CSV, null);
    assertThat(problems(load.handle(administrator, asked)))
        .containsExactly("CONFIRMATION_REQUIRED input.confirmation");
    var confirmation = done(proposeImport.handle(administrator, asked)).confirmation();
    var loaded =
        done(
            load.handle(
                administrator, new ImportTermCalendars.Command(NORTHMOOR, CSV, confirmation)));
    assertThat(loaded)
        .extracting(sheet -> sheet.calendar().id().school())
        .containsExactly(null, SCHOOL);
    assertThat(loaded.getFirst().calendar().revision()).as("the same as before").isEqualTo(1);
    // of the body's closure days the one that lies in the school's terms
    assertThat(loaded.getLast().calendar().closureDays())
        .containsExactly(LocalDate.of(2021, 11, 5));
    assertThat(firstTermEnds(SCHOOL)).isEqualTo("2021-12-17");
    assertThat(done(load.handle(administrator, asked))).isEqualTo(loaded);
    assertThat(calendars.recorded()).hasSize(2);
  }

  @Test
  void a_text_with_schools_of_others_or_none_is_refused_by_line() {
    var wrong =
        CSV.replaceFirst(",100001", ",x1")
            .replaceFirst(",100001", ",100002")
            .replaceFirst(",100001", ",100003");
    assertThat(
            problems(
                load.handle(
                    administrator, new ImportTermCalendars.Command(NORTHMOOR, wrong, null))))
        .contains(
            "INVALID input.csv.5.schoolUrn",
            "WRONG_STATE input.csv.6.schoolUrn",
            "NOT_FOUND input.csv.7.schoolUrn");
    assertThat(calendars.recorded()).isEmpty();
  }
}
