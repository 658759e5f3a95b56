package uk.ectmanager.adapter.graphql.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.body.SomeBodies.NORTHMOOR;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.application.AViewer;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.SimpleCsvReader;
import uk.ectmanager.application.calendar.ImportTermCalendars;
import uk.ectmanager.application.calendar.InMemoryTermCalendars;
import uk.ectmanager.application.calendar.ProposeWithdrawal;
import uk.ectmanager.application.calendar.PublishTermCalendar;
import uk.ectmanager.application.calendar.ReadTermCalendars;
import uk.ectmanager.application.calendar.SomeCalendars;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.calendar.WithdrawTermCalendar;
import uk.ectmanager.application.school.InMemorySchools;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.application.school.SomeSchools;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

class CalendarGraphQlTest {

  private static final String PUBLISH =
      """
      mutation($input: PublishTermCalendarInput!) {
        publishTermCalendar(input: $input) {
          calendar {
            startYear label revision closureDays publishedAt
            terms {
              number start end halfTermStart halfTermEnd inductionDays schoolDays
              progressReview { release earliest due } formalAssessment { release earliest due }
            }
          }
          problems { code path message }
        }
      }
      """;
  private static final String IMPORT =
      """
      mutation($input: ImportTermCalendarsInput!) {
        importTermCalendars(input: $input) {
          calendars { label revision terms { schoolDays } }
          problems { code path message }
        }
      }
      """;
  private static final String WITHDRAW =
      """
      mutation($input: WithdrawTermCalendarInput!) {
        withdrawTermCalendar(input: $input) {
          calendar { revision closureDays }
          problems { code path message }
        }
      }
      """;
  private static final String CSV =
      """
      startYear,term,start,end,halfTermStart,halfTermEnd,inductionDays
      2021,1,2021-09-01,2021-12-20,2021-10-25,2021-10-29,73
      2021,2,2022-01-04,2022-04-04,2022-02-14,2022-02-18,59
      2021,3,2022-04-19,2022-07-25,2022-05-30,2022-06-03,63
      """;

  private final InMemoryTermCalendars calendars = new InMemoryTermCalendars();
  private final InMemorySchools stored = new InMemorySchools();
  private final SchoolDirectory schools = new SchoolDirectory(stored);
  private final TermLines lines = new TermLines(calendars, SomeCalendars.BANK_HOLIDAYS);
  private final InstantSource clock = InstantSource.fixed(Instant.parse("2021-07-01T09:00:00Z"));
  private final Journal journal = new Journal(new CountingIds(), clock);
  private final GraphQlSetup graphql =
      GraphQlSetup.withSchema()
          .controllers(
              new CalendarController(
                  new PublishTermCalendar(calendars, schools, lines, journal, clock),
                  new ImportTermCalendars(
                      new SimpleCsvReader(), calendars, schools, lines, journal, clock),
                  new WithdrawTermCalendar(calendars, schools, lines, journal, clock),
                  new ReadTermCalendars(calendars, lines)))
          .as(AViewer.at(Role.AB_ADMINISTRATOR, NORTHMOOR));

  @Test
  void a_year_is_published_and_shown_with_its_school_days() {
    var answer = graphql.run(PUBLISH, input(Map.of()));
    assertThat(answer.codes()).isEmpty();
    assertThat(answer.problems("publishTermCalendar")).isEmpty();
    assertThat(answer.data("publishTermCalendar.calendar.label")).isEqualTo("2021/22");
    assertThat(answer.data("publishTermCalendar.calendar.closureDays"))
        .isEqualTo(List.of("2021-11-05"));
    assertThat(answer.data("publishTermCalendar.calendar.terms.0.schoolDays")).isEqualTo(73);
    assertThat(answer.data("publishTermCalendar.calendar.terms.0.progressReview"))
        .isEqualTo(Map.of("release", "2021-11-08", "earliest", "2021-12-01", "due", "2021-12-06"));
    assertThat(answer.data("publishTermCalendar.calendar.terms.2.formalAssessment.earliest"))
        .isEqualTo("2022-07-18");
  }

  @Test
  void all_problems_of_a_year_come_at_once_with_the_paths_of_the_arguments() {
    var terms =
        List.of(
            term("2021-09-01", "2021-12-20", "2021-10-25", "2021-10-29", 0),
            term("2021-12-01", "2022-04-04", "2022-05-14", "2022-02-18", 59),
            term("2022-04-19", "2022-04-25", "2022-05-30", "2022-06-03", 63));
    var answer =
        graphql.run(
            PUBLISH,
            input(Map.of("terms", terms, "closureDays", List.of("2030-01-01"), "revision", 3)));
    assertThat(answer.problemsWithPaths("publishTermCalendar"))
        .contains(
            "STALE_REVISION input.revision",
            "OUT_OF_RANGE input.terms.0.inductionDays",
            "OVERLAP input.terms.1.start",
            "NOT_IN_ORDER input.terms.1.halfTermEnd",
            "OUT_OF_RANGE input.terms.2.end",
            "OUT_OF_RANGE input.closureDays.0");
    assertThat(calendars.recorded()).isEmpty();
    var wrongYear = graphql.run(PUBLISH, input(Map.of("startYear", 1900)));
    assertThat(wrongYear.problemsWithPaths("publishTermCalendar"))
        .contains("OUT_OF_RANGE input.startYear");
  }

