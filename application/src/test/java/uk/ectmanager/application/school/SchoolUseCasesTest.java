package uk.ectmanager.application.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.application.body.SomeBodies.NATIONAL;
import static uk.ectmanager.application.body.SomeBodies.NORTHMOOR;
import static uk.ectmanager.application.body.SomeBodies.SOUTHFEN;
import static uk.ectmanager.application.school.SomeSchools.details;
import static uk.ectmanager.application.school.SomeSchools.id;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ectmanager.application.AViewer;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.body.InMemoryAppropriateBodies;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.notification.InMemoryMessageQueue;
import uk.ectmanager.application.notification.Messages;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.school.School;
import uk.ectmanager.domain.school.SchoolEvent;
import uk.ectmanager.domain.school.SchoolState;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

class SchoolUseCasesTest {

  private final InMemorySchools schools = new InMemorySchools();
  private final InMemoryAppropriateBodies store = new InMemoryAppropriateBodies();
  private final BodyDirectory bodies = new BodyDirectory(store);
  private final InstantSource clock = InstantSource.fixed(SomeSchools.NOW);
  private final Journal journal = new Journal(new CountingIds(), clock);
  private final RegisterSchool register = new RegisterSchool(schools, bodies, journal, clock);
  private final AuthoriseSchool authorise = new AuthoriseSchool(schools, journal);
  private final RefuseSchool refuse = new RefuseSchool(schools, journal);
  private final FindSchools find = new FindSchools(schools, bodies);
  private final ListSchools list = new ListSchools(schools);
  private final ReadSchools read = new ReadSchools(schools);
  private final Viewer officer = AViewer.at(Role.AB_OFFICER, NORTHMOOR);

  @BeforeEach
  void there_are_bodies_and_schools() {
    List.of(SomeBodies.northmoor(), SomeBodies.southfen(), SomeBodies.national())
        .forEach(body -> store.add(body, List.of()));
    var independent =
        SomeSchools.in(
            details("100005", "Elm House", "ZZ1 5ZZ"), "Open", "Other independent school");
    List.of(
            SomeSchools.listed(
                1, details("100001", "Ash School", "ZZ1 1ZZ"), NORTHMOOR, SOUTHFEN, NATIONAL),
            SomeSchools.pending(2, details("100002", "Beech School", "ZZ1 2ZZ"), NORTHMOOR),
            SomeSchools.authorised(3, details("100003", "Cedar School", "ZZ1 3ZZ"), NORTHMOOR),
            SomeSchools.listed(
                4,
                SomeSchools.in(
                    details("100004", "Dead School", "ZZ1 4ZZ"), "Closed", "Community school"),
                NORTHMOOR),
            SomeSchools.listed(5, independent, NATIONAL),
            SomeSchools.authorised(6, details("100006", "Fir School", "ZZ1 6ZZ"), SOUTHFEN))
        .forEach(school -> schools.add(school, List.of()));
  }

  @Test
  void a_head_registers_a_listed_school_and_the_body_is_written_to() {
    var listing = done(register.handle(command("100001", NORTHMOOR)));
    assertThat(listing.state()).isEqualTo(SchoolState.PENDING_AB);
    assertThat(schools.find(id(1)).orElseThrow().value()).isInstanceOf(School.Pending.class);
    var recorded = schools.recorded().getLast();
    assertThat(recorded.actorName()).isEqualTo("Ada Example (not signed in)");
    assertThat(recorded.origin()).isEqualTo("192.0.2.9");
    var queue = new InMemoryMessageQueue();
    var mail = new SchoolMail(new Messages(queue, clock), bodies);
    mail.handle(recorded);
    mail.handle(recorded);
    assertThat(queue.countWaiting()).isEqualTo(1);
    var message =
        queue.find(
            recorded.id()
                + ":"
                + BodyDirectory.office(SomeBodies.northmoor()).key()
                + ":"
                + MessageTemplate.SCHOOL_REGISTRATION_WAITS);
    assertThat(message).isPresent();
  }

