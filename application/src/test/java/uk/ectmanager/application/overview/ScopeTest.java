package uk.ectmanager.application.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.application.overview.AnEctRow.BODY;
import static uk.ectmanager.application.overview.AnEctRow.OTHER_BODY;
import static uk.ectmanager.application.overview.AnEctRow.OTHER_SCHOOL;
import static uk.ectmanager.application.overview.AnEctRow.OTHER_TUTOR;
import static uk.ectmanager.application.overview.AnEctRow.SCHOOL_A;
import static uk.ectmanager.application.overview.AnEctRow.SCHOOL_B;
import static uk.ectmanager.application.overview.AnEctRow.TUTOR;
import static uk.ectmanager.application.overview.AnEctRow.id;
import static uk.ectmanager.application.overview.AnEctRow.number;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.review.ReviewState;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.PartnerId;

/** Who sees which ECT, by every way there is: list, count, id, search, dashboard. */
class ScopeTest {

  private static final int ALL = 9;
  private static final LocalDate DUE = LocalDate.of(2026, 12, 18);

  private final OverviewScene scene = new OverviewScene();
  private final ListEcts list = new ListEcts(scene.rows, scene.scopes, scene.clock);
  private final ReadEcts read = new ReadEcts(scene.rows, scene.project, scene.scopes, scene.clock);
  private final ListUpcoming upcoming = new ListUpcoming(scene.rows, scene.scopes, scene.clock);
  private final ListPeople people =
      new ListPeople(scene.scopes, new EctPeople(scene.people, scene.bodyDirectory));

  /**
   * A viewer and whom they see.
   *
   * @param reads those whose induction they read, among those that they see
   */
  record Case(String name, boolean wide, Set<Integer> sees, boolean reads, List<Grant> grants) {

