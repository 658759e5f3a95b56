package uk.ectmanager.adapter.graphql.school;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.body.SomeBodies.NORTHMOOR;
import static uk.ectmanager.application.body.SomeBodies.SOUTHFEN;
import static uk.ectmanager.application.school.SomeSchools.details;
import static uk.ectmanager.application.school.SomeSchools.id;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ectmanager.adapter.graphql.ABrowser;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.adapter.graphql.account.RoleHeldView;
import uk.ectmanager.application.AViewer;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.account.InMemoryAccounts;
import uk.ectmanager.application.account.staff.ListStaff;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.body.InMemoryAppropriateBodies;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.calendar.InMemoryTermCalendars;
import uk.ectmanager.application.calendar.ReadTermCalendars;
import uk.ectmanager.application.calendar.SomeCalendars;
import uk.ectmanager.application.calendar.TermCalendars;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.school.AuthoriseSchool;
import uk.ectmanager.application.school.FindSchools;
import uk.ectmanager.application.school.InMemorySchoolImports;
import uk.ectmanager.application.school.InMemorySchools;
import uk.ectmanager.application.school.ListSchools;
import uk.ectmanager.application.school.ReadAppropriateBody;
import uk.ectmanager.application.school.ReadSchoolImports;
import uk.ectmanager.application.school.ReadSchools;
import uk.ectmanager.application.school.RefuseSchool;
import uk.ectmanager.application.school.RegisterSchool;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.application.school.SchoolImport;
import uk.ectmanager.application.school.SetSpecialMeasures;
import uk.ectmanager.application.school.SomeSchools;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.calendar.AcademicYear;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarId;
import uk.ectmanager.domain.shared.SchoolId;

class SchoolGraphQlTest {

  private static final String LIST =
      """
      query($first: Int!, $after: String, $search: String, $states: [SchoolState!]) {
        schools(filter: {states: $states}, search: $search, first: $first, after: $after) {
          edges { cursor node { id urn establishment name type phase status street town postcode
            state refusalReason appropriateBody { name } applicant { firstName email askedAt } } }
          pageInfo { hasNextPage hasPreviousPage endCursor }
          totalCount
        }
      }
      """;
  private static final String AUTHORISE =
      "mutation($id: ID!) { authoriseSchool(input: {schoolId: $id})"
          + " { school { state appropriateBody { name } } problems { code path } } }";
  private static final String REFUSE =
      "mutation($id: ID!, $why: String!) { refuseSchool(input: {schoolId: $id, reason: $why})"
          + " { school { state refusalReason } problems { code path } } }";
  private static final String REGISTER =
      """
      mutation($input: RegisterSchoolInput!) {
        registerSchool(input: $input) {
          listing { urn state advice appropriateBodies { id name } }
          problems { code path message }
        }
      }
      """;