  @Test
  void every_problem_of_a_registration_is_told_at_once() {
    var wrong = new RegisterSchool.Command("1", NORTHMOOR, Role.ECT, "", "", "x", "y", "192.0.2.9");
    assertThat(paths(register.handle(wrong)))
        .containsExactly(
            "INVALID input.urn",
            "INVALID input.role",
            "REQUIRED input.firstName",
            "REQUIRED input.lastName",
            "INVALID input.email",
            "INVALID input.phone");
  }

  @Test
  void a_school_that_cannot_be_registered_is_refused_with_advice() {
    assertThat(message(register.handle(command("999999", NORTHMOOR))))
        .startsWith("NOT_FOUND")
        .contains("Ask your appropriate body to add it");
    assertThat(message(register.handle(command("100002", NORTHMOOR))))
        .startsWith("WRONG_STATE")
        .contains("Northmoor Teaching School Hub is deciding");
    assertThat(message(register.handle(command("100003", NORTHMOOR))))
        .startsWith("WRONG_STATE")
        .contains("Ask its headteacher or induction lead");
    assertThat(message(register.handle(command("100004", NORTHMOOR))))
        .startsWith("WRONG_STATE")
        .contains("Closed");
    assertThat(paths(register.handle(command("100005", NORTHMOOR))))
        .containsExactly("INVALID input.appropriateBodyId");
    assertThat(paths(register.handle(command("100001", NATIONAL))))
        .containsExactly("INVALID input.appropriateBodyId");
    assertThat(register.handle(command("100005", NATIONAL)).problems()).isEmpty();
    assertThat(schools.recorded()).hasSize(1);
  }

  @Test
  void an_officer_authorises_and_the_applicant_can_be_invited() {
    var sheet = done(authorise.handle(officer, new AuthoriseSchool.Command(id(2))));
    assertThat(sheet.state()).isEqualTo(SchoolState.AUTHORISED);
    assertThat(sheet.applicant()).isNull();
    assertThat(schools.recorded())
        .extracting(RecordedEvent::event)
        .containsExactly(
            new SchoolEvent.SchoolAuthorised(id(2), NORTHMOOR, "Beech School", SomeSchools.head()));
  }

  @Test
  void a_refused_school_may_be_registered_again_and_the_applicant_is_told_why() {
    var sheet = done(refuse.handle(officer, new RefuseSchool.Command(id(2), "Not our area.")));
    assertThat(sheet.state()).isEqualTo(SchoolState.LISTED);
    assertThat(sheet.refusalReason()).isEqualTo("Not our area.");
    var queue = new InMemoryMessageQueue();
    new SchoolMail(new Messages(queue, clock), bodies).handle(schools.recorded().getLast());
    assertThat(queue.countWaiting()).isEqualTo(1);
    assertThat(register.handle(command("100002", NORTHMOOR)).problems()).isEmpty();
  }

