package uk.ectmanager.adapter.graphql.school;

import static uk.ectmanager.application.body.SomeBodies.NORTHMOOR;
import static uk.ectmanager.application.body.SomeBodies.SOUTHFEN;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.graphql.ABrowser;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.adapter.graphql.Mistakes;
import uk.ectmanager.application.AViewer;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.body.InMemoryAppropriateBodies;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.school.AuthoriseSchool;
import uk.ectmanager.application.school.FindSchools;
import uk.ectmanager.application.school.InMemorySchoolImports;
import uk.ectmanager.application.school.InMemorySchools;
import uk.ectmanager.application.school.ListSchools;
import uk.ectmanager.application.school.ReadSchoolImports;
import uk.ectmanager.application.school.RefuseSchool;
import uk.ectmanager.application.school.RegisterSchool;
import uk.ectmanager.application.school.SetSpecialMeasures;
import uk.ectmanager.application.school.SomeSchools;
import uk.ectmanager.domain.access.Role;

/** Whatever is wrong with the registration of a school, or its refusal, is told at once. */
class SchoolMistakesTest {

  private final InMemorySchools schools = new InMemorySchools();
  private final InMemoryAppropriateBodies store = new InMemoryAppropriateBodies();
  private final BodyDirectory bodies = new BodyDirectory(store);
  private final InstantSource clock = InstantSource.fixed(SomeSchools.NOW);
  private final Journal journal = new Journal(new CountingIds(), clock);
  private final GraphQlSetup graphql =
      GraphQlSetup.withSchema()
          .controllers(
              new SchoolController(
                  new ListSchools(schools),
                  new FindSchools(schools, bodies),
                  new RegisterSchool(schools, bodies, journal, clock),
                  new AuthoriseSchool(schools, journal),
                  new RefuseSchool(schools, journal),
                  new SetSpecialMeasures(schools, journal),
                  new ReadSchoolImports(new InMemorySchoolImports())))
          .from(new ABrowser("192.0.2.9"));

  SchoolMistakesTest() {
    store.add(SomeBodies.northmoor(), List.of());
    store.add(SomeBodies.southfen(), List.of());
    schools.add(
        SomeSchools.listed(1, SomeSchools.details("100001", "Elm Park", "ZZ1 1ZZ"), NORTHMOOR),
        List.of());
    schools.add(
        SomeSchools.pending(2, SomeSchools.details("100002", "Beech Lane", "ZZ1 1ZZ"), NORTHMOOR),
        List.of());
    schools.add(
        SomeSchools.authorised(3, SomeSchools.details("100003", "Far Away", "ZZ1 1ZZ"), NORTHMOOR),
        List.of());
  }

  private List<String> told(String mutation, Map<String, @Nullable Object> input) {
    return Mistakes.told(graphql, mutation, input);
  }

  @Test
  void a_registration() {
    var valid =
        Map.of(
            "urn",
            "100001",
            "appropriateBodyId",
            GlobalId.of("AppropriateBody", NORTHMOOR.value()),
            "role",
            "HEADTEACHER",
            "firstName",
            "Ada",
            "lastName",
            "Example",
            "email",
            "ada@school.example");
    Mistakes.in(valid)
        .of("INVALID input.urn")
        .with("urn", "12")
        .of("NOT_FOUND input.urn")
        .with("urn", "999999")
        .of("WRONG_STATE input.urn")
        .with("urn", "100002")
        .of("INVALID input.appropriateBodyId")
        .with("appropriateBodyId", GlobalId.of("AppropriateBody", SOUTHFEN.value()))
        .needs("urn")
        .of("INVALID input.role")
        .with("role", "ECT")
        .of("REQUIRED input.firstName")
        .with("firstName", " ")
        .of("TOO_LONG input.lastName")
        .with("lastName", "x".repeat(71))
        .of("INVALID input.email")
        .with("email", "nobody")
        .of("INVALID input.phone")
        .with("phone", "call me")
        .areAllTold(input -> told("registerSchool", input));
  }

  @Test
  void a_refusal() {
    graphql.as(AViewer.at(Role.AB_OFFICER, NORTHMOOR));
    var id = GlobalId.of("School", SomeSchools.id(2).value());
    Mistakes.in(Map.of("schoolId", id, "reason", "The headteacher has left."))
        .of("WRONG_STATE input.schoolId")
        .with("schoolId", GlobalId.of("School", SomeSchools.id(3).value()))
        .of("REQUIRED input.reason")
        .with("reason", " ")
        .of("TOO_LONG input.reason")
        .with("reason", "x".repeat(1001))
        .areAllTold(input -> told("refuseSchool", input));
  }
}
