package uk.ectmanager.adapter.graphql.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.overview.AnEctRow.BODY;
import static uk.ectmanager.application.overview.AnEctRow.OTHER_BODY;
import static uk.ectmanager.application.overview.AnEctRow.OTHER_SCHOOL;
import static uk.ectmanager.application.overview.AnEctRow.SCHOOL_A;
import static uk.ectmanager.application.overview.AnEctRow.SCHOOL_B;
import static uk.ectmanager.application.overview.AnEctRow.id;
import static uk.ectmanager.application.overview.AnEctRow.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.adapter.graphql.review.ReviewViews;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.audit.InMemoryAuditTrail;
import uk.ectmanager.application.audit.ReadHistory;
import uk.ectmanager.application.audit.RecordAudit;
import uk.ectmanager.application.ect.ReadRegistration;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.RegistrationDirectory;
import uk.ectmanager.application.ect.choice.InMemoryProgrammeProviders;
import uk.ectmanager.application.induction.DirectoryEctProfiles;
import uk.ectmanager.application.induction.InductionHolders;
import uk.ectmanager.application.overview.EctPeople;
import uk.ectmanager.application.overview.ListContacts;
import uk.ectmanager.application.overview.ListEcts;
import uk.ectmanager.application.overview.ListPeople;
import uk.ectmanager.application.overview.ListTasks;
import uk.ectmanager.application.overview.ListUpcoming;
import uk.ectmanager.application.overview.OpenDashboard;
import uk.ectmanager.application.overview.OverviewScene;
import uk.ectmanager.application.overview.ReadEcts;
import uk.ectmanager.application.review.ListReviews;
import uk.ectmanager.application.school.ReadSchools;
import uk.ectmanager.application.transfer.ReadTransfers;
import uk.ectmanager.application.transfer.TransferReadings;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.induction.InductionEvent;
import uk.ectmanager.domain.shared.EventScope;

class OverviewDocumentsTest {

  private static final Viewer OFFICER = OverviewScene.viewer(Grant.at(Role.AB_OFFICER, BODY));

  private final OverviewScene scene = new OverviewScene();
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  private final Journal journal = new Journal(new CountingIds(), scene.clock);
  private final GraphQlSetup graphql = graphql();

  @BeforeEach
  void keep() {
    scene.rows.add(
        number(1)
            .called("Ann", "Abel")
            .planned(ReportKind.PROGRESS_REVIEW, LocalDate.of(2026, 12, 18))
            .row());
    scene.rows.add(number(2).at(BODY, SCHOOL_B).in(RegistrationState.PENDING_AB).row());
    scene.rows.add(number(3).at(OTHER_BODY, OTHER_SCHOOL).row());
  }

  @Test
  void a_list_shows_ects_with_what_hangs_on_them() {
    var began =
        new InductionEvent.InductionBegan(
            id(1), EventScope.of(BODY, SCHOOL_A, id(1)), LocalDate.of(2026, 9, 1));
    new RecordAudit(trail).handle(journal.entries(OFFICER, began).getFirst());
    var answer =
        graphql
            .as(OFFICER)
            .run(
                """
                { ects(first: 10) { totalCount pageInfo { hasNextPage } edges { cursor node {
                  name trn status overdue nextReport { kind due overdue provisional }
                  school { name } appropriateBody { name }
                  people { role name } history(first: 5) { edges { node { by what } } } } } } }
                """);
    assertThat(answer.errors()).isEmpty();
    assertThat(answer.data("ects.totalCount")).isEqualTo(2);
    assertThat(answer.data("ects.edges.0.node.name")).isEqualTo("Ann Abel");
    assertThat(answer.data("ects.edges.0.node.status")).isEqualTo("IN_PROGRESS");
    assertThat(answer.data("ects.edges.0.node.nextReport.due")).isEqualTo("2026-12-18");
    assertThat(answer.data("ects.edges.0.node.school.name")).isEqualTo("Mereham Primary School");
    assertThat(answer.data("ects.edges.0.node.appropriateBody.name")).isEqualTo("Northmoor Hub");
    assertThat(answer.data("ects.edges.0.node.people.0.role")).isEqualTo("Induction lead");
    assertThat(answer.data("ects.edges.0.node.history.edges.0.node.what"))
        .isEqualTo("The induction was set up, with its first day on 1 September 2026.");
    assertThat(answer.data("ects.edges.1.node.status")).isEqualTo("PENDING_AB");
  }

