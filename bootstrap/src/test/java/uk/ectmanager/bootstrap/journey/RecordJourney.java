package uk.ectmanager.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.bootstrap.journey.MainJourney.PASSWORD;
import static uk.ectmanager.bootstrap.journey.MainJourney.signInFromInvitation;
import static uk.ectmanager.bootstrap.product.Browser.input;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import uk.ectmanager.bootstrap.product.Browser;
import uk.ectmanager.bootstrap.product.Product;
import uk.ectmanager.bootstrap.product.Waiting;

/**
 * A running induction is recorded on, through HTTP on the started product: another contract, 35
 * days absent, maternity leave with each choice, a leaving and a joining (issue 4, acceptance 1).
 *
 * <p>School days of the calendar published here, weekdays less half-term and bank holidays: term 1
 * 75, term 2 60, term 3 59 (5 May 2031 is a bank holiday), term 4 75, term 5 54.
 */
abstract class RecordJourney {

  private static final String RECORD =
      " problems { code message path } warnings moved { kind number before after }"
          + " induction { revision ledger { number } plan { reports { kind number due { date } } }"
          + " } ";

  /** Starts the product on the storage under test with these settings. */
  abstract Product start(Path folder, String... settings);

  @Test
  void the_dates_follow_what_is_recorded(@TempDir Path folder) {
    try (var product = start(folder, MainJourney.OPERATOR)) {
      var admin = signInFromInvitation(product, "admin@lantern.example");
      product.moveTo(LocalDate.of(2030, 7, 29));
      again(admin, "admin@lantern.example");
      var body = JourneyPlaces.bodyOf(admin);
      publishCalendars(admin, body);
      JourneyPlaces.loadSchools(product, admin, body);
      var head = JourneyPlaces.registerSchool(product, admin, body);
      var school = JourneyPlaces.schoolOf(head);
      JourneyPlaces.addStaff(head, school);
      var tutor = signInFromInvitation(product, "tutor@journey.example");
      var other = registerAnotherSchool(product, admin, body);
      var ect = MainJourney.register(product, tutor, head, admin, school, LocalDate.of(2030, 9, 2));
      var teacher = signInFromInvitation(product, "nadia.north@ect.example");

      product.moveTo(LocalDate.of(2031, 7, 28));
      again(admin, "admin@lantern.example");
      again(head, "head@journey.example");
      again(tutor, "tutor@journey.example");
      again(teacher, "nadia.north@ect.example");
      changeOfContract(tutor, ect);
      absence(product, tutor, ect);
      leave(product, tutor, teacher, ect);
      leaving(product, head, ect);
      joining(admin, JourneyPlaces.schoolOf(other), ect);
      oversight(admin, ect);

      product.moveTo(LocalDate.of(2031, 11, 3));
      again(other, "hanna@journey.example");
      again(tutor, "tutor@journey.example");
      Waiting.until(
          "the new school's list to show the ECT", () -> names(other), seen -> !seen.isEmpty());
      assertThat(names(tutor)).as("the school before").isEmpty();
    }
  }

  private static void again(Browser browser, String login) {
    browser.signIn(login, PASSWORD);
  }

  // Part 1 was served full-time by the end of term 3. Part 2 takes 3 FTE terms at 0.6: 5 calendar
  // terms after term 3, so its assessment falls at the end of term 8, 1 April 2033.
  private static void changeOfContract(Browser tutor, String ect) {
    var changed =
        record(
            tutor,
            "changeContract",
            "ectId",
            ect,
            "revision",
            1,
            "from",
            "2031-09-01",
            "fte",
            "0.6");
    assertThat(assessment(changed, 1)).isEqualTo("2031-07-25");
    assertThat(assessment(changed, 2)).isEqualTo("2033-04-01");
    assertThat(changed.get("moved").size()).isPositive();
  }

  // 25 school days from 3 March to 4 April, and 10 from 28 April to 12 May without the bank
  // holiday:
  // 35 contracted days extend part 1. At 0.6 from 1 September they take 35 / 0.6 = 58 1/3 school
  // days of term 4: 40 by half-term, then the 59th is Thursday 27 November 2031.
  private static void absence(Product product, Browser tutor, String ect) {
    var warned =
        record(
            tutor,
            "recordAbsence",
            "ectId",
            ect,
            "revision",
            2,
            "from",
            "2031-03-03",
            "to",
            "2031-04-04");
    assertThat(warned.get("warnings").toString()).contains("25 days");
    assertThat(assessment(warned, 1)).isEqualTo("2031-07-25");
    var extended =
        record(
            tutor,
            "recordAbsence",
            "ectId",
            ect,
            "revision",
            3,
            "from",
            "2031-04-28",
            "to",
            "2031-05-12");
    assertThat(extended.get("warnings").toString()).contains("35 days");
    assertThat(assessment(extended, 1)).isEqualTo("2031-11-27");
    for (var address :
        List.of(
            "head@journey.example",
            "tutor@journey.example",
            "nadia.north@ect.example",
            "admin@lantern.example")) {
      Waiting.until(
          "the mail about the extension to " + address,
          () -> product.mail(address),
          mails ->
              mails.stream().anyMatch(mail -> mail.text().contains("extended by all 35 days")));
    }
  }

