package uk.ectmanager.adapter.graphql.ect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.adapter.graphql.Mistakes;
import uk.ectmanager.application.ect.AnEct;
import uk.ectmanager.application.ect.RegistrationScene;

/** Whatever is wrong with a section of a registration is told at once. */
class SectionMistakesTest {

  private static final String STALE = "STALE_REVISION input.revision";

  private final RegistrationScene scene = new RegistrationScene();
  private final GraphQlSetup graphql =
      GraphQlSetup.withSchema().controllers(SceneControllers.drafting(scene)).as(scene.lead());

  private List<String> told(String mutation, Map<String, @Nullable Object> input) {
    return Mistakes.told(graphql, mutation, input);
  }

  private Mistakes in(Map<String, ?> section) {
    var draft = scene.given(AnEct.number(1).draft());
    var authorised = scene.given(AnEct.number(2).authorised());
    var input = new HashMap<String, @Nullable Object>(section);
    input.put("registrationId", GlobalId.of("Registration", draft.id().value()));
    input.put("revision", (int) draft.revision());
    return Mistakes.in(input)
        .of(STALE)
        .with("revision", 99)
        .of("WRONG_STATE input.registrationId")
        .with("registrationId", GlobalId.of("Registration", authorised.id().value()))
        .with("revision", (int) authorised.revision());
  }

  @Test
  void the_person() {
    in(Map.of(
            "registrationType",
            "NEW",
            "firstName",
            "Ada",
            "lastName",
            "Example",
            "email",
            "ada@school.example",
            "dateOfBirth",
            "2000-02-29",
            "trn",
            "1234567"))
        .of("NOT_FOUND input.title")
        .with("title", "Archduke")
        .of("REQUIRED input.firstName")
        .with("firstName", " ")
        .of("TOO_LONG input.lastName")
        .with("lastName", "x".repeat(71))
        .of("INVALID input.previousLastName")
        .with("previousLastName", "two\nlines")
        .of("INVALID input.email")
        .with("email", "nobody")
        .of("DATE_IN_FUTURE input.dateOfBirth")
        .with("dateOfBirth", "2027-01-01")
        .of("OUT_OF_RANGE input.dateOfBirth")
        .with("dateOfBirth", "2020-01-01")
        .of("INVALID input.trn")
        .with("trn", "12")
        .of("REQUIRED input.trn")
        .with("trn", null)
        .needs("trainedAbroadWithoutTrn")
        .of("INVALID input.trainedAbroadWithoutTrn")
        .with("trainedAbroadWithoutTrn", true)
        .of("INVALID input.nationalInsuranceNumber")
        .with("nationalInsuranceNumber", "QQ123456C")
        .areAllTold(input -> told("saveTeacherSection", input));
  }

  @Test
  void the_contract() {
    in(Map.of(
            "postTitle",
            "Teacher",
            "kind",
            "TEMPORARY",
            "startDate",
            "2027-01-04",
            "endDate",
            "2029-07-20",
            "fte",
            "0.8",
            "keyStages",
            List.of("Year 3")))
        .of("REQUIRED input.postTitle")
        .with("postTitle", " ")
        .of("OUT_OF_RANGE input.startDate")
        .with("startDate", "1999-05-06")
        .with("endDate", "2000-05-06")
        .of("INVALID input.endDate")
        .with("kind", "PERMANENT")
        .needs("endDate")
        .of("REQUIRED input.endDate")
        .with("endDate", null)
        .needs("kind")
        .of("NOT_IN_ORDER input.endDate")
        .with("endDate", "2027-01-03")
        .needs("kind", "startDate")
        .of("OUT_OF_RANGE input.fte")
        .with("fte", "1.1")
        .of("INVALID input.fte")
        .with("fte", "0.12345")
        .of("INVALID input.daysPerWeek", "OUT_OF_RANGE input.daysPerWeek")
        .with("daysPerWeek", "6")
        .of("REQUIRED input.keyStages")
        .with("keyStages", List.of())
        .of("NOT_FOUND input.keyStages.0")
        .with("keyStages", List.of("Year 14"))
        .of("NOT_FOUND input.tutorAccountId")
        .with("tutorAccountId", GlobalId.of("Account", scene.account(44).value()))
        .of("TOO_LONG input.mentorName")
        .with("mentorName", "m".repeat(142))
        .of("INVALID input.mentorEmail")
        .with("mentorEmail", "nobody")
        .areAllTold(input -> told("saveContractSection", input));
  }

  @Test
  void the_training() {
    in(Map.of(
            "institute",
            "Anywhere",
            "subjects",
            List.of("Art"),
            "ageRanges",
            List.of("5 to 11"),
            "qtsDate",
            "2026-07-01"))
        .of("REQUIRED input.institute")
        .with("institute", " ")
        .of("NOT_FOUND input.institute")
        .with("institute", "Nowhere at all")
        .of("INVALID input.otherInstitute")
        .with("otherInstitute", "By name")
        .needs("institute")
        .of("REQUIRED input.subjects")
        .with("subjects", List.of())
        .of("NOT_FOUND input.subjects.1")
        .with("subjects", List.of("Art", "Alchemy"))
        .of("NOT_FOUND input.ageRanges.0")
        .with("ageRanges", List.of("70 to 80"))
        .of("DATE_IN_FUTURE input.qtsDate")
        .with("qtsDate", "2026-11-23")
        .of("OUT_OF_RANGE input.qtsDate")
        .with("qtsDate", "0026-07-01")
        .areAllTold(input -> told("saveTrainingSection", input));
  }

