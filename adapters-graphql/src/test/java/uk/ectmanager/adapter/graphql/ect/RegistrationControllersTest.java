package uk.ectmanager.adapter.graphql.ect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.application.ect.AnEct;
import uk.ectmanager.application.ect.RegistrationDesk.AsRead;
import uk.ectmanager.application.ect.RegistrationScene;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.EctId;

/** Registrations through the schema: what goes in, what comes out, what is refused. */
class RegistrationControllersTest {

  private static final String ANSWER =
      """
      {
        registration {
          id revision state
          teacher { title firstName lastName email trn trainedAbroadWithoutTrn registrationType }
          personal { dateOfBirth nationalInsuranceNumber address { line1 town postcode phone } }
          contract { postTitle kind startDate endDate fte daysPerWeek keyStages mentorName }
          training { institute subjects ageRanges qtsDate }
          programme { kind leadProvider { code name kind } deliveryPartner { code } fidelityContactName }
          priorService { spells { place termsServed termsCounted } evidence { what where } }
        post { setting college { schoolDays } }
        bodyRelations { employs }
        incomplete { code path }
          signature { statement signatory role revision contentHash jws }
          lapsedSignatures { signatory }
          qtsCheck { clear checkedBy problems { code path } qtsDate note }
          decisionReason authorisedAt
        }
        problems { code message path }
      }
      """;
  private final RegistrationScene scene = new RegistrationScene();
  private final GraphQlSetup graphql =
      GraphQlSetup.withSchema()
          .controllers(
              SceneControllers.drafting(scene),
              new RegistrationDecisionController(
                  scene.registrationSigner(),
                  scene.checker(),
                  scene.authoriser(),
                  scene.returner(),
                  scene.refuser(),
                  scene.reader()),
              new UndoRegistrationController(scene.undoer(), scene.reader()),
              new RegistrationQueueController(scene.lister(), scene.reader()));

  private GraphQlSetup.Answer change(
      Viewer viewer, String mutation, Map<String, ? extends @Nullable Object> input) {
    var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
    return graphql
        .as(viewer)
        .run(
            "mutation($input: " + type + ") { " + mutation + "(input: $input) " + ANSWER + "}",
            Map.of("input", input));
  }

  private static Map<String, @Nullable Object> about(AsRead asRead) {
    var input = new HashMap<String, @Nullable Object>();
    input.put("registrationId", GlobalId.of("Registration", asRead.id().value()));
    input.put("revision", (int) asRead.revision());
    return input;
  }

  private static Map<String, @Nullable Object> teacher(AsRead asRead, String anyText) {
    var input = about(asRead);
    input.put("registrationType", "NEW");
    input.put("firstName", anyText);
    input.put("lastName", anyText);
    input.put("email", "ada@school.example");
    input.put("dateOfBirth", "2000-02-29");
    input.put("trn", "RP12/34567");
    input.put("nationalInsuranceNumber", "ab 12 34 56 c");
    return input;
  }

