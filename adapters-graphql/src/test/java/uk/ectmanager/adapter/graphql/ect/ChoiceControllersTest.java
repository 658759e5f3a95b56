package uk.ectmanager.adapter.graphql.ect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.application.ect.ChoiceScene;
import uk.ectmanager.application.ect.RegistrationScene;

/** The lists that registrations choose from. */
class ChoiceControllersTest {

  private final RegistrationScene scene = new RegistrationScene();
  private final ChoiceScene choices = new ChoiceScene(scene);
  private final GraphQlSetup graphql =
      GraphQlSetup.withSchema()
          .controllers(
              new ChoiceController(choices.list(), choices.adder(), choices.retirer()),
              new ProgrammeProviderController(choices.providers()));

  @Test
  void programme_providers_are_listed_for_anyone_signed_in() {
    var query = "{ programmeProviders { code name kind } }";
    assertThat(graphql.as(scene.ect(1)).run(query).data("programmeProviders.0.code"))
        .isEqualTo("lead-one");
    assertThat(graphql.asNobody().run(query).codes()).containsExactly("UNAUTHENTICATED");
  }

  @Test
  void lists_are_read_extended_and_retired_through_the_schema() {
    var body =
        GlobalId.of("AppropriateBody", uk.ectmanager.application.body.SomeBodies.NORTHMOOR.value());
    var add =
        "mutation($input: AddChoiceInput!) { addChoice(input: $input) { choice { code label"
            + " needsText programmeKind } problems { code path } } }";
    var input = new HashMap<String, @Nullable Object>();
    input.put("appropriateBodyId", body);
    input.put("kind", "PROGRAMME_TYPE");
    input.put("label", "Our programme");
    assertThat(
            graphql
                .as(scene.bodyAdministrator())
                .run(add, Map.of("input", input))
                .problemsWithPaths("addChoice"))
        .containsExactly("REQUIRED input.programmeKind");
    input.put("programmeKind", "SCHOOL_LED");
    assertThat(
            graphql
                .as(scene.bodyAdministrator())
                .run(add, Map.of("input", input))
                .data("addChoice.choice.code"))
        .isEqualTo("own-our-programme");
    assertThat(graphql.as(scene.head()).run(add, Map.of("input", input)).codes())
        .containsExactly("FORBIDDEN");
    var query = "{ choices(kinds: [PROGRAMME_TYPE]) { kind code label programmeKind } }";
    assertThat(graphql.as(scene.tutor()).run(query).data("choices.1.label"))
        .isEqualTo("Our programme");
    var retire =
        "mutation($input: RetireChoiceInput!) { retireChoice(input: $input) { choice { label }"
            + " problems { code path } } }";
    input.remove("label");
    input.remove("programmeKind");
    input.put("code", "own-our-programme");
    assertThat(
            graphql
                .as(scene.bodyAdministrator())
                .run(retire, Map.of("input", input))
                .data("retireChoice.choice.label"))
        .isEqualTo("Our programme");
    assertThat((List<?>) graphql.as(scene.tutor()).run(query).data("choices")).hasSize(2);
    assertThat(graphql.asNobody().run(query).codes()).containsExactly("UNAUTHENTICATED");
  }
}