  @Test
  void the_address() {
    in(Map.of("line1", "1 Example Street", "town", "Exampleton", "postcode", "SW1A 1AA"))
        .of("REQUIRED input.line1")
        .with("line1", "")
        .of("TOO_LONG input.line2")
        .with("line2", "x".repeat(101))
        .of("TOO_LONG input.line3")
        .with("line3", "x".repeat(101))
        .of("REQUIRED input.town")
        .with("town", " ")
        .of("TOO_LONG input.county")
        .with("county", "x".repeat(61))
        .of("INVALID input.postcode")
        .with("postcode", "somewhere")
        .of("INVALID input.phone")
        .with("phone", "call me")
        .areAllTold(input -> told("saveAddressSection", input));
  }

  @Test
  void a_programme_of_providers() {
    in(Map.of("kind", "PROVIDER_LED", "leadProvider", "lead-one", "deliveryPartner", "partner-one"))
        .of("NOT_FOUND input.programmeType")
        .with("programmeType", "No such type")
        .of("REQUIRED input.leadProvider")
        .with("leadProvider", null)
        .of("INVALID input.leadProvider")
        .with("leadProvider", "partner-one")
        .of("NOT_FOUND input.deliveryPartner")
        .with("deliveryPartner", "nobody")
        .of("INVALID input.fidelityContactName")
        .with("fidelityContactName", "Fay Example")
        .of("INVALID input.fidelityContactEmail")
        .with("fidelityContactEmail", "fay@school.example")
        .areAllTold(input -> told("saveProgrammeSection", input));
  }

  @Test
  void a_programme_of_the_school() {
    in(Map.of(
            "kind",
            "SCHOOL_LED",
            "fidelityContactName",
            "Fay Example",
            "fidelityContactEmail",
            "fay@school.example"))
        .of("REQUIRED input.fidelityContactName")
        .with("fidelityContactName", null)
        .of("INVALID input.fidelityContactEmail")
        .with("fidelityContactEmail", "nobody")
        .of("INVALID input.leadProvider")
        .with("leadProvider", "lead-one")
        .of("INVALID input.deliveryPartner")
        .with("deliveryPartner", "partner-one")
        .areAllTold(input -> told("saveProgrammeSection", input));
  }

  private static Map<String, Object> spell(String start, String end) {
    return Map.of(
        "place",
        "ELSEWHERE",
        "schoolName",
        "Fen School",
        "schoolAddress",
        "1 Fen Road",
        "appropriateBody",
        "Southfen",
        "start",
        start,
        "end",
        end,
        "fte",
        "1",
        "termsServed",
        "1",
        "daysAbsent",
        "0");
  }

  @Test
  void service_before() {
    in(Map.of(
            "spells",
            List.of(spell("2022-01-04", "2022-07-20"), spell("2022-09-01", "2022-12-20")),
            "evidence",
            List.of(Map.of("what", "reviews", "where", "at the office"))))
        .of("REQUIRED input.spells.0.schoolName")
        .with("spells.0.schoolName", " ")
        .of("TOO_LONG input.spells.0.schoolAddress")
        .with("spells.0.schoolAddress", "x".repeat(301))
        .of("REQUIRED input.spells.0.appropriateBody")
        .with("spells.0.appropriateBody", "")
        .of("NOT_IN_ORDER input.spells.0.end")
        .with("spells.0.end", "2022-01-03")
        .of("OUT_OF_RANGE input.spells.0.start")
        .with("spells.0.start", "1999-05-06")
        .with("spells.0.end", "1999-12-06")
        .of("OVERLAP input.spells.1.start")
        .with("spells.1.start", "2022-07-20")
        .needs("spells.0.start", "spells.0.end")
        .of("OUT_OF_RANGE input.spells.0.fte")
        .with("spells.0.fte", "0")
        .of("OUT_OF_RANGE input.spells.0.termsServed")
        .with("spells.0.termsServed", "17")
        .of("INVALID input.spells.0.termsServed")
        .with("spells.0.termsServed", "0.55")
        .of("OUT_OF_RANGE input.spells.0.termsServed")
        .with("spells.0.termsServed", "9")
        .needs("spells.0.fte", "spells.0.start", "spells.0.end")
        .of("INVALID input.spells.1.daysAbsent")
        .with("spells.1.daysAbsent", "0.3")
        .of("REQUIRED input.evidence")
        .with("evidence", List.of())
        .of("REQUIRED input.evidence.0.what")
        .with("evidence.0.what", " ")
        .of("TOO_LONG input.evidence.0.where")
        .with("evidence.0.where", "x".repeat(301))
        .areAllTold(input -> told("savePriorServiceSection", input));
  }

  @Test
  void the_post() {
    in(Map.of(
            "setting",
            "FURTHER_EDUCATION",
            "checklist",
            Map.of(
                "headteacherInPost",
                true,
                "mentorAppointed",
                true,
                "reducedTimetable",
                true,
                "fitsTraining",
                true,
                "sameClasses",
                true,
                "noUndueDiscipline",
                true,
                "noUndueDuties",
                true),
            "college",
            Map.of("adultTeachingPercent", 10, "schoolDays", 10)))
        .of("OUT_OF_RANGE input.college.adultTeachingPercent")
        .with("college.adultTeachingPercent", 101)
        .of("OUT_OF_RANGE input.college.schoolDays")
        .with("college.schoolDays", -1)
        .of("INVALID input.overseas")
        .with("overseas", Map.of("inspectedOn", "2025-01-01", "memberBody", true))
        .of("INVALID input.overseas", "DATE_IN_FUTURE input.overseas.inspectedOn")
        .with("overseas", Map.of("inspectedOn", "2027-01-01", "memberBody", true))
        .of("REQUIRED input.college")
        .with("college", null)
        .areAllTold(input -> told("savePostSection", input));
  }
}
