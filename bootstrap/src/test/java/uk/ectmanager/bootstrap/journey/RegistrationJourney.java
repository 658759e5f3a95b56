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
import uk.ectmanager.bootstrap.product.Browser;
import uk.ectmanager.bootstrap.product.Product;
import uk.ectmanager.bootstrap.product.Waiting;

/**
 * A registration with mistakes in every section, corrected, of a teacher who served two terms
 * elsewhere before; what bars a body and a school; the plan that counts the service before; and the
 * authorisation undone as an error (issue 4, acceptance 1), through HTTP on the started product.
 */
abstract class RegistrationJourney {

  private static final Map<String, Object> UNRELATED =
      Map.of("recommendedForQts", false, "employs", false, "inductionAtItsSchool", false);

  /** Starts the product on the storage under test with these settings. */
  abstract Product start(Path folder, String... settings);

  @Test
  void a_registration_is_corrected_counted_and_undone(@TempDir Path folder) {
    try (var product = start(folder, MainJourney.OPERATOR)) {
      var admin = signInFromInvitation(product, "admin@lantern.example");
      product.moveTo(LocalDate.of(2030, 7, 29));
      admin.signIn("admin@lantern.example", PASSWORD);
      var body = JourneyPlaces.bodyOf(admin);
      RecordJourney.publishCalendars(admin, body);
      JourneyPlaces.loadSchools(product, admin, body);
      var head = JourneyPlaces.registerSchool(product, admin, body);
      var school = JourneyPlaces.schoolOf(head);
      JourneyPlaces.addStaff(head, school);
      var tutor = signInFromInvitation(product, "tutor@journey.example");
      var registration = new RegistrationWriting(tutor, school);
      mistakes(registration);
      var tutorId = tutor.data("{ me { account { id } } }", Map.of()).at("/account/id").asString();
      corrected(registration, tutorId);
      registration.done("confirmRegistration");
      registration.doneBy(head, "signRegistration", "statementVersion", 1);
      queue(admin, school, registration);
      decide(admin, school, registration);
      var ect = ectOf(admin, registration);
      plan(admin, ect);
      undo(admin, registration, ect);
      free(tutor, school);
    }
  }

  private static void mistakes(RegistrationWriting registration) {
    assertThat(
            registration.refused(
                "saveTeacherSection",
                "registrationType",
                "PART_COMPLETED_ELSEWHERE",
                "firstName",
                " ",
                "lastName",
                "North",
                "email",
                "nobody",
                "dateOfBirth",
                "2015-01-01",
                "trn",
                "0000000",
                "nationalInsuranceNumber",
                "QQ123456C"))
        .containsExactlyInAnyOrder(
            "REQUIRED input.firstName",
            "INVALID input.email",
            "OUT_OF_RANGE input.dateOfBirth",
            "INVALID input.trn",
            "INVALID input.nationalInsuranceNumber");
    assertThat(
            registration.refused(
                "saveContractSection",
                "postTitle",
                "",
                "kind",
                "TEMPORARY",
                "startDate",
                "1999-05-06",
                "fte",
                "1.1",
                "keyStages",
                List.of(),
                "mentorEmail",
                "mo"))
        .containsExactlyInAnyOrder(
            "REQUIRED input.postTitle",
            "OUT_OF_RANGE input.startDate",
            "REQUIRED input.endDate",
            "OUT_OF_RANGE input.fte",
            "REQUIRED input.keyStages",
            "INVALID input.mentorEmail");
    assertThat(
            registration.refused(
                "saveTrainingSection",
                "institute",
                " ",
                "subjects",
                List.of(),
                "ageRanges",
                List.of(),
                "qtsDate",
                "2031-01-01"))
        .containsExactlyInAnyOrder(
            "REQUIRED input.institute",
            "REQUIRED input.subjects",
            "REQUIRED input.ageRanges",
            "DATE_IN_FUTURE input.qtsDate");
    assertThat(
            registration.refused(
                "saveAddressSection", "line1", "", "town", "", "postcode", "nowhere"))
        .containsExactlyInAnyOrder(
            "REQUIRED input.line1", "REQUIRED input.town", "INVALID input.postcode");
    assertThat(
            registration.refused(
                "saveProgrammeSection",
                "kind",
                "SCHOOL_LED",
                "leadProvider",
                "harbour-learning",
                "fidelityContactEmail",
                "fi"))
        .containsExactlyInAnyOrder(
            "REQUIRED input.fidelityContactName",
            "INVALID input.fidelityContactEmail",
            "INVALID input.leadProvider");
    assertThat(
            registration.refused(
                "savePriorServiceSection",
                "spells",
                List.of(
                    RegistrationWriting.spell("2029-09-03", "2030-03-29", "1", "2.05", "4.25"),
                    RegistrationWriting.spell("2030-03-30", "2030-03-29", "1", "0", "0")),
                "evidence",
                List.of()))
        .containsExactlyInAnyOrder(
            "INVALID input.spells.0.termsServed",
            "INVALID input.spells.0.daysAbsent",
            "NOT_IN_ORDER input.spells.1.end",
            "REQUIRED input.evidence");
    assertThat(
            registration.refused(
                "savePostSection",
                "setting",
                "FURTHER_EDUCATION",
                "checklist",
                RegistrationWriting.checklist(true)))
        .containsExactly("REQUIRED input.college");
    assertThat(registration.refused("confirmRegistration"))
        .containsExactlyInAnyOrder(
            "SECTION_INCOMPLETE teacher",
            "SECTION_INCOMPLETE contract",
            "SECTION_INCOMPLETE training",
            "SECTION_INCOMPLETE address",
            "SECTION_INCOMPLETE programme",
            "SECTION_INCOMPLETE post");
  }