  // 10 school days of maternity leave. While the ECT has not chosen there is no assessment;
  // declined,
  // nothing moves; chosen, 35 + 10 contracted days take 45 / 0.6 = 75 school days: all of term 4.
  private static void leave(Product product, Browser tutor, Browser teacher, String ect) {
    var pending =
        record(
            tutor,
            "recordLeave",
            "ectId",
            ect,
            "revision",
            4,
            "kind",
            "MATERNITY",
            "from",
            "2031-01-06",
            "to",
            "2031-01-17");
    assertThat(assessment(pending, 1)).isEmpty();
    Waiting.until(
        "the mail that asks to choose",
        () -> product.mail("nadia.north@ect.example"),
        mails -> mails.stream().anyMatch(mail -> mail.text().contains("10 contracted days")));
    var declined =
        record(
            teacher,
            "chooseLeaveExtension",
            "ectId",
            ect,
            "revision",
            5,
            "leave",
            5,
            "extend",
            false);
    assertThat(assessment(declined, 1)).isEqualTo("2031-11-27");
    assertThat(
            tutor
                .ask(
                    mutation("chooseLeaveExtension"),
                    input("ectId", ect, "revision", 6, "leave", 5, "extend", true))
                .at("/errors/0/extensions/code")
                .asString())
        .isEqualTo("FORBIDDEN");
    var chosen =
        record(
            teacher,
            "chooseLeaveExtension",
            "ectId",
            ect,
            "revision",
            6,
            "leave",
            5,
            "extend",
            true,
            "corrects",
            6,
            "reason",
            "I ticked the wrong box.");
    assertThat(assessment(chosen, 1)).isEqualTo("2031-12-19");
  }

  private static void leaving(Product product, Browser head, String ect) {
    assertThat(
            head.refusal(
                mutation("reportLeaving"),
                input("ectId", ect, "revision", 7, "lastDay", "2031-11-29")))
        .containsExactly("OUT_OF_RANGE input.lastDay");
    var leaves =
        record(head, "reportLeaving", "ectId", ect, "revision", 7, "lastDay", "2031-10-17");
    assertThat(assessment(leaves, 1)).as("nothing is due after the last day").isEmpty();
    Waiting.until(
        "the mail about the leaving",
        () -> product.mail("admin@lantern.example"),
        mails -> mails.stream().anyMatch(mail -> mail.text().contains("17 October 2031")));
  }

  // The extension goes on at a new school, where it lasts one term at least (L12): from 3 November
  // 35 of 75 school days of term 4 are left, so 40/75 of term 5 follow: 28.8 of its 54 school days.
  // The 29th is Thursday 12 February 2032.
  private static void joining(Browser admin, String school, String ect) {
    var joined =
        record(
            admin,
            "joinSchool",
            "ectId",
            ect,
            "revision",
            8,
            "schoolId",
            school,
            "start",
            "2031-11-03",
            "daysPerWeek",
            3);
    assertThat(assessment(joined, 1)).isEqualTo("2032-02-12");
  }

  private static void oversight(Browser admin, String ect) {
    var read =
        admin.data(
            "query($id: ID!) { node(id: $id) { ... on Ect { induction { revision }"
                + " before: inductionAsOf(date: \"2031-07-27\") { revision plan { reports { kind"
                + " number due { date } } } } } } }",
            Map.of("id", ect));
    assertThat(read.at("/induction/revision").asInt()).isEqualTo(9);
    assertThat(read.at("/before/revision").asInt()).isEqualTo(1);
    assertThat(assessment(read.get("before"), "/plan", 2)).isEqualTo("2032-07-23");
    var history =
        Waiting.until(
            "the history",
            () ->
                admin
                    .data(
                        "query($id: ID!) { node(id: $id) { ... on Ect { history(first: 50) {"
                            + " edges { node { what changes { field before after } reasons } } } }"
                            + " } }",
                        Map.of("id", ect))
                    .toString(),
            text -> text.contains("because of entry 9"));
    assertThat(history)
        .contains("formalAssessment 1", "due 2031-07-25", "due 2031-11-27", "35 days");
  }