  @Test
  void a_registration_goes_through_the_schema_from_start_to_authorisation() {
    var started =
        change(
            scene.lead(),
            "startRegistration",
            Map.of("schoolId", GlobalId.of("School", RegistrationScene.HERE.value())));
    var id = started.data("startRegistration.registration.id");
    assertThat(started.data("startRegistration.registration.state")).isEqualTo("DRAFT");
    assertThat((List<?>) started.data("startRegistration.registration.incomplete")).hasSize(6);
    var read = GlobalId.read(String.valueOf(id));
    var ect = new EctId(read.uuid());
    var saved = change(scene.lead(), "saveTeacherSection", teacher(new AsRead(ect, 1), "Ada"));
    assertThat(saved.problems("saveTeacherSection")).isEmpty();
    assertThat(saved.data("saveTeacherSection.registration.teacher.trn")).isEqualTo("1234567");
    assertThat(saved.data("saveTeacherSection.registration.personal.nationalInsuranceNumber"))
        .isEqualTo("AB •• •• •• C");
    var contract = about(new AsRead(ect, 2));
    contract.put("postTitle", "Teacher");
    contract.put("kind", "PERMANENT");
    contract.put("startDate", "2027-01-04");
    contract.put("daysPerWeek", "4");
    contract.put("keyStages", List.of("Year 3"));
    contract.put("tutorAccountId", GlobalId.of("Account", AnEct.TUTOR.value()));
    var contracted = change(scene.lead(), "saveContractSection", contract);
    assertThat(contracted.data("saveContractSection.registration.contract.fte")).isEqualTo("0.8");
    var training = about(new AsRead(ect, 3));
    training.put("institute", "Anywhere");
    training.put("subjects", List.of("Art"));
    training.put("ageRanges", List.of("5 to 11"));
    assertThat(change(scene.lead(), "saveTrainingSection", training).codes()).isEmpty();
    var address = about(new AsRead(ect, 4));
    address.put("line1", "1 Example Street");
    address.put("town", "Exampleton");
    address.put("postcode", "sw1a1aa");
    assertThat(
            change(scene.lead(), "saveAddressSection", address)
                .data("saveAddressSection.registration.personal.address.postcode"))
        .isEqualTo("SW1A 1AA");
    var programme = about(new AsRead(ect, 5));
    programme.put("kind", "PROVIDER_LED");
    programme.put("leadProvider", "lead-one");
    programme.put("deliveryPartner", "partner-one");
    assertThat(
            change(scene.lead(), "saveProgrammeSection", programme)
                .data("saveProgrammeSection.registration.programme.leadProvider.name"))
        .isEqualTo("Lead One");
    assertThat(change(scene.lead(), "savePostSection", post(new AsRead(ect, 6))).codes()).isEmpty();
    assertThat(
            change(scene.lead(), "confirmRegistration", about(new AsRead(ect, 7)))
                .data("confirmRegistration.registration.state"))
        .isEqualTo("AWAITING_SIGNATURE");
    var sign = about(new AsRead(ect, 8));
    sign.put("statementVersion", 1);
    var signed = change(scene.head(), "signRegistration", sign);
    assertThat(signed.data("signRegistration.registration.signature.signatory"))
        .isEqualTo("Viewer 33");
    var check = about(new AsRead(ect, 9));
    check.putAll(
        Map.of(
            "identityMatches",
            true,
            "qtsDate",
            "2026-07-01",
            "prohibited",
            false,
            "exempt",
            false,
            "earlierOutcome",
            "NONE"));
    assertThat(
            change(scene.officer(), "recordQtsCheck", check)
                .data("recordQtsCheck.registration.qtsCheck.clear"))
        .isEqualTo(true);
    var authorise = about(new AsRead(ect, 10));
    assertThat(
            change(scene.officer(), "authoriseRegistration", authorise)
                .problemsWithPaths("authoriseRegistration"))
        .containsExactly("REQUIRED input.relations");
    authorise.put(
        "relations",
        Map.of("recommendedForQts", false, "employs", false, "inductionAtItsSchool", false));
    authorise.put("notInTerms", Map.of("equivalence", "2", "minimumTerms", "1"));
    assertThat(
            change(scene.officer(), "authoriseRegistration", authorise)
                .problemsWithPaths("authoriseRegistration"))
        .containsExactly("OUT_OF_RANGE input.notInTerms.equivalence");
    authorise.put("notInTerms", Map.of("equivalence", "0.75", "minimumTerms", "1"));
    var authorised = change(scene.officer(), "authoriseRegistration", authorise);
    assertThat(authorised.data("authoriseRegistration.registration.authorisedAt"))
        .isEqualTo("2026-11-22T10:00:00.000Z");
    assertThat(authorised.data("authoriseRegistration.registration.bodyRelations.employs"))
        .isEqualTo(false);
  }

  private static Map<String, @Nullable Object> post(AsRead asRead) {
    var input = about(asRead);
    input.put("setting", "FURTHER_EDUCATION");
    input.put("college", Map.of("adultTeachingPercent", 10, "schoolDays", 10));
    input.put(
        "checklist",
        Map.of(
            "headteacherInPost", true,
            "mentorAppointed", true,
            "reducedTimetable", true,
            "fitsTraining", true,
            "sameClasses", true,
            "noUndueDiscipline", true,
            "noUndueDuties", true));
    return input;
  }