  private static void corrected(RegistrationWriting registration, String tutor) {
    registration.teacher();
    registration.done(
        "saveContractSection",
        "postTitle",
        "Teacher of mathematics",
        "kind",
        "PERMANENT",
        "startDate",
        "2030-09-02",
        "fte",
        "1",
        "keyStages",
        List.of("Key stage 3"),
        "tutorAccountId",
        tutor);
    registration.done(
        "saveTrainingSection",
        "institute",
        "Other",
        "otherInstitute",
        "Northmouth University",
        "subjects",
        List.of("Mathematics"),
        "ageRanges",
        List.of("11 to 16"),
        "qtsDate",
        "2029-07-02");
    registration.done(
        "saveAddressSection",
        "line1",
        "7 Sample Street",
        "town",
        "Northmouth",
        "postcode",
        "sw1a1aa");
    registration.done(
        "saveProgrammeSection",
        "kind",
        "SCHOOL_LED",
        "fidelityContactName",
        "Fi Delity",
        "fidelityContactEmail",
        "fi@journey.example");
    registration.done(
        "savePriorServiceSection",
        "spells",
        List.of(RegistrationWriting.spell("2029-09-03", "2030-09-02", "1", "2", "4.5")),
        "evidence",
        List.of(Map.of("what", "Interim assessment, signed", "where", "Sent to the hub")));
    registration.done(
        "savePostSection", "setting", "ACADEMY", "checklist", RegistrationWriting.checklist(false));
    assertThat(registration.refused("confirmRegistration"))
        .as("what is wrong only when the sections are seen together")
        .containsExactlyInAnyOrder(
            "NOT_IN_ORDER priorService.spells.0.end",
            "POST_UNSUITABLE post.checklist.reducedTimetable");
    registration.done(
        "savePriorServiceSection",
        "spells",
        List.of(
            RegistrationWriting.spell("2029-09-03", "2030-03-29", "1", "2", "4.5"),
            RegistrationWriting.spell("2030-04-22", "2030-05-10", "1", "0.2", "0")),
        "evidence",
        List.of(Map.of("what", "Interim assessment, signed", "where", "Sent to the hub")));
    var whole =
        registration.done(
            "savePostSection",
            "setting",
            "ACADEMY",
            "checklist",
            RegistrationWriting.checklist(true));
    assertThat(whole.at("/registration/incomplete").size()).isZero();
  }

  private static void queue(Browser admin, String school, RegistrationWriting registration) {
    var query =
        "query($filter: RegistrationQueueFilter) { registrationQueue(filter: $filter, first: 10) {"
            + " edges { node { id qtsState priorService { spells { termsCounted } } } } } }";
    var found =
        admin.data(
            query,
            Map.of(
                "filter",
                Map.of(
                    "schoolId",
                    school,
                    "registrationTypes",
                    List.of("PART_COMPLETED_ELSEWHERE"),
                    "qtsStates",
                    List.of("NOT_CHECKED"),
                    "waitingSince",
                    "2030-07-29")));
    assertThat(found.at("/edges").size()).isEqualTo(1);
    assertThat(found.at("/edges/0/node/id").asString()).isEqualTo(registration.id());
    assertThat(found.at("/edges/0/node/priorService/spells/0/termsCounted").asString())
        .isEqualTo("2");
    assertThat(found.at("/edges/0/node/priorService/spells/1/termsCounted").asString())
        .as("less than a calendar term")
        .isEqualTo("0");
    var before = Map.of("filter", Map.of("waitingSince", "2030-07-28"));
    assertThat(admin.data(query, Map.copyOf(before)).at("/edges").size()).isZero();
  }

