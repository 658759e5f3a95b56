package uk.ectmanager.adapter.graphql.ect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.adapter.graphql.Mistakes;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.ect.AnEct;
import uk.ectmanager.application.ect.ChoiceScene;
import uk.ectmanager.application.ect.RegistrationDesk.AsRead;
import uk.ectmanager.application.ect.RegistrationScene;
import uk.ectmanager.domain.ect.Registration;

/** Whatever stands against a step of a registration, or against a choice, is told at once. */
class DecisionMistakesTest {

  private static final String STALE = "STALE_REVISION input.revision";
  private static final String WRONG = "WRONG_STATE input.registrationId";

  private final RegistrationScene scene = new RegistrationScene();
  private final ChoiceScene choices = new ChoiceScene(scene);
  private final GraphQlSetup graphql =
      GraphQlSetup.withSchema()
          .controllers(
              new RegistrationDraftController(
                  scene.starter(),
                  scene.teacherSaver(),
                  scene.contractSaver(),
                  scene.trainingSaver(),
                  scene.addressSaver(),
                  scene.programmeSaver(),
                  scene.priorServiceSaver(),
                  scene.postSaver(),
                  scene.confirmer(),
                  scene.reader()),
              new RegistrationDecisionController(
                  scene.registrationSigner(),
                  scene.checker(),
                  scene.authoriser(),
                  scene.returner(),
                  scene.refuser(),
                  scene.reader()),
              new ChoiceController(choices.list(), choices.adder(), choices.retirer()),
              new UndoRegistrationController(scene.undoer(), scene.reader()))
          .as(scene.officer());

  private List<String> told(String mutation, Map<String, @Nullable Object> input) {
    return Mistakes.told(graphql, mutation, input);
  }

  private static Map<String, @Nullable Object> about(AsRead asRead, Map<String, ?> more) {
    var input = new HashMap<String, @Nullable Object>(more);
    input.put("registrationId", GlobalId.of("Registration", asRead.id().value()));
    input.put("revision", (int) asRead.revision());
    return input;
  }

  private Mistakes in(Registration registration, Map<String, ?> more) {
    var other = scene.given(AnEct.number(9).authorised());
    return Mistakes.in(about(scene.given(registration), more))
        .of(STALE)
        .with("revision", 99)
        .of(WRONG)
        .with("registrationId", GlobalId.of("Registration", other.id().value()))
        .with("revision", (int) other.revision());
  }

  @Test
  void a_return_and_a_refusal() {
    var reason = Map.of("reason", "Please correct the name.");
    in(AnEct.number(1).pending(), reason)
        .of("REQUIRED input.reason")
        .with("reason", " ")
        .of("TOO_LONG input.reason")
        .with("reason", "x".repeat(1001))
        .areAllTold(input -> told("returnRegistration", input));
    Mistakes.in(about(scene.given(AnEct.number(2).pending()), reason))
        .of(STALE)
        .with("revision", 99)
        .of("TOO_LONG input.reason")
        .with("reason", "x".repeat(1001))
        .areAllTold(input -> told("refuseRegistration", input));
  }

