package uk.ectmanager.adapter.graphql.body;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.body.SomeBodies.NORTHMOOR;
import static uk.ectmanager.application.body.SomeBodies.SOUTHFEN;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.application.AViewer;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.body.ChangeBodySettings;
import uk.ectmanager.application.body.InMemoryAppropriateBodies;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.shared.SchoolId;

class BodyGraphQlTest {

  private static final String CHANGE =
      """
      mutation($input: ChangeBodySettingsInput!) {
        changeBodySettings(input: $input) {
          appropriateBody {
            id name kind contact { role name email phone }
            settings { revision alignmentSchoolDays tutorsSeeWholeSchool backdatingWorkingDays }
          }
          problems { code path message }
        }
      }
      """;

  private final InMemoryAppropriateBodies bodies = new InMemoryAppropriateBodies();
  private final GraphQlSetup graphql =
      GraphQlSetup.withSchema()
          .controllers(
              new BodyController(
                  new ChangeBodySettings(
                      bodies,
                      new Journal(
                          new CountingIds(),
                          InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z"))))))
          .as(AViewer.at(Role.AB_ADMINISTRATOR, NORTHMOOR));

  @BeforeEach
  void there_are_bodies() {
    bodies.add(SomeBodies.northmoor(), List.of());
    bodies.add(SomeBodies.southfen(), List.of());
  }

  @Test
  void settings_are_changed_and_shown() {
    var answer = graphql.run(CHANGE, input(Map.of()));
    assertThat(answer.codes()).isEmpty();
    assertThat(answer.data("changeBodySettings.appropriateBody.settings"))
        .isEqualTo(
            Map.of(
                "revision",
                2,
                "alignmentSchoolDays",
                0,
                "tutorsSeeWholeSchool",
                true,
                "backdatingWorkingDays",
                10));
    assertThat(answer.data("changeBodySettings.appropriateBody.contact.email"))
        .isEqualTo("bo@hub.example");
    assertThat(answer.data("changeBodySettings.appropriateBody.kind"))
        .isEqualTo("TEACHING_SCHOOL_HUB");
  }

  @Test
  void every_problem_comes_with_its_path() {
    var answer =
        graphql.run(
            CHANGE,
            input(
                Map.of("alignmentSchoolDays", 21, "backdatingWorkingDays", 11, "contactName", "")));
    assertThat(answer.problemsWithPaths("changeBodySettings"))
        .containsExactly(
            "OUT_OF_RANGE input.alignmentSchoolDays",
            "OUT_OF_RANGE input.backdatingWorkingDays",
            "REQUIRED input.contactName");
    assertThat(answer.data("changeBodySettings.appropriateBody")).isNull();
    graphql.run(CHANGE, input(Map.of()));
    assertThat(graphql.run(CHANGE, input(Map.of())).problemsWithPaths("changeBodySettings"))
        .containsExactly("STALE_REVISION input.revision");
  }

  @Test
  void another_body_is_not_there_and_a_bad_id_is_bad_input() {
    var foreign = GlobalId.of("AppropriateBody", SOUTHFEN.value());
    assertThat(
            graphql
                .run(CHANGE, input(Map.of("appropriateBodyId", foreign)))
                .problemsWithPaths("changeBodySettings"))
        .containsExactly("NOT_FOUND input.appropriateBodyId");
    var school = GlobalId.of("School", NORTHMOOR.value());
    assertThat(
            graphql
                .run(CHANGE, input(Map.of("appropriateBodyId", school)))
                .problemsWithPaths("changeBodySettings"))
        .containsExactly("NOT_FOUND input.appropriateBodyId");
    assertThat(graphql.run(CHANGE, input(Map.of("appropriateBodyId", "{\"$gt\":\"\"}"))).codes())
        .containsExactly("BAD_USER_INPUT");
  }

  @ParameterizedTest
  @EnumSource(names = "AB_ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void no_other_role_changes_settings(Role role) {
    graphql.as(AViewer.as(role, NORTHMOOR, new SchoolId(new UUID(2, 1))));
    assertThat(graphql.run(CHANGE, input(Map.of())).codes()).containsExactly("FORBIDDEN");
    assertThat(bodies.recorded()).isEmpty();
  }

  @Test
  void nobody_changes_settings_without_signing_in() {
    assertThat(graphql.asNobody().run(CHANGE, input(Map.of())).codes())
        .containsExactly("UNAUTHENTICATED");
  }

  private static Map<String, Object> input(Map<String, Object> other) {
    var input =
        new HashMap<String, Object>(
            Map.of(
                "appropriateBodyId",
                GlobalId.of("AppropriateBody", NORTHMOOR.value()),
                "revision",
                1,
                "alignmentSchoolDays",
                0,
                "tutorsSeeWholeSchool",
                true,
                "backdatingWorkingDays",
                10,
                "contactName",
                "Bo Example",
                "contactEmail",
                "bo@hub.example"));
    input.putAll(other);
    return Map.of("input", input);
  }
}