  private final InMemorySchools schools = new InMemorySchools();
  private final InMemoryAppropriateBodies store = new InMemoryAppropriateBodies();
  private final InMemorySchoolImports imports = new InMemorySchoolImports();
  private final InMemoryTermCalendars calendars = new InMemoryTermCalendars();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final BodyDirectory bodies = new BodyDirectory(store);
  private final InstantSource clock = InstantSource.fixed(SomeSchools.NOW);
  private final Journal journal = new Journal(new CountingIds(), clock);
  private final ReadAppropriateBody readBody =
      new ReadAppropriateBody(bodies, new SchoolDirectory(schools));
  private final Viewer officer = AViewer.at(Role.AB_OFFICER, NORTHMOOR);
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
                  new ReadSchoolImports(imports)),
              new SchoolBodyController(bodies),
              new SchoolCalendarController(
                  new ReadTermCalendars(
                      calendars, new TermLines(calendars, SomeCalendars.BANK_HOLIDAYS)),
                  new ReadSchools(schools)),
              new StaffFieldsController(new ListStaff(new AccountDirectory(accounts))))
          .nodes(
              new SchoolNode(new ReadSchools(schools)),
              new AppropriateBodyNode(readBody),
              new TermCalendarNode(
                  new ReadTermCalendars(
                      calendars, new TermLines(calendars, SomeCalendars.BANK_HOLIDAYS)),
                  readBody))
          .as(officer);

  @BeforeEach
  void there_are_bodies_and_schools() {
    store.add(SomeBodies.northmoor(), List.of());
    store.add(SomeBodies.southfen(), List.of());
    List.of(
            SomeSchools.listed(1, details("100001", "Ash School", "ZZ1 1ZZ"), NORTHMOOR, SOUTHFEN),
            SomeSchools.pending(2, details("100002", "Beech School", "ZZ1 2ZZ"), NORTHMOOR),
            SomeSchools.authorised(3, details("100003", "Cedar School", "ZZ1 3ZZ"), NORTHMOOR),
            SomeSchools.authorised(4, details("100004", "Dale School", "ZZ1 4ZZ"), SOUTHFEN))
        .forEach(school -> schools.add(school, List.of()));
  }

  @Test
  void schools_come_page_by_page_with_their_bodies() {
    var first = graphql.run(LIST, Map.of("first", 2));
    assertThat(first.codes()).isEmpty();
    assertThat(first.data("schools.totalCount")).isEqualTo(3);
    assertThat(first.data("schools.edges.0.node.name")).isEqualTo("Ash School");
    assertThat(first.data("schools.edges.0.node.appropriateBody")).isNull();
    assertThat(first.data("schools.edges.1.node.appropriateBody.name"))
        .isEqualTo("Northmoor Teaching School Hub");
    assertThat(first.data("schools.edges.1.node.applicant.email")).isEqualTo("ada@school.example");
    var second =
        graphql.run(
            LIST,
            Map.of("first", 2, "after", String.valueOf(first.data("schools.pageInfo.endCursor"))));
    assertThat(second.data("schools.edges.0.node.name")).isEqualTo("Cedar School");
    assertThat(second.data("schools.pageInfo.hasNextPage")).isEqualTo(false);
  }

  @Test
  void a_school_shows_the_terms_of_its_own_and_they_show_the_school() {
    calendars.add(SomeCalendars.year2021(NORTHMOOR), List.of());
    calendars.add(
        new TermCalendar(
            new TermCalendarId(NORTHMOOR, new AcademicYear(2021), id(3)),
            SomeCalendars.terms2021(),
            List.of(),
            SomeCalendars.PUBLISHED_AT,
            1),
        List.of());
    var answer =
        graphql.run(
            "{ schools(first: 9) { edges { node { name calendars { label school { name } } } } } }",
            Map.of());
    assertThat(answer.codes()).isEmpty();
    assertThat(answer.data("schools.edges.0.node.calendars")).isEqualTo(List.of());
    assertThat(answer.data("schools.edges.2.node.calendars"))
        .isEqualTo(List.of(Map.of("label", "2021/22", "school", Map.of("name", "Cedar School"))));
    var key = TermCalendars.key(SomeCalendars.year2021(NORTHMOOR).id());
    var body =
        graphql.run(
            "query($id: ID!) { node(id: $id) { ... on TermCalendar { label school { name } } } }",
            Map.of("id", GlobalId.of("TermCalendar", key)));
    assertThat(body.data("node.label")).isEqualTo("2021/22");
    assertThat(body.data("node.school")).isNull();
  }

  @Test
  void a_list_is_filtered_searched_and_capped() {
    assertThat(
            graphql
                .run(LIST, Map.of("first", 9, "states", List.of("PENDING_AB")))
                .data("schools.edges.0.node.urn"))
        .isEqualTo("100002");
    assertThat(graphql.run(LIST, Map.of("first", 9, "search", "dale")).data("schools.totalCount"))
        .isEqualTo(0);
    assertThat(graphql.run(LIST, Map.of("first", 101)).codes()).containsExactly("BAD_USER_INPUT");
    assertThat(graphql.run(LIST, Map.of("first", 2, "after", "x")).codes())
        .containsExactly("BAD_USER_INPUT");
  }

  @ParameterizedTest
  @EnumSource(names = {"OPERATOR", "SYSTEM", "ECT", "PARTNER"})
  void other_roles_list_no_schools(Role role) {
    graphql.as(AViewer.as(role, NORTHMOOR, id(3)));
    assertThat(graphql.run(LIST, Map.of("first", 1)).codes()).containsExactly("FORBIDDEN");
  }

  @Test
  void anybody_finds_schools_but_not_with_two_characters() {
    var find =
        "query($s: String!, $n: Int!) { findSchools(search: $s, first: $n)"
            + " { urn name town postcode state advice appropriateBodies { id name } } }";
    graphql.asNobody();
    var found = graphql.run(find, Map.of("s", "ash", "n", 20));
    assertThat(found.data("findSchools.0.appropriateBodies.0.name"))
        .isEqualTo("Northmoor Teaching School Hub");
    assertThat(found.data("findSchools.0.state")).isEqualTo("LISTED");
    assertThat(graphql.run(find, Map.of("s", "as", "n", 20)).codes())
        .containsExactly("BAD_USER_INPUT");
    assertThat(graphql.run(find, Map.of("s", "ash", "n", 21)).codes())
        .containsExactly("BAD_USER_INPUT");
    assertThat(graphql.run(find, Map.of("s", "{\"$gt\": \"\"}", "n", 20)).data("findSchools"))
        .isEqualTo(List.of());
  }

  @Test
  void a_head_without_an_account_registers_a_school() {
    graphql.asNobody().from(new ABrowser("192.0.2.9"));
    var answer = graphql.run(REGISTER, registration("100001", "ada@school.example"));
    assertThat(answer.codes()).isEmpty();
    assertThat(answer.data("registerSchool.listing.state")).isEqualTo("PENDING_AB");
    assertThat(schools.recorded().getLast().origin()).isEqualTo("192.0.2.9");
    var again = graphql.run(REGISTER, registration("100001", "x"));
    assertThat(again.problemsWithPaths("registerSchool"))
        .containsExactly("INVALID input.email", "WRONG_STATE input.urn");
    assertThat(
            graphql
                .run(REGISTER, registration("999999", "ada@school.example"))
                .problemsWithPaths("registerSchool"))
        .containsExactly("NOT_FOUND input.urn");
  }

  @Test
  void a_body_decides_on_its_own_schools_alone() {
    var done = graphql.run(AUTHORISE, Map.of("id", global(2)));
    assertThat(done.data("authoriseSchool.school.state")).isEqualTo("AUTHORISED");
    assertThat(done.data("authoriseSchool.school.appropriateBody.name"))
        .isEqualTo("Northmoor Teaching School Hub");
    assertThat(graphql.run(AUTHORISE, Map.of("id", global(2))).problemsWithPaths("authoriseSchool"))
        .containsExactly("WRONG_STATE input.schoolId");
    for (var number : List.of(4, 99)) {
      assertThat(
              graphql
                  .run(AUTHORISE, Map.of("id", global(number)))
                  .problemsWithPaths("authoriseSchool"))
          .containsExactly("NOT_FOUND input.schoolId");
      assertThat(
              graphql
                  .run(REFUSE, Map.of("id", global(number), "why", "No."))
                  .problemsWithPaths("refuseSchool"))
          .containsExactly("NOT_FOUND input.schoolId");
    }
  }

  @Test
  void a_refusal_needs_a_reason() {
    assertThat(
            graphql
                .run(REFUSE, Map.of("id", global(2), "why", " "))
                .problemsWithPaths("refuseSchool"))
        .containsExactly("REQUIRED input.reason");
    var done = graphql.run(REFUSE, Map.of("id", global(2), "why", "Not our area."));
    assertThat(done.data("refuseSchool.school"))
        .isEqualTo(Map.of("state", "LISTED", "refusalReason", "Not our area."));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"AB_ADMINISTRATOR", "AB_OFFICER"},
      mode = EnumSource.Mode.EXCLUDE)
  void no_other_role_decides(Role role) {
    graphql.as(AViewer.as(role, NORTHMOOR, id(2)));
    assertThat(graphql.run(AUTHORISE, Map.of("id", global(2))).codes())
        .containsExactly("FORBIDDEN");
    assertThat(graphql.run(REFUSE, Map.of("id", global(2), "why", "No.")).codes())
        .containsExactly("FORBIDDEN");
    assertThat(graphql.asNobody().run(AUTHORISE, Map.of("id", global(2))).codes())
        .containsExactly("UNAUTHENTICATED");
  }

  @Test
  void a_node_is_there_for_those_who_see_it() {
    var school = "query($id: ID!) { node(id: $id) { id ... on School { name } } }";
    assertThat(graphql.run(school, Map.of("id", global(3))).data("node.name"))
        .isEqualTo("Cedar School");
    assertThat(graphql.run(school, Map.of("id", global(4))).data("node")).isNull();
    graphql.as(AViewer.at(Role.HEADTEACHER, id(4)));
    assertThat(graphql.run(school, Map.of("id", global(4))).data("node.name"))
        .isEqualTo("Dale School");
    assertThat(graphql.run(school, Map.of("id", global(3))).data("node")).isNull();
  }

  @Test
  void a_body_shows_its_imports_to_its_staff_alone() {
    imports.add(
        new SchoolImport(
            new UUID(3, 1),
            NORTHMOOR,
            SomeSchools.NOW,
            1,
            2,
            3,
            1,
            List.of(new SchoolImport.RefusedRow(7, "12", "Bad."))));
    var query =
        "query($id: ID!) { node(id: $id) { ... on AppropriateBody { name schoolImports { at added"
            + " changed unchanged refused refusals { line urn reason } } } } }";
    var own = Map.of("id", GlobalId.of("AppropriateBody", NORTHMOOR.value()));
    var other = Map.of("id", GlobalId.of("AppropriateBody", SOUTHFEN.value()));
    assertThat(graphql.run(query, own).data("node.schoolImports.0.refusals.0.line")).isEqualTo(7);
    assertThat(graphql.run(query, other).data("node")).isNull();
    graphql.as(AViewer.at(Role.HEADTEACHER, id(3)));
    var head = graphql.run(query, own);
    assertThat(head.codes()).containsExactly("FORBIDDEN");
    assertThat(head.data("node")).isNull();
    assertThat(
            graphql
                .run("query($id: ID!) { node(id: $id) { ... on AppropriateBody { name } } }", own)
                .data("node.name"))
        .isEqualTo("Northmoor Teaching School Hub");
  }

  @Test
  void a_calendar_is_there_for_those_who_see_its_body() {
    var calendar = SomeCalendars.year2021(NORTHMOOR);
    calendars.add(calendar, List.of());
    var query = "query($id: ID!) { node(id: $id) { ... on TermCalendar { label } } }";
    var id = Map.of("id", GlobalId.of("TermCalendar", TermCalendars.key(calendar.id())));
    assertThat(graphql.run(query, id).data("node.label")).isEqualTo("2021/22");
    graphql.as(AViewer.at(Role.AB_OFFICER, SOUTHFEN));
    assertThat(graphql.run(query, id).data("node")).isNull();
  }

  @Test
  void staff_is_shown_to_those_who_see_the_place() {
    accounts.add(AnAccount.number(1).with(Grant.at(Role.HEADTEACHER, id(3))).invited(), List.of());
    accounts.add(
        AnAccount.number(2).with(Grant.at(Role.AB_OFFICER, NORTHMOOR)).invited(), List.of());
    var ofSchool = "query($id: ID!) { node(id: $id) { ... on School { staff { roles } } } }";
    assertThat(graphql.run(ofSchool, Map.of("id", global(3))).data("node.staff"))
        .isEqualTo(List.of(Map.of("roles", List.of("HEADTEACHER"))));
    assertThat(graphql.run(ofSchool, Map.of("id", global(1))).data("node.staff"))
        .isEqualTo(List.of());
    var ofBody = "query($id: ID!) { node(id: $id) { ... on AppropriateBody { staff { roles } } } }";
    var body = Map.of("id", GlobalId.of("AppropriateBody", NORTHMOOR.value()));
    assertThat(graphql.run(ofBody, body).data("node.staff"))
        .isEqualTo(List.of(Map.of("roles", List.of("AB_OFFICER"))));
    graphql.as(AViewer.at(Role.HEADTEACHER, id(3)));
    assertThat(graphql.run(ofBody, body).codes()).containsExactly("FORBIDDEN");
  }

  @Test
  void a_role_shows_the_place_where_it_is_held() {
    var controller = new RoleHeldController(bodies, new ReadSchools(schools));
    var atBody = new RoleHeldView(Grant.at(Role.AB_OFFICER, NORTHMOOR));
    var atSchool = new RoleHeldView(Grant.at(Role.HEADTEACHER, id(3)));
    var both = List.of(atBody, atSchool);
    assertThat(controller.appropriateBody(both)).containsOnlyKeys(atBody);
    var viewer = AViewer.with(atBody.grant(), atSchool.grant());
    assertThat(controller.school(both, viewer)).containsOnlyKeys(atSchool);
    assertThat(controller.school(both, viewer).values())
        .extracting(SchoolView::name)
        .containsExactly("Cedar School");
  }

  private static Map<String, Object> registration(String urn, String email) {
    return Map.of(
        "input",
        Map.of(
            "urn",
            urn,
            "appropriateBodyId",
            GlobalId.of("AppropriateBody", NORTHMOOR.value()),
            "role",
            "HEADTEACHER",
            "firstName",
            "Ada",
            "lastName",
            "Example",
            "email",
            email));
  }

  private static String global(long number) {
    SchoolId school = id(number);
    return GlobalId.of("School", school.value());
  }
}