  @Test
  void a_check() {
    in(
            AnEct.number(1).pending(),
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
                "NONE"))
        .of("DATE_IN_FUTURE input.qtsDate")
        .with("qtsDate", "2026-11-23")
        .of("TOO_LONG input.note")
        .with("note", "x".repeat(1001))
        .areAllTold(input -> told("recordQtsCheck", input));
  }

  @Test
  void an_authorisation() {
    var relations =
        Map.of("recommendedForQts", false, "employs", false, "inductionAtItsSchool", false);
    in(AnEct.number(1).checked(), Map.of("relations", relations))
        .of("TOO_LONG input.backdatingReason")
        .with("backdatingReason", "x".repeat(1001))
        .needs("registrationId")
        .of("REQUIRED input.relations")
        .with("relations", null)
        .needs("registrationId")
        .of("BODY_BARRED input.relations.employs")
        .with("relations.employs", true)
        .needs("registrationId")
        .of("BODY_BARRED input.relations.recommendedForQts")
        .with("relations.recommendedForQts", true)
        .needs("registrationId")
        .areAllTold(input -> told("authoriseRegistration", input));
  }

  @Test
  void an_undoing() {
    graphql.as(scene.bodyAdministrator());
    var pending = scene.given(AnEct.number(3).pending());
    var submitted = scene.given(AnEct.number(4).authorised());
    scene.submitted.add(submitted.id());
    Mistakes.in(
            about(scene.given(AnEct.number(1).authorised()), Map.of("reason", "Registered twice.")))
        .of(STALE)
        .with("revision", 99)
        .of(WRONG)
        .with("registrationId", GlobalId.of("Registration", pending.id().value()))
        .with("revision", (int) pending.revision())
        .of("ALREADY_SUBMITTED input.registrationId")
        .with("registrationId", GlobalId.of("Registration", submitted.id().value()))
        .with("revision", (int) submitted.revision())
        .of("REQUIRED input.reason")
        .with("reason", " ")
        .areAllTold(input -> told("undoRegistration", input));
  }

  @Test
  void a_confirmation_tells_every_section_that_is_missing() {
    graphql.as(scene.lead());
    var started =
        told(
            "startRegistration",
            new HashMap<>(
                Map.of("schoolId", GlobalId.of("School", RegistrationScene.HERE.value()))));
    assertThat(started).isEmpty();
    var empty = scene.registrations.all(new uk.ectmanager.application.PageRequest(1, null));
    var draft = empty.rows().getFirst().value();
    var input = about(scene.asRead(draft), Map.of("revision", 7));
    input.put("revision", 7);
    assertThat(told("confirmRegistration", input))
        .contains(STALE)
        .filteredOn(problem -> problem.startsWith("SECTION_INCOMPLETE"))
        .hasSize(6);
  }

  @Test
  void a_signature() {
    var awaiting = scene.given(AnEct.number(1).awaiting());
    var head = scene.head();
    graphql.as(head);
    Mistakes.in(about(awaiting, Map.of("statementVersion", 1)))
        .of(STALE)
        .with("revision", 99)
        .of("NOT_A_STATEMENT input.statementVersion")
        .with("statementVersion", 7)
        .areAllTold(input -> told("signRegistration", input));
    var other = scene.given(AnEct.number(2).awaiting());
    scene.now.updateAndGet(now -> now.plus(Duration.ofMinutes(16)));
    var late = about(other, Map.of("statementVersion", 7));
    late.put("revision", 99);
    assertThat(told("signRegistration", late))
        .containsExactly(
            STALE, "REAUTHENTICATION_REQUIRED", "NOT_A_STATEMENT input.statementVersion");
  }

  @Test
  void a_choice() {
    graphql.as(scene.bodyAdministrator());
    var body = GlobalId.of("AppropriateBody", SomeBodies.NORTHMOOR.value());
    Mistakes.in(Map.of("appropriateBodyId", body, "kind", "SUBJECT", "label", "Beekeeping"))
        .of("REQUIRED input.label")
        .with("label", " ")
        .of("INVALID input.label")
        .with("label", "two\nlines")
        .of("INVALID input.programmeKind")
        .with("programmeKind", "SCHOOL_LED")
        .of("REQUIRED input.programmeKind")
        .with("kind", "PROGRAMME_TYPE")
        .needs("programmeKind")
        .areAllTold(input -> told("addChoice", input));
    Mistakes.in(Map.of("appropriateBodyId", body, "kind", "SUBJECT", "code", "own-beekeeping"))
        .of("NOT_FOUND input.code")
        .with("code", "own-alchemy")
        .areAllTold(input -> told("retireChoice", input));
  }
}
