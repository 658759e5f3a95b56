package uk.ectmanager.adapter.graphql.body;

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
import uk.ectmanager.application.body.ChangeBodySettings;
import uk.ectmanager.application.body.InMemoryAppropriateBodies;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.domain.access.Role;

/** Whatever is wrong with the settings of an appropriate body is told at once. */
class BodyMistakesTest {

  @Test
  void settings() {
    var bodies = new InMemoryAppropriateBodies();
    bodies.add(SomeBodies.northmoor(), List.of());
    var clock = InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z"));
    var graphql =
        GraphQlSetup.withSchema()
            .controllers(
                new BodyController(
                    new ChangeBodySettings(bodies, new Journal(new CountingIds(), clock))))
            .as(AViewer.at(Role.AB_ADMINISTRATOR, NORTHMOOR));
    var valid =
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
            "bo@hub.example");
    Mistakes.in(valid)
        .of("STALE_REVISION input.revision")
        .with("revision", 9)
        .of("OUT_OF_RANGE input.alignmentSchoolDays")
        .with("alignmentSchoolDays", 21)
        .of("OUT_OF_RANGE input.backdatingWorkingDays")
        .with("backdatingWorkingDays", 11)
        .of("REQUIRED input.contactName")
        .with("contactName", "")
        .of("INVALID input.contactEmail")
        .with("contactEmail", "nobody")
        .of("TOO_LONG input.contactPhone")
        .with("contactPhone", "1".repeat(60))
        .areAllTold(input -> Mistakes.told(graphql, "changeBodySettings", input));
  }
}