  @Test
  void previous_service_comes_back_with_what_counts_of_it() {
    var input = about(scene.given(AnEct.number(1).draft()));
    input.put(
        "spells",
        List.of(
            spell("2025-09-01", "2025-12-19", "0.5", "0.5"),
            spell("2026-01-05", "2026-02-13", "1", "0.4")));
    input.put("evidence", List.of(Map.of("what", "Reviews 1 to 2", "where", "With the hub")));
    var saved = change(scene.lead(), "savePriorServiceSection", input);
    var path = "savePriorServiceSection.registration.priorService.";
    assertThat(saved.data(path + "spells.0.termsCounted")).isEqualTo("0.5");
    assertThat(saved.data(path + "spells.0.place")).isEqualTo("ELSEWHERE");
    assertThat(saved.data(path + "spells.1.termsServed")).isEqualTo("0.4");
    assertThat(saved.data(path + "spells.1.termsCounted")).isEqualTo("0");
    assertThat(saved.data(path + "evidence.0.where")).isEqualTo("With the hub");
  }

  @Test
  void previous_service_is_refused_with_a_path_for_each_mistake() {
    var input = about(scene.given(AnEct.number(1).draft()));
    input.put("spells", List.of(spell("2025-12-19", "2025-09-01", "2", "17")));
    input.put("evidence", List.of());
    assertThat(
            change(scene.lead(), "savePriorServiceSection", input)
                .problemsWithPaths("savePriorServiceSection"))
        .containsExactly(
            "NOT_IN_ORDER input.spells.0.end",
            "OUT_OF_RANGE input.spells.0.fte",
            "OUT_OF_RANGE input.spells.0.termsServed",
            "REQUIRED input.evidence");
  }

  private static Map<String, Object> spell(String start, String end, String fte, String terms) {
    return Map.of(
        "place", "ELSEWHERE",
        "schoolName", "Former School",
        "schoolAddress", "2 Old Road, Exampleton",
        "appropriateBody", "Oldfield Hub",
        "start", start,
        "end", end,
        "fte", fte,
        "termsServed", terms,
        "daysAbsent", "1.5");
  }