    Viewer viewer() {
      return OverviewScene.viewer(grants.toArray(Grant[]::new));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Case of(String name, Set<Integer> sees, Grant... grants) {
    return new Case(name, false, sees, true, Arrays.asList(grants));
  }

  static Stream<Case> cases() {
    var tutor = Grant.at(Role.INDUCTION_TUTOR, SCHOOL_A);
    return Stream.of(
        of("administrator", Set.of(1, 2, 3, 4, 5, 6), Grant.at(Role.AB_ADMINISTRATOR, BODY)),
        of("officer", Set.of(1, 2, 3, 4, 5, 6), Grant.at(Role.AB_OFFICER, BODY)),
        of("analyst", Set.of(1, 2, 3, 4, 5, 6), Grant.at(Role.AB_ANALYST, BODY)),
        of("other body", Set.of(7, 8, 9), Grant.at(Role.AB_OFFICER, OTHER_BODY)),
        of("headteacher A", Set.of(1, 2, 3, 4), Grant.at(Role.HEADTEACHER, SCHOOL_A)),
        of("headteacher B", Set.of(5, 6), Grant.at(Role.HEADTEACHER, SCHOOL_B)),
        of("lead of the other", Set.of(7, 8, 9), Grant.at(Role.INDUCTION_LEAD, OTHER_SCHOOL)),
        of("tutor", Set.of(1, 3), tutor),
        new Case("wide tutor", true, Set.of(1, 2, 3, 4), true, List.of(tutor)),
        new Case(
            "school administrator",
            false,
            Set.of(3, 4),
            false,
            List.of(Grant.at(Role.SCHOOL_ADMINISTRATOR, SCHOOL_A))),
        of("ECT", Set.of(8), Grant.of(id(8))),
        new Case("partner", false, Set.of(), false, List.of(Grant.of(partner()))),
        new Case("operator", false, Set.of(), false, List.of(Grant.everywhere(Role.OPERATOR))),
        of("tutor and ECT", Set.of(1, 3, 8), tutor, Grant.of(id(8))),
        of(
            "officer and head of two worlds",
            Set.of(5, 6, 7, 8, 9),
            Grant.at(Role.AB_OFFICER, OTHER_BODY),
            Grant.at(Role.HEADTEACHER, SCHOOL_B)));
  }

  @BeforeEach
  void keep() {
    Stream.of(
            number(1),
            number(2).tutor(OTHER_TUTOR),
            number(3).in(RegistrationState.DRAFT).by(TUTOR).tutor(null),
            number(4).in(RegistrationState.DRAFT).tutor(null),
            number(5).at(BODY, SCHOOL_B),
            number(6).at(BODY, SCHOOL_B).in(RegistrationState.PENDING_AB),
            number(7).at(OTHER_BODY, OTHER_SCHOOL).in(RegistrationState.DRAFT),
            number(8).at(OTHER_BODY, OTHER_SCHOOL),
            number(9).at(OTHER_BODY, OTHER_SCHOOL).tutor(OTHER_TUTOR))
        .map(row -> row.review(ReviewState.RELEASED, DUE).row())
        .forEach(scene.rows::add);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_list_and_its_count_hold_nobody_else(Case of) {
    prepare(of);
    var page = list.handle(of.viewer(), ListEcts.Command.all(new PageRequest(100, null)));
    assertThat(ids(page)).containsExactlyInAnyOrderElementsOf(ids(of.sees()));
    assertThat(page.total()).isEqualTo(of.sees().size());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void an_id_opens_nobody_else(Case of) {
    prepare(of);
    for (int number = 1; number <= ALL; number++) {
      assertThat(read.handle(of.viewer(), id(number)).isPresent())
          .as("ECT %s", number)
          .isEqualTo(of.sees().contains(number));
    }
    assertThat(read.handle(of.viewer(), ReadEcts.Query.of(ids(all()))).keySet())
        .containsExactlyInAnyOrderElementsOf(ids(of.sees()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_search_finds_nobody_else(Case of) {
    prepare(of);
    assertThat(ids(search(of.viewer(), "kit"))).containsExactlyInAnyOrderElementsOf(ids(of.sees()));
    for (int number = 1; number <= ALL; number++) {
      assertThat(search(of.viewer(), String.valueOf(1_000_000 + number)).total())
          .as("TRN of %s", number)
          .isEqualTo(of.sees().contains(number) ? 1 : 0);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_dashboard_shows_nobody_else(Case of) {
    prepare(of);
    for (var grant : of.grants()) {
      var page =
          upcoming.handle(of.viewer(), new ListUpcoming.Command(grant, new PageRequest(100, null)));
      assertThat(page.rows().stream().map(row -> row.value().ect().ect()).toList())
          .isSubsetOf(ids(of.sees()));
      assertThat(page.rows().isEmpty()).isEqualTo(!of.reads());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void people_are_told_of_nobody_else(Case of) {
    prepare(of);
    var today = LocalDate.of(2026, 11, 22);
    var everyone =
        scene.rows.findAll(ids(all())).values().stream()
            .map(row -> new EctOverview(row.value(), today))
            .toList();
    if (!of.reads()) {
      assertThatThrownBy(() -> people.handle(of.viewer(), everyone))
          .isInstanceOf(NotPermitted.class);
      return;
    }
    people
        .handle(of.viewer(), everyone)
        .forEach((ect, contacts) ->
            assertThat(contacts.isEmpty()).isEqualTo(!ids(of.sees()).contains(ect)));
  }

  @Test
  void a_role_that_is_not_held_opens_no_dashboard() {
    var open = new OpenDashboard(scene.schoolDirectory, scene.bodyDirectory, scene.rows);
    var tasks = new ListTasks(scene.rows, scene.schools, scene.invitations, scene.clock);
    var contacts =
        new ListContacts(
            scene.rows,
            new EctPeople(scene.people, scene.bodyDirectory),
            scene.people,
            scene.schoolDirectory,
            scene.bodyDirectory);
    var viewer = OverviewScene.viewer(Grant.at(Role.HEADTEACHER, SCHOOL_A));
    var other = Grant.at(Role.HEADTEACHER, SCHOOL_B);
    var page = new PageRequest(5, null);
    assertThatThrownBy(() -> open.handle(viewer, new OpenDashboard.Command(Role.AB_OFFICER, null)))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() ->
            open.handle(viewer, new OpenDashboard.Command(Role.HEADTEACHER, SCHOOL_B.value())))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> tasks.handle(viewer, new ListTasks.Command(other, page)))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> upcoming.handle(viewer, new ListUpcoming.Command(other, page)))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> contacts.handle(viewer, other)).isInstanceOf(NotPermitted.class);
  }

  private void prepare(Case of) {
    if (of.wide()) {
      scene.widen();
    }
  }

  private Page<EctOverview> search(Viewer viewer, String text) {
    return list.handle(
        viewer,
        new ListEcts.Command(
            Set.of(), null, null, null, null, null, null, text, new PageRequest(100, null)));
  }

  private static List<EctId> ids(Page<EctOverview> page) {
    return page.rows().stream().map(row -> row.value().ect()).toList();
  }

  private static List<EctId> ids(Set<Integer> numbers) {
    return numbers.stream().map(AnEctRow::id).toList();
  }

  private static Set<Integer> all() {
    return IntStream.rangeClosed(1, ALL).boxed().collect(Collectors.toSet());
  }

  private static PartnerId partner() {
    return new PartnerId(new UUID(0x55, 1));
  }
}