  @Test
  void filters_and_searches_narrow_a_list() {
    var document =
        """
        query($filter: EctFilter, $search: String) {
          ects(filter: $filter, search: $search, first: 10) { totalCount } }
        """;
    assertThat(total(document, Map.of("search", "ab an"))).isEqualTo(1);
    assertThat(total(document, Map.of("search", "1000003"))).isZero();
    assertThat(total(document, Map.of("search", "{\"$gt\": \"\"}"))).isZero();
    assertThat(total(document, filter("statuses", List.of("PENDING_AB")))).isEqualTo(1);
    assertThat(total(document, filter("schoolId", GlobalId.of("School", SCHOOL_A.value()))))
        .isEqualTo(1);
    assertThat(total(document, filter("schoolId", GlobalId.of("Account", SCHOOL_A.value()))))
        .isZero();
    assertThat(total(document, filter("overdue", true))).isZero();
    assertThat(graphql.run(document, filter("schoolId", "{\"$gt\": \"\"}")).codes())
        .containsExactly("BAD_USER_INPUT");
  }

  @Test
  void a_cursor_that_is_none_is_a_bad_request() {
    assertThat(graphql.as(OFFICER).run("{ ects(first: 1, after: \"x\") { totalCount } }").codes())
        .containsExactly("BAD_USER_INPUT");
    // the form of a cursor, but of no list
    assertThat(graphql.run("{ ects(first: 1, after: \"MTp4\") { totalCount } }").codes())
        .containsExactly("BAD_USER_INPUT");
  }

  @Test
  void a_node_is_the_viewers_own() {
    var document = "query($id: ID!) { node(id: $id) { id ... on Ect { name } } }";
    var mine = Map.of("id", GlobalId.of("Ect", id(1).value()));
    var other = Map.of("id", GlobalId.of("Ect", id(3).value()));
    assertThat(graphql.as(OFFICER).run(document, mine).data("node.name")).isEqualTo("Ann Abel");
    assertThat(graphql.run(document, other).data("node")).isNull();
    assertThat(graphql.asNobody().run(document, mine).codes()).containsExactly("UNAUTHENTICATED");
  }

  @Test
  void a_dashboard_shows_tasks_reports_and_contacts() {
    var answer =
        graphql
            .as(OFFICER)
            .run(
                """
                { dashboard(role: AB_OFFICER) { role place
                  tasks(first: 10) { totalCount edges { node { kind sentence due overdue } } }
                  upcoming(first: 10) { edges { node { ect { name } kind due overdue } } }
                  contacts { role name } } }
                """);
    assertThat(answer.errors()).isEmpty();
    assertThat(answer.data("dashboard.place")).isEqualTo("Northmoor Hub");
    assertThat(answer.data("dashboard.tasks.totalCount")).isEqualTo(1);
    assertThat(answer.data("dashboard.tasks.edges.0.node.kind")).isEqualTo("DECIDE_REGISTRATION");
    assertThat(answer.data("dashboard.upcoming.edges.0.node.ect.name")).isEqualTo("Ann Abel");
    assertThat(answer.data("dashboard.contacts.0.name")).isEqualTo("Ola Officer");
  }

  @Test
  void a_choice_about_leave_waits_for_the_ect_and_is_seen_by_the_others() {
    scene.rows.add(
        number(4)
            .called("Mo", "Away")
            .planned(ReportKind.PROGRESS_REVIEW, LocalDate.of(2027, 3, 25))
            .onLeaveUntil(LocalDate.of(2026, 10, 2))
            .row());
    var tasks =
        """
        query($role: Role!) { dashboard(role: $role) {
          tasks(first: 10) { edges { node { kind sentence due subject { id ... on Ect { name
            leaveChoices { entry kind lastDay } } } } } }
          upcoming(first: 10) { edges { node { ect { name leaveChoices { lastDay } } } } } } }
        """;
    var mine = graphql.as(OverviewScene.viewer(Grant.of(id(4)))).run(tasks, Map.of("role", "ECT"));
    assertThat(mine.errors()).isEmpty();
    assertThat(mine.data("dashboard.tasks.edges.0.node.kind")).isEqualTo("CHOOSE_LEAVE_EXTENSION");
    assertThat(mine.data("dashboard.tasks.edges.0.node.sentence"))
        .isEqualTo(
            "Choose whether your maternity leave, which ended on Friday 2 October 2026, extends"
                + " your induction; only you can choose.");
    assertThat(mine.data("dashboard.tasks.edges.0.node.subject.leaveChoices.0.lastDay"))
        .isEqualTo("2026-10-02");
    var tutors =
        graphql
            .as(OverviewScene.viewer(Grant.at(Role.INDUCTION_TUTOR, SCHOOL_A)))
            .run(tasks, Map.of("role", "INDUCTION_TUTOR"));
    assertThat(tutors.data("dashboard.tasks.edges.0.node.kind")).isEqualTo("PROMPT_LEAVE_CHOICE");
    assertThat(tutors.data("dashboard.upcoming.edges.1.node.ect.leaveChoices.0.lastDay"))
        .isEqualTo("2026-10-02");
    var document = "query($filter: EctFilter) { ects(filter: $filter, first: 9) { totalCount } }";
    assertThat(total(document, filter("leaveChoiceWaits", true))).isEqualTo(1);
    assertThat(total(document, filter("leaveChoiceWaits", false))).isEqualTo(2);
  }