  @Test
  void a_decision_needs_a_reason_a_waiting_school_and_the_own_body() {
    assertThat(paths(refuse.handle(officer, new RefuseSchool.Command(id(2), " "))))
        .containsExactly("REQUIRED input.reason");
    for (var decided : List.of(id(1), id(3))) {
      assertThat(paths(authorise.handle(officer, new AuthoriseSchool.Command(decided))))
          .containsExactly("WRONG_STATE input.schoolId");
      assertThat(paths(refuse.handle(officer, new RefuseSchool.Command(decided, "No."))))
          .containsExactly("WRONG_STATE input.schoolId");
    }
    var foreign = AViewer.at(Role.AB_ADMINISTRATOR, SOUTHFEN);
    assertThat(paths(authorise.handle(foreign, new AuthoriseSchool.Command(id(2)))))
        .containsExactly("NOT_FOUND input.schoolId");
    assertThat(paths(refuse.handle(foreign, new RefuseSchool.Command(id(2), "No."))))
        .containsExactly("NOT_FOUND input.schoolId");
    assertThat(paths(authorise.handle(officer, new AuthoriseSchool.Command(id(99)))))
        .containsExactly("NOT_FOUND input.schoolId");
    assertThat(schools.recorded()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"AB_ADMINISTRATOR", "AB_OFFICER"},
      mode = EnumSource.Mode.EXCLUDE)
  void no_other_role_decides(Role role) {
    var viewer = AViewer.as(role, NORTHMOOR, id(2));
    assertThatThrownBy(() -> authorise.handle(viewer, new AuthoriseSchool.Command(id(2))))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> refuse.handle(viewer, new RefuseSchool.Command(id(2), "No.")))
        .isInstanceOf(NotPermitted.class);
    assertThat(schools.recorded()).isEmpty();
  }

  @Test
  void an_officer_elsewhere_who_works_at_the_school_may_not_decide_on_it() {
    var viewer =
        AViewer.with(Grant.at(Role.HEADTEACHER, id(2)), Grant.at(Role.AB_OFFICER, SOUTHFEN));
    assertThatThrownBy(() -> authorise.handle(viewer, new AuthoriseSchool.Command(id(2))))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void of_two_decisions_at_once_the_second_is_stale() {
    var before = schools.find(id(2)).orElseThrow();
    done(authorise.handle(officer, new AuthoriseSchool.Command(id(2))));
    assertThatThrownBy(() -> schools.save(before, List.of())).isInstanceOf(StaleAggregate.class);
    assertThat(paths(refuse.handle(officer, new RefuseSchool.Command(id(2), "No."))))
        .containsExactly("WRONG_STATE input.schoolId");
  }

  @Test
  void anybody_finds_schools_with_advice_and_the_bodies_that_may_take_them() {
    var ash = done(find.handle(new FindSchools.Query("ash", 20))).getFirst();
    assertThat(ash.bodies())
        .extracting(SchoolListing.BodyName::id)
        .containsExactly(NORTHMOOR, SOUTHFEN);
    assertThat(ash.advice()).isEqualTo("Register this school with its appropriate body.");
    var cedar = done(find.handle(new FindSchools.Query("100003", 20))).getFirst();
    assertThat(cedar.bodies()).isEmpty();
    assertThat(cedar.advice()).contains("Ask its headteacher");
    var dead = done(find.handle(new FindSchools.Query("ZZ1 4ZZ", 20))).getFirst();
    assertThat(dead.bodies()).isEmpty();
    assertThat(dead.advice()).contains("Closed");
    assertThat(done(find.handle(new FindSchools.Query("school", 2)))).hasSize(2);
  }

  @Test
  void too_little_too_much_or_too_many_is_refused() {
    assertThat(paths(find.handle(new FindSchools.Query(" ab ", 21))))
        .containsExactly("INVALID search", "OUT_OF_RANGE first");
    assertThat(paths(find.handle(new FindSchools.Query("x".repeat(101), 0))))
        .containsExactly("TOO_LONG search", "OUT_OF_RANGE first");
  }

  @Test
  void staff_of_a_body_list_its_schools_and_of_a_school_their_own() {
    assertThat(listed(officer))
        .containsExactly("Ash School", "Beech School", "Cedar School", "Dead School");
    assertThat(listed(AViewer.at(Role.AB_ANALYST, SOUTHFEN)))
        .containsExactly("Ash School", "Fir School");
    assertThat(listed(AViewer.at(Role.INDUCTION_TUTOR, id(3)))).containsExactly("Cedar School");
    assertThat(
            listed(
                AViewer.with(Grant.at(Role.HEADTEACHER, id(3)), Grant.at(Role.HEADTEACHER, id(6)))))
        .containsExactly("Cedar School", "Fir School");
  }

  @ParameterizedTest
  @EnumSource(names = {"OPERATOR", "SYSTEM", "ECT", "PARTNER"})
  void no_other_role_lists_schools(Role role) {
    assertThatThrownBy(() -> listed(AViewer.as(role, NORTHMOOR, id(3))))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void a_list_is_filtered_and_searched() {
    var page = new PageRequest(10, null);
    var waiting = new ListSchools.Query(Set.of(SchoolState.PENDING_AB), null, page);
    var sheets = list.handle(officer, waiting).rows();
    assertThat(sheets).hasSize(1);
    assertThat(sheets.getFirst().value().whoAsked()).contains(SomeSchools.head());
    var analyst = AViewer.at(Role.AB_ANALYST, NORTHMOOR);
    assertThat(list.handle(analyst, waiting).rows().getFirst().value().whoAsked()).isEmpty();
    assertThat(list.handle(officer, new ListSchools.Query(Set.of(), "fir", page)).rows()).isEmpty();
    assertThat(list.handle(officer, new ListSchools.Query(Set.of(), " ", page)).total())
        .isEqualTo(4);
    assertThat(list.handle(officer, new ListSchools.Query(Set.of(), "x".repeat(101), page)).rows())
        .isEmpty();
  }

  @Test
  void a_school_by_its_id_is_there_only_for_those_who_see_it() {
    var all = List.of(id(1), id(2), id(3), id(6), id(99));
    assertThat(read.handle(officer, new ReadSchools.Query(all, false)).keySet())
        .containsExactlyInAnyOrder(id(1), id(2), id(3));
    assertThat(
            read.handle(
                    AViewer.at(Role.SCHOOL_ADMINISTRATOR, id(6)), new ReadSchools.Query(all, false))
                .keySet())
        .containsExactly(id(6));
    var ect = AViewer.as(Role.ECT, NORTHMOOR, id(3));
    assertThat(read.handle(ect, new ReadSchools.Query(all, false))).isEmpty();
    assertThat(read.handle(ect, new ReadSchools.Query(List.of(id(3)), true))).hasSize(1);
    assertThat(read.handle(ect, new ReadSchools.Query(List.of(), true))).isEmpty();
  }

  @Test
  void a_body_is_there_for_its_staff_and_its_schools_staff() {
    var bodyReader = new ReadAppropriateBody(bodies, new SchoolDirectory(schools));
    assertThat(bodyReader.handle(officer, NORTHMOOR)).contains(SomeBodies.northmoor());
    assertThat(bodyReader.handle(officer, SOUTHFEN)).isEmpty();
    var head = AViewer.at(Role.HEADTEACHER, id(3));
    assertThat(bodyReader.handle(head, NORTHMOOR)).isPresent();
    assertThat(bodyReader.handle(head, SOUTHFEN)).isEmpty();
    assertThat(bodyReader.handle(AViewer.as(Role.PARTNER, NORTHMOOR, id(3)), NORTHMOOR)).isEmpty();
  }

  @Test
  void the_directory_tells_body_and_authorisation() {
    var directory = new SchoolDirectory(schools);
    assertThat(directory.findAll(List.of(id(1), id(3), id(99))).keySet())
        .containsExactlyInAnyOrder(id(1), id(3));
    assertThat(directory.find(id(3)).orElseThrow().authorised()).isTrue();
    assertThat(directory.find(id(2)).orElseThrow().body()).isEqualTo(NORTHMOOR);
    assertThat(directory.find(id(2)).orElseThrow().authorised()).isFalse();
    assertThat(directory.find(id(1)).orElseThrow().body()).isNull();
  }

  private List<String> listed(Viewer viewer) {
    return list
        .handle(viewer, new ListSchools.Query(Set.of(), null, new PageRequest(100, null)))
        .rows()
        .stream()
        .map(row -> row.value().details().name())
        .toList();
  }

  private static RegisterSchool.Command command(String urn, AppropriateBodyId body) {
    return new RegisterSchool.Command(
        urn,
        body,
        Role.HEADTEACHER,
        "Ada",
        "Example",
        "ada@school.example",
        "01632 960001",
        "192.0.2.9");
  }

  private static List<String> paths(Result<?> result) {
    return result.problems().stream()
        .map(problem -> problem.code() + " " + String.join(".", problem.path()))
        .toList();
  }

  private static String message(Result<?> result) {
    Problem problem = result.problems().getFirst();
    assertThat(result.problems()).hasSize(1);
    assertThat(problem.code()).isNotEqualTo(ProblemCode.REQUIRED);
    return problem.code() + " " + problem.message();
  }

  private static <T> T done(Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }
}