  @Test
  void every_problem_comes_with_its_path() {
    var draft = scene.given(AnEct.number(1).draft());
    var input = teacher(draft, " ");
    input.put("trn", "12");
    input.put("nationalInsuranceNumber", "QQ123456C");
    input.put("email", "nobody");
    input.put("dateOfBirth", "2020-01-01");
    var answer = change(scene.lead(), "saveTeacherSection", input);
    assertThat(answer.data("saveTeacherSection.registration")).isNull();
    assertThat(answer.problemsWithPaths("saveTeacherSection"))
        .containsExactlyInAnyOrder(
            "REQUIRED input.firstName",
            "REQUIRED input.lastName",
            "INVALID input.email",
            "OUT_OF_RANGE input.dateOfBirth",
            "INVALID input.trn",
            "INVALID input.nationalInsuranceNumber");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"$gt\": \"\"}",
        "😀 👩‍🏫",
        "محمد",
        "=HYPERLINK(1)",
        "<script>alert(1)</script>"
      })
  void strange_names_come_back_as_they_went_in(String name) {
    var draft = scene.given(AnEct.number(1).empty());
    var answer = change(scene.lead(), "saveTeacherSection", teacher(draft, name));
    assertThat(answer.data("saveTeacherSection.registration.teacher.firstName")).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A\u0000da", "Ada\nBcc: x", "A\u202Eda"})
  void control_characters_are_refused(String name) {
    var draft = scene.given(AnEct.number(1).empty());
    var answer = change(scene.lead(), "saveTeacherSection", teacher(draft, name));
    assertThat(answer.problemsWithPaths("saveTeacherSection"))
        .containsExactly("INVALID input.firstName", "INVALID input.lastName");
  }

  @Test
  void ids_of_other_types_and_no_ids_at_all_reach_nothing() {
    var draft = scene.given(AnEct.number(1).draft());
    var input = about(draft);
    input.put("registrationId", GlobalId.of("Ect", draft.id().value()));
    assertThat(
            change(scene.lead(), "confirmRegistration", input)
                .problemsWithPaths("confirmRegistration"))
        .containsExactly("NOT_FOUND input.registrationId");
    input.put("registrationId", "{\"$gt\": \"\"}");
    assertThat(change(scene.lead(), "confirmRegistration", input).codes())
        .containsExactly("BAD_USER_INPUT");
  }

  @Test
  void roles_that_never_may_are_forbidden_and_strangers_find_nothing() {
    var awaiting = scene.given(AnEct.number(1).awaiting());
    var sign = about(awaiting);
    sign.put("statementVersion", 1);
    assertThat(change(scene.tutor(), "signRegistration", sign).codes())
        .containsExactly("FORBIDDEN");
    assertThat(
            change(Objects.requireNonNull(scene.strangers().getFirst()), "signRegistration", sign)
                .problems("signRegistration"))
        .containsExactly("NOT_FOUND");
  }

  @Test
  void a_school_administrator_confirms_and_then_sees_nothing() {
    var draft = scene.given(AnEct.number(1).draft());
    var answer = change(scene.administrator(), "confirmRegistration", about(draft));
    assertThat(answer.data("confirmRegistration.registration")).isNull();
    assertThat(answer.problems("confirmRegistration")).isEmpty();
    assertThat(answer.codes()).isEmpty();
  }

  @Test
  void personal_details_and_the_check_show_to_some() {
    var checked = scene.given(AnEct.number(1).checked());
    var input = about(checked);
    input.put("reason", "Please mend it.");
    var returned = change(scene.officer(), "returnRegistration", input);
    assertThat(returned.data("returnRegistration.registration.decisionReason"))
        .isEqualTo("Please mend it.");
    assertThat((List<?>) returned.data("returnRegistration.registration.lapsedSignatures"))
        .hasSize(1);
    var draft = scene.given(AnEct.number(2).draft());
    var saved = change(scene.administrator(), "saveTeacherSection", teacher(draft, "Ada"));
    assertThat(saved.data("saveTeacherSection.registration.teacher.firstName")).isEqualTo("Ada");
    assertThat(saved.data("saveTeacherSection.registration.personal")).isNull();
  }

  @Test
  void the_queue_of_a_body_goes_page_by_page_and_shows_nothing_of_others() {
    scene.given(AnEct.number(1).pending());
    scene.given(AnEct.number(2).servedBefore().checked());
    scene.given(
        AnEct.number(3)
            .at(RegistrationScene.ELSEWHERE, uk.ectmanager.application.body.SomeBodies.SOUTHFEN)
            .pending());
    var page =
        "query($filter: RegistrationQueueFilter, $after: String) { registrationQueue(filter:"
            + " $filter, first: 1, after: $after) { edges { cursor node { state qtsState teacher {"
            + " firstName } } } pageInfo { hasNextPage } } }";
    var first = graphql.as(scene.officer()).run(page, Map.of());
    assertThat(first.data("registrationQueue.edges.0.node.teacher.firstName")).isEqualTo("Ada1");
    assertThat(first.data("registrationQueue.pageInfo.hasNextPage")).isEqualTo(true);
    var cursor = String.valueOf(first.data("registrationQueue.edges.0.cursor"));
    var second = graphql.as(scene.officer()).run(page, Map.of("after", cursor));
    assertThat(second.data("registrationQueue.edges.0.node.qtsState")).isEqualTo("CLEAR");
    assertThat(second.data("registrationQueue.pageInfo.hasNextPage")).isEqualTo(false);
    var filter =
        Map.of(
            "registrationTypes",
            List.of("PART_COMPLETED_ELSEWHERE"),
            "qtsStates",
            List.of("NOT_CHECKED"),
            "waitingSince",
            "2026-11-22");
    assertThat(
            (List<?>)
                graphql
                    .as(scene.officer())
                    .run(page, Map.of("filter", filter))
                    .data("registrationQueue.edges"))
        .isEmpty();
    assertThat(graphql.as(scene.head()).run(page, Map.of()).codes()).containsExactly("FORBIDDEN");
    assertThat(graphql.as(scene.analyst()).run(page, Map.of()).codes())
        .containsExactly("FORBIDDEN");
  }

  @Test
  void an_authorisation_in_error_is_undone_with_a_reason() {
    var input = about(scene.given(AnEct.number(1).authorised()));
    input.put("reason", "The wrong teacher.");
    var undone = change(scene.bodyAdministrator(), "undoRegistration", input);
    assertThat(undone.data("undoRegistration.registration.state")).isEqualTo("UNDONE");
    assertThat(undone.data("undoRegistration.registration.decisionReason"))
        .isEqualTo("The wrong teacher.");
    assertThat(change(scene.officer(), "undoRegistration", input).codes())
        .containsExactly("FORBIDDEN");
  }
}