  @Test
  void years_are_imported_and_problems_name_line_and_column() {
    var good = graphql.run(IMPORT, text(CSV));
    assertThat(good.data("importTermCalendars.calendars.0.terms.0.schoolDays")).isEqualTo(74);
    var bad = graphql.run(IMPORT, text(CSV.replace("2022-04-04", "@2022-04-04")));
    assertThat(bad.problemsWithPaths("importTermCalendars"))
        .containsExactly("INVALID input.csv.3.end");
    assertThat(bad.data("importTermCalendars.calendars")).isEqualTo(List.of());
    assertThat(graphql.run(IMPORT, text("a,b\n1,2\n")).problems("importTermCalendars"))
        .containsExactly("CSV_UNREADABLE");
  }

  @Test
  void a_school_has_its_own_terms_until_they_are_withdrawn() {
    stored.add(SomeSchools.mereham(), List.of());
    var school = GlobalId.of("School", SomeSchools.mereham().id().value());
    var own = graphql.run(PUBLISH, input(Map.of("schoolId", school)));
    assertThat(own.problems("publishTermCalendar")).isEmpty();
    assertThat(own.data("publishTermCalendar.calendar.revision")).isEqualTo(1);
    var unknown =
        graphql.run(
            PUBLISH, input(Map.of("schoolId", GlobalId.of("School", SomeSchools.id(9).value()))));
    assertThat(unknown.problemsWithPaths("publishTermCalendar"))
        .containsExactly("NOT_FOUND input.schoolId");

    var body = graphql.run(PUBLISH, input(Map.of("closureDays", List.of())));
    assertThat(body.problems("publishTermCalendar")).isEmpty();
    var asked = withdrawal(school, 2);
    assertThat(graphql.run(WITHDRAW, asked).problemsWithPaths("withdrawTermCalendar"))
        .containsExactly("STALE_REVISION input.revision");
    assertThat(
            graphql.run(WITHDRAW, withdrawal(school, 1)).problemsWithPaths("withdrawTermCalendar"))
        .containsExactly("CONFIRMATION_REQUIRED input.confirmation");
    var confirmed = new HashMap<>(withdrawalInput(school, 1));
    confirmed.put(
        "confirmation",
        done(new ProposeWithdrawal(calendars, schools, clock)
                .handle(
                    AViewer.at(Role.AB_ADMINISTRATOR, NORTHMOOR),
                    new WithdrawTermCalendar.Command(
                        NORTHMOOR, SomeSchools.mereham().id(), 2021, 1, null)))
            .confirmation());
    var withdrawn = graphql.run(WITHDRAW, Map.of("input", confirmed));
    assertThat(withdrawn.problems("withdrawTermCalendar")).isEmpty();
    assertThat(withdrawn.data("withdrawTermCalendar.calendar.closureDays")).isEqualTo(List.of());
    assertThat(graphql.run(WITHDRAW, asked).problemsWithPaths("withdrawTermCalendar"))
        .containsExactly("NOT_FOUND input.startYear");
  }

  private static <T> T done(Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  private static Map<String, Object> withdrawal(String school, int revision) {
    return Map.of("input", withdrawalInput(school, revision));
  }

  private static Map<String, Object> withdrawalInput(String school, int revision) {
    return Map.of(
        "appropriateBodyId",
        GlobalId.of("AppropriateBody", NORTHMOOR.value()),
        "schoolId",
        school,
        "startYear",
        2021,
        "revision",
        revision);
  }

  @ParameterizedTest
  @EnumSource(names = "AB_ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void no_other_role_publishes_or_imports(Role role) {
    graphql.as(AViewer.as(role, NORTHMOOR, new SchoolId(new UUID(2, 1))));
    assertThat(graphql.run(PUBLISH, input(Map.of())).codes()).containsExactly("FORBIDDEN");
    assertThat(graphql.run(IMPORT, text(CSV)).codes()).containsExactly("FORBIDDEN");
    var school = GlobalId.of("School", SomeSchools.mereham().id().value());
    assertThat(graphql.run(WITHDRAW, withdrawal(school, 1)).codes()).containsExactly("FORBIDDEN");
    assertThat(graphql.asNobody().run(IMPORT, text(CSV)).codes())
        .containsExactly("UNAUTHENTICATED");
    assertThat(calendars.recorded()).isEmpty();
  }

  private static Map<String, Object> text(String csv) {
    return Map.of(
        "input",
        Map.of("appropriateBodyId", GlobalId.of("AppropriateBody", NORTHMOOR.value()), "csv", csv));
  }

  private static Map<String, Object> input(Map<String, Object> other) {
    var first = new HashMap<>(term("2021-09-01", "2021-12-20", "2021-10-25", "2021-10-29", 73));
    first.put("progressReview", Map.of("due", "2021-12-06", "earliest", "2021-12-01"));
    var input =
        new HashMap<String, Object>(
            Map.of(
                "appropriateBodyId",
                GlobalId.of("AppropriateBody", NORTHMOOR.value()),
                "startYear",
                2021,
                "terms",
                List.of(
                    first,
                    term("2022-01-04", "2022-04-04", "2022-02-14", "2022-02-18", 59),
                    term("2022-04-19", "2022-07-25", "2022-05-30", "2022-06-03", 63)),
                "closureDays",
                List.of("2021-11-05")));
    input.putAll(other);
    return Map.of("input", input);
  }

  private static Map<String, Object> term(
      String start, String end, String halfStart, String halfEnd, int days) {
    return Map.of(
        "start",
        start,
        "end",
        end,
        "halfTermStart",
        halfStart,
        "halfTermEnd",
        halfEnd,
        "inductionDays",
        days);
  }
}