  private static List<String> names(Browser browser) {
    return browser
        .data("{ ects(first: 10) { edges { node { name } } } }", Map.of())
        .at("/edges")
        .valueStream()
        .map(edge -> edge.at("/node/name").asString())
        .filter(name -> name.equals("Nadia North"))
        .toList();
  }

  private static String mutation(String name) {
    var type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input";
    return "mutation($input: " + type + "!) { " + name + "(input: $input) {" + RECORD + "} }";
  }

  private static JsonNode record(Browser browser, String mutation, Object... namesAndValues) {
    return browser.change(mutation(mutation), input(namesAndValues));
  }

  private static String assessment(JsonNode payload, int number) {
    return assessment(payload, "/induction/plan", number);
  }

  /** When it is due; empty when it is not planned. */
  private static String assessment(JsonNode node, String plan, int number) {
    return node.at(plan + "/reports")
        .valueStream()
        .filter(report -> report.get("kind").asString().equals("FORMAL_ASSESSMENT"))
        .filter(report -> report.get("number").asInt() == number)
        .map(report -> report.at("/due/date").asString())
        .findFirst()
        .orElse("");
  }

  static void publishCalendars(Browser admin, String body) {
    publish(
        admin,
        body,
        2030,
        term("2030-09-02", "2030-12-20", "2030-10-28", "2030-11-01"),
        term("2031-01-06", "2031-04-04", "2031-02-17", "2031-02-21"),
        term("2031-04-28", "2031-07-25", "2031-05-26", "2031-05-30"));
    publish(
        admin,
        body,
        2031,
        term("2031-09-01", "2031-12-19", "2031-10-27", "2031-10-31"),
        term("2032-01-05", "2032-03-25", "2032-02-16", "2032-02-20"),
        term("2032-04-12", "2032-07-23", "2032-05-31", "2032-06-04"));
    publish(
        admin,
        body,
        2032,
        term("2032-09-01", "2032-12-17", "2032-10-25", "2032-10-29"),
        term("2033-01-04", "2033-04-01", "2033-02-14", "2033-02-18"),
        term("2033-04-25", "2033-07-22", "2033-05-30", "2033-06-03"));
  }

  private static void publish(Browser admin, String body, int year, Object... terms) {
    admin.change(
        "mutation($input: PublishTermCalendarInput!) { publishTermCalendar(input: $input) {"
            + " calendar { label } problems { code message path } } }",
        input("appropriateBodyId", body, "startYear", year, "terms", List.of(terms)));
  }

  private static Map<String, Object> term(
      String start, String end, String halfTermStart, String halfTermEnd) {
    return Map.of(
        "start", start,
        "end", end,
        "halfTermStart", halfTermStart,
        "halfTermEnd", halfTermEnd,
        "inductionDays", 54);
  }

  static Browser registerAnotherSchool(Product product, Browser admin, String body) {
    var csv =
        """
        "URN","LA (code)","EstablishmentNumber","EstablishmentName","TypeOfEstablishment (name)","EstablishmentStatus (name)","PhaseOfEducation (name)","Street","Town","Postcode"
        "900103","999","4003","Boathouse Academy, Northmouth","Academy converter","Open","Secondary","3 Quay","Northmouth","ZZ1 1AB"
        """;
    assertThat(
            admin
                .post("/imports/schools?appropriateBody=" + body, "text/csv", csv, Map.of())
                .statusCode())
        .isEqualTo(200);
    new Browser(product.base())
        .change(
            "mutation($input: RegisterSchoolInput!) { registerSchool(input: $input) "
                + "{ listing { state } problems { code message path } } }",
            input(
                "urn", "900103",
                "appropriateBodyId", body,
                "role", "HEADTEACHER",
                "firstName", "Hanna",
                "lastName", "Harbour",
                "email", "hanna@journey.example"));
    var school =
        admin
            .data(
                "{ schools(first: 10, filter: {states: [PENDING_AB]}) { edges { node { id } } } }",
                Map.of())
            .at("/edges/0/node/id")
            .asString();
    admin.change(
        "mutation($input: AuthoriseSchoolInput!) { authoriseSchool(input: $input) "
            + "{ school { state } problems { code message path } } }",
        input("schoolId", school));
    return signInFromInvitation(product, "hanna@journey.example");
  }
}
