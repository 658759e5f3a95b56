package uk.ectmanager.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.bootstrap.journey.MainJourney.nextMonday;
import static uk.ectmanager.bootstrap.journey.MainJourney.signInFromInvitation;
import static uk.ectmanager.bootstrap.product.Browser.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.ectmanager.bootstrap.product.Browser;
import uk.ectmanager.bootstrap.product.Product;

/** The places of the journey: appropriate body, calendar, schools, staff (step 2). */
final class JourneyPlaces {

  private JourneyPlaces() {}

  static String bodyOf(Browser admin) {
    return admin
        .data("{ me { roles { appropriateBody { id name } } } }", Map.of())
        .at("/roles/0/appropriateBody/id")
        .asString();
  }

  /** Three years of three terms; the first begins the day before the ECT does. */
  static void publishCalendars(Browser admin, String body, LocalDate start) {
    var firstDay = start.minusDays(1);
    var year = firstDay.getMonthValue() >= 8 ? firstDay.getYear() : firstDay.getYear() - 1;
    var publish =
        "mutation($input: PublishTermCalendarInput!) { publishTermCalendar(input: $input) {"
            + " calendar { label terms { number schoolDays progressReview { release earliest due }"
            + " } } problems { code message path } } }";
    assertThat(
            admin.refusal(
                publish, input("appropriateBodyId", body, "startYear", year, "terms", List.of())))
        .isNotEmpty();
    for (int i = -1; i < 3; i++) {
      admin.change(
          publish,
          input("appropriateBodyId", body, "startYear", year + i, "terms", terms(year + i)));
    }
  }

  private static List<Map<String, Object>> terms(int year) {
    return List.of(
        term(LocalDate.of(year, 8, 3), LocalDate.of(year, 12, 18)),
        term(LocalDate.of(year + 1, 1, 4), LocalDate.of(year + 1, 4, 1)),
        term(LocalDate.of(year + 1, 4, 12), LocalDate.of(year + 1, 7, 22)));
  }

  private static Map<String, Object> term(LocalDate start, LocalDate end) {
    var half = nextMonday(start.plusWeeks(6));
    return Map.of(
        "start", start.toString(),
        "end", end.toString(),
        "halfTermStart", half.toString(),
        "halfTermEnd", half.plusDays(4).toString(),
        "inductionDays", 60);
  }

  static void loadSchools(Product product, Browser admin, String body) {
    var csv =
        """
        "URN","LA (code)","EstablishmentNumber","EstablishmentName","TypeOfEstablishment (name)","EstablishmentStatus (name)","PhaseOfEducation (name)","Street","Town","Postcode"
        "900101","999","4001","Lighthouse Academy, Northmouth","Academy converter","Open","Secondary","1 Quay","Northmouth","ZZ1 1AA"
        "90","999","4001","Too Short","Academy converter","Open","Secondary","1 Quay","Northmouth","ZZ1 1AA"
        "900102","999","4002","=cmd()","Academy converter","Open","Secondary","1 Quay","Northmouth","ZZ1 1AA"
        """;
    var report = admin.post("/imports/schools?appropriateBody=" + body, "text/csv", csv, Map.of());
    assertThat(report.statusCode()).as(report.body()).isEqualTo(200);
    assertThat(report.body()).contains("\"added\":1").contains("\"refused\":2");
    var again = admin.post("/imports/schools?appropriateBody=" + body, "text/csv", csv, Map.of());
    assertThat(again.body()).contains("\"added\":0").contains("\"unchanged\":1");
    assertThat(
            new Browser(product.base())
                .post("/imports/schools?appropriateBody=" + body, "text/csv", csv, Map.of())
                .statusCode())
        .as("without signing in")
        .isIn(401, 403);
  }

  static Browser registerSchool(Product product, Browser admin, String body) {
    var visitor = new Browser(product.base());
    var found =
        visitor.data(
            "{ findSchools(search: \"lighthouse\", first: 5) { urn name state appropriateBodies {"
                + " id } } }",
            Map.of());
    assertThat(found.get(0).get("urn").asString()).isEqualTo("900101");
    visitor.change(
        "mutation($input: RegisterSchoolInput!) { registerSchool(input: $input) "
            + "{ listing { state } problems { code message path } } }",
        input(
            "urn", "900101",
            "appropriateBodyId", body,
            "role", "HEADTEACHER",
            "firstName", "Harriet",
            "lastName", "Head",
            "email", "head@journey.example"));
    var waiting =
        admin.data(
            "{ dashboard(role: AB_ADMINISTRATOR) { tasks(first: 10) { edges { node { kind subject {"
                + " id } } } } } }",
            Map.of());
    assertThat(waiting.toString()).contains("DECIDE_SCHOOL");
    var school =
        admin
            .data(
                "{ schools(first: 10, filter: {states: [PENDING_AB]}) { edges { node { id name"
                    + " applicant { email } } } } }",
                Map.of())
            .at("/edges/0/node/id")
            .asString();
    admin.change(
        "mutation($input: AuthoriseSchoolInput!) { authoriseSchool(input: $input) "
            + "{ school { state } problems { code message path } } }",
        input("schoolId", school));
    return signInFromInvitation(product, "head@journey.example");
  }

  static String schoolOf(Browser head) {
    return head.data("{ me { roles { school { id } } } }", Map.of())
        .at("/roles/0/school/id")
        .asString();
  }

  static void addStaff(Browser head, String school) {
    var roles =
        Map.of(
            "INDUCTION_TUTOR", "tutor@journey.example",
            "INDUCTION_LEAD", "lead@journey.example",
            "SCHOOL_ADMINISTRATOR", "office@journey.example");
    roles.forEach((role, email) ->
        head.change(
            "mutation($input: AddSchoolStaffInput!) { addSchoolStaff(input: $input) "
                + "{ staff { roles } problems { code message path } } }",
            input(
                "schoolId", school,
                "role", role,
                "firstName", "Sam",
                "lastName", "Staff",
                "email", email)));
  }
}