  @Test
  void a_dashboard_of_a_role_that_is_not_held_is_forbidden() {
    var document = "query($at: ID) { dashboard(role: HEADTEACHER, at: $at) { place } }";
    assertThat(graphql.as(OFFICER).run(document).codes()).containsExactly("FORBIDDEN");
    graphql.as(
        OverviewScene.viewer(
            Grant.at(Role.HEADTEACHER, SCHOOL_A), Grant.at(Role.HEADTEACHER, SCHOOL_B)));
    assertThat(graphql.run(document).codes()).containsExactly("BAD_USER_INPUT");
    assertThat(
            graphql
                .run(document, Map.of("at", GlobalId.of("School", SCHOOL_B.value())))
                .data("dashboard.place"))
        .isEqualTo("Fenwick Academy");
    assertThat(graphql.run(document, Map.of("at", GlobalId.of("School", new UUID(1, 9)))).codes())
        .containsExactly("FORBIDDEN");
  }

  private int total(String document, Map<String, Object> variables) {
    return graphql.as(OFFICER).run(document, variables).data("ects.totalCount")
            instanceof Integer total
        ? total
        : -1;
  }

  private static Map<String, Object> filter(String field, Object value) {
    return Map.of("filter", Map.of(field, value));
  }

  private GraphQlSetup graphql() {
    var read = new ReadEcts(scene.rows, scene.project, scene.scopes, scene.clock);
    var people = new EctPeople(scene.people, scene.bodyDirectory);
    var readSchools = new ReadSchools(scene.schools);
    var registrations =
        new ReadRegistration(
            new RegistrationDesk(
                scene.registrations,
                scene.bodyDirectory,
                new InductionHolders(scene.inductions),
                journal,
                scene.clock),
            scene.people,
            new InMemoryProgrammeProviders());
    var reviews =
        new ListReviews(
            scene.reviews,
            new DirectoryEctProfiles(
                new RegistrationDirectory(scene.registrations),
                scene.schoolDirectory,
                scene.bodyDirectory,
                scene.inductions));
    var setup = GraphQlSetup.withSchema();
    return setup
        .nodes(new EctNode(read))
        .controllers(
            new EctController(
                new ListEcts(scene.rows, scene.scopes, scene.clock),
                new ListPeople(scene.scopes, people),
                readSchools,
                scene.bodyDirectory,
                scene.people),
            new EctLinkController(read, registrations),
            new HistoryController(new ReadHistory(trail, scene.scopes), setup.loaders()),
            new DashboardController(
                new OpenDashboard(scene.schoolDirectory, scene.bodyDirectory, scene.rows),
                new ListTasks(scene.rows, scene.schools, scene.invitations, scene.clock),
                new ListUpcoming(scene.rows, scene.scopes, scene.clock),
                new ListContacts(
                    scene.rows, people, scene.people, scene.schoolDirectory, scene.bodyDirectory),
                new TaskSubjects(
                    registrations,
                    reviews,
                    readSchools,
                    new ReviewViews(scene.clock),
                    new ReadTransfers(
                        scene.transfers,
                        new TransferReadings(
                            new RegistrationDirectory(scene.registrations),
                            scene.schoolDirectory,
                            scene.bodyDirectory)),
                    read)));
  }
}