  private static void decide(Browser admin, String school, RegistrationWriting registration) {
    registration.doneBy(
        admin,
        "recordQtsCheck",
        "identityMatches",
        true,
        "qtsDate",
        "2029-09-04",
        "prohibited",
        true,
        "exempt",
        true,
        "earlierOutcome",
        "PASSED");
    specialMeasures(admin, school, true);
    assertThat(
            admin.refusal(
                RegistrationWriting.mutation("authoriseRegistration"),
                registration.about(
                    "relations",
                    Map.of(
                        "recommendedForQts", false,
                        "employs", true,
                        "inductionAtItsSchool", false))))
        .as("each reason of its own; induction started with the service before")
        .containsExactlyInAnyOrder(
            "QTS_AFTER_START qtsCheck.qtsDate",
            "PROHIBITED qtsCheck.prohibited",
            "EXEMPT qtsCheck.exempt",
            "EARLIER_OUTCOME qtsCheck.earlierOutcome",
            "BODY_BARRED input.relations.employs",
            "SPECIAL_MEASURES input.registrationId");
    specialMeasures(admin, school, false);
    registration.doneBy(
        admin,
        "recordQtsCheck",
        "identityMatches",
        true,
        "qtsDate",
        "2029-07-02",
        "prohibited",
        false,
        "exempt",
        false,
        "earlierOutcome",
        "NONE");
    var authorised = registration.doneBy(admin, "authoriseRegistration", "relations", UNRELATED);
    assertThat(authorised.at("/registration/state").asString()).isEqualTo("AUTHORISED");
  }

  private static void specialMeasures(Browser admin, String school, boolean is) {
    admin.change(
        "mutation($input: SetSpecialMeasuresInput!) { setSpecialMeasures(input:"
            + " $input) { school { specialMeasures } problems { code message path } } }",
        input("schoolId", school, "specialMeasures", is));
  }

  private static String ectOf(Browser admin, RegistrationWriting registration) {
    return admin
        .data(
            "query($id: ID!) { node(id: $id) { ... on Registration { ect { id } } } }",
            Map.of("id", registration.id()))
        .at("/ect/id")
        .asString();
  }

  // Two FTE terms were served before. Full-time from 2 September 2030, part 1 has its third at the
  // end of term 1, 20 December 2030: no review there. Part 2 takes terms 2, 3 and 4: reviews at the
  // ends of terms 2 and 3, 4 April and 25 July 2031, and the last assessment on 19 December 2031.
  private static void plan(Browser admin, String ect) {
    var planned =
        Waiting.until(
            "the plan",
            () ->
                admin.data(
                    "query($id: ID!) { node(id: $id) { ... on Ect { plan { reports { kind due {"
                        + " date } } } } } }",
                    Map.of("id", ect)),
            node -> node.at("/plan/reports").size() > 0);
    assertThat(
            planned.at("/plan/reports").values().stream()
                .map(report ->
                    report.at("/kind").asString() + " " + report.at("/due/date").asString()))
        .containsExactly(
            "FORMAL_ASSESSMENT 2030-12-20",
            "PROGRESS_REVIEW 2031-04-04",
            "PROGRESS_REVIEW 2031-07-25",
            "FORMAL_ASSESSMENT 2031-12-19");
  }

  private static void undo(Browser admin, RegistrationWriting registration, String ect) {
    assertThat(
            admin.refusal(
                RegistrationWriting.mutation("undoRegistration"),
                registration.about("reason", " ")))
        .containsExactly("REQUIRED input.reason");
    var undone = registration.doneBy(admin, "undoRegistration", "reason", "The wrong teacher.");
    assertThat(undone.at("/registration/state").asString()).isEqualTo("UNDONE");
    var closed =
        Waiting.until(
            "the induction to be closed",
            () ->
                admin.data(
                    "query($id: ID!) { node(id: $id) { ... on Ect { status nextReport { kind }"
                        + " history(first: 50) { edges { node { what } } } } } }",
                    Map.of("id", ect)),
            node ->
                node.at("/status").asString().equals("UNDONE")
                    && node.toString().contains("registration undone on 29 July 2030"));
    assertThat(closed.at("/nextReport").isNull()).isTrue();
    assertThat(closed.toString()).contains("undid the authorisation");
  }

  private static void free(Browser tutor, String school) {
    var again = new RegistrationWriting(tutor, school);
    again.teacher();
  }
}
