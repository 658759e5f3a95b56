package uk.ectmanager.adapter.graphql.calendar;

import static uk.ectmanager.application.body.SomeBodies.NORTHMOOR;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.adapter.graphql.Mistakes;
import uk.ectmanager.application.AViewer;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.SimpleCsvReader;
import uk.ectmanager.application.calendar.ImportTermCalendars;
import uk.ectmanager.application.calendar.InMemoryTermCalendars;
import uk.ectmanager.application.calendar.PublishTermCalendar;
import uk.ectmanager.application.calendar.ReadTermCalendars;
import uk.ectmanager.application.calendar.SomeCalendars;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.calendar.WithdrawTermCalendar;
import uk.ectmanager.application.school.InMemorySchools;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.application.school.SomeSchools;
import uk.ectmanager.domain.access.Role;

/** Whatever is wrong with a term calendar is told at once. */
class CalendarMistakesTest {

  private final InMemoryTermCalendars calendars = new InMemoryTermCalendars();
  private final SchoolDirectory schools = new SchoolDirectory(new InMemorySchools());
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

  @Test
  void a_year() {
    var valid =
        Map.of(
            "appropriateBodyId",
            GlobalId.of("AppropriateBody", NORTHMOOR.value()),
            "startYear",
            2021,
            "terms",
            List.of(
                term("2021-09-01", "2021-12-20", "2021-10-25", "2021-10-29", 73),
                term("2022-01-04", "2022-04-04", "2022-02-14", "2022-02-18", 59),
                term("2022-04-19", "2022-07-25", "2022-05-30", "2022-06-03", 63)),
            "closureDays",
            List.of("2021-11-05", "2022-03-04"));
    Mistakes.in(valid)
        .of("STALE_REVISION input.revision")
        .with("revision", 3)
        .of("NOT_FOUND input.schoolId")
        .with("schoolId", GlobalId.of("School", SomeSchools.id(77).value()))
        .of("OUT_OF_RANGE input.startYear")
        .with("startYear", 1900)
        .of("OUT_OF_RANGE input.terms.0.inductionDays")
        .with("terms.0.inductionDays", 0)
        .of("REQUIRED input.terms.0.halfTermStart")
        .with("terms.0.halfTermStart", null)
        .of("NOT_IN_ORDER input.terms.0.halfTermEnd")
        .with("terms.0.halfTermEnd", "2021-10-22")
        .needs("terms.0.halfTermStart")
        .of("NOT_IN_ORDER input.terms.0.progressReview.due")
        .with("terms.0.progressReview", Map.of("due", "2021-12-01", "earliest", "2021-12-06"))
        .of("OVERLAP input.terms.1.start")
        .with("terms.1.start", "2021-12-20")
        .of("OUT_OF_RANGE input.terms.1.end")
        .with("terms.1.end", "2022-01-20")
        .with("terms.1.halfTermStart", "2022-01-10")
        .with("terms.1.halfTermEnd", "2022-01-10")
        .with("terms.1.inductionDays", 5)
        .with("closureDays", List.of())
        .needs("terms.1.start")
        .of("OUT_OF_RANGE input.terms.2.halfTermEnd")
        .with("terms.2.halfTermEnd", "2022-07-25")
        .of("OUT_OF_RANGE input.closureDays.0")
        .with("closureDays.0", "2030-01-01")
        .needs("startYear")
        .of("OUT_OF_RANGE input.closureDays.1")
        .with("closureDays.1", "2021-12-25")
        .needs("terms")
        .of("INVALID input.terms")
        .with("terms", List.of())
        .areAllTold(input -> Mistakes.told(graphql, "publishTermCalendar", input));
  }
}
