package uk.ectmanager.bootstrap.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import uk.ectmanager.bootstrap.demo.Crowd;
import uk.ectmanager.bootstrap.product.Caller;
import uk.ectmanager.bootstrap.product.Caller.Answer;
import uk.ectmanager.bootstrap.product.CrowdedProduct;
import uk.ectmanager.bootstrap.product.Product;
import uk.ectmanager.bootstrap.product.WatchedStorage;
import uk.ectmanager.domain.access.Role;

/**
 * Many people change the same thing at the same moment through HTTP: one wins, everybody else hears
 * that it was changed meanwhile, and of many signatures one is left.
 */
class AtOnceIT {

  private static final int MANY = 8;
  private static final Set<String> TOLD = Set.of("CONFLICT", "STALE_REVISION", "WRONG_STATE");

  @Test
  void one_wins_and_the_others_are_told(@TempDir Path folder) throws Exception {
    try (var product = CrowdedProduct.start(new WatchedStorage(), folder)) {
      var crowd = Crowd.found(CrowdedProduct.context(product));
      crowd.school(0);
      crowd.registered(1);
      crowd.ects(0, 6);
      var callers = CrowdedProduct.callers(product);
      school(of(callers, Role.AB_OFFICER));
      settings(of(callers, Role.AB_ADMINISTRATOR));
      registration(of(callers, Role.HEADTEACHER));
      CrowdedProduct.untilReviewsAreReleased(product);
      review(product);
    }
  }

  private static void school(Caller officer) throws Exception {
    var waiting = "{ schools(first: 5, filter: {states: [PENDING_AB]}) { edges { node { id } } } }";
    var id = officer.ask(waiting).root().at("/edges/0/node/id").asString();
    oneOf(officer, "authoriseSchool", "school { state }", Map.of("schoolId", id));
    assertThat(officer.ask(waiting).root().get("edges")).isEmpty();
  }

  private static void settings(Caller administrator) throws Exception {
    var document =
        "{ me { roles { appropriateBody { id settings { revision alignmentSchoolDays } } } } }";
    var body = administrator.ask(document).root().at("/roles/0/appropriateBody");
    var revision = body.at("/settings/revision").asInt();
    oneOf(
        administrator,
        "changeBodySettings",
        "appropriateBody { id }",
        Map.of(
            "appropriateBodyId",
            body.get("id").asString(),
            "revision",
            revision,
            "alignmentSchoolDays",
            3,
            "tutorsSeeWholeSchool",
            true,
            "backdatingWorkingDays",
            2,
            "contactName",
            "Crowd induction team",
            "contactEmail",
            "induction@crowd.example"));
    var after = administrator.ask(document).root().at("/roles/0/appropriateBody/settings");
    assertThat(after.get("revision").asInt()).isEqualTo(revision + 1);
  }

  private static void registration(Caller head) throws Exception {
    var document =
        "{ ects(first: 20, filter: {statuses: [AWAITING_SIGNATURE]}) { edges { node { registration"
            + " { id revision } } } } }";
    var registration = head.ask(document).root().at("/edges/0/node/registration");
    var id = registration.get("id").asString();
    oneOf(
        head,
        "signRegistration",
        "registration { state }",
        Map.of(
            "registrationId",
            id,
            "revision",
            registration.get("revision").asInt(),
            "statementVersion",
            1));
    var signed =
        head.ask(
                "{ node(id: \""
                    + id
                    + "\") { ... on Registration { state signature { role } lapsedSignatures { role"
                    + " } } } }")
            .root();
    assertThat(signed.get("state").asString()).isEqualTo("PENDING_AB");
    assertThat(signed.get("lapsedSignatures")).isEmpty();
    assertThat(verified(head, id)).isEqualTo(1);
  }

  private static void review(Product product) throws Exception {
    var tutor = Caller.person(product, Crowd.at(0, "tutor"));
    var ect = Caller.person(product, Crowd.firstEct());
    var first = reviewOf(ect);
    var id = first.get("id").asString();
    var text =
        Map.of(
            "contractConfirmed",
            true,
            "reasons",
            "Plans lessons with care.",
            "targets",
            List.of(Map.of("text", "Vary questioning.", "standards", List.of("S5"))));
    oneOf(tutor, "saveReview", "review { state }", given(ect, text));
    oneOf(tutor, "sendReviewToEct", "review { state }", given(ect, Map.of()));
    oneOf(
        ect,
        "signReviewAsEct",
        "review { state }",
        given(ect, Map.of("detailsConfirmed", true, "comment", "I agree.", "statementVersion", 1)));
    assertThat(verified(ect, id)).isEqualTo(1);

    var earliest = LocalDate.parse(first.get("earliest").asString());
    product.moveTo(earliest.isBefore(product.today()) ? product.today() : earliest);
    var later = Caller.person(product, Crowd.at(0, "tutor"));
    oneOf(
        later,
        "signReviewAsTutor",
        "review { state }",
        given(later, Map.of("statementVersion", 1)));
    assertThat(verified(later, id)).isEqualTo(2);
    var officer = Caller.person(product, Crowd.OFFICER);
    oneOf(officer, "acceptReview", "review { state }", given(later, Map.of()));
    assertThat(reviewOf(later).get("state").asString()).isEqualTo("ACCEPTED");
  }

  private static JsonNode reviewOf(Caller person) {
    var name = "\"Crowdaa\"";
    return person
        .ask(
            "{ ects(first: 1, search: "
                + name
                + ") { edges { node { reviews { id revision state earliest } } } } }")
        .root()
        .at("/edges/0/node/reviews/0");
  }

  /** The input for the review as it stands now. */
  private static Map<String, Object> given(Caller reader, Map<String, ?> more) {
    var review = reviewOf(reader);
    var input = new LinkedHashMap<String, Object>(more);
    input.put("reviewId", review.get("id").asString());
    input.put("revision", review.get("revision").asInt());
    return input;
  }

  /** How many valid signatures are on the form. */
  private static int verified(Caller reader, String form) {
    var answer =
        reader
            .ask("{ verifySignature(form: \"" + form + "\") { valid signatures { __typename } } }")
            .root();
    assertThat(answer.get("valid").asBoolean()).as(answer.toString()).isTrue();
    return answer.get("signatures").size();
  }

  /** Does the same many times at once, and asserts that it was done once. */
  private static void oneOf(
      Caller caller, String mutation, String selection, Map<String, Object> input)
      throws Exception {
    var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
    var document =
        "mutation($input: %s!) { %s(input: $input) { %s problems { code } } }"
            .formatted(type, mutation, selection);
    var together = new CyclicBarrier(MANY);
    Callable<Answer> once =
        () -> {
          together.await();
          return new Answer(
              caller.browser().ask(document, Map.of("input", input), caller.headers()));
        };
    var refused = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer :
          threads.invokeAll(List.of(once, once, once, once, once, once, once, once))) {
        var found = answer.get();
        var codes = new ArrayList<>(found.codes());
        codes.addAll(found.problems());
        assertThat(codes).as(mutation).isSubsetOf(TOLD);
        refused += codes.isEmpty() ? 0 : 1;
      }
    }
    assertThat(refused).as(mutation).isEqualTo(MANY - 1);
  }

  private static Caller of(Map<Role, Caller> callers, Role role) {
    return Objects.requireNonNull(callers.get(role));
  }
}
