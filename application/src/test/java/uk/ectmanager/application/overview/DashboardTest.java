package uk.ectmanager.application.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.overview.AnEctRow.BODY;
import static uk.ectmanager.application.overview.AnEctRow.SCHOOL_A;
import static uk.ectmanager.application.overview.AnEctRow.SCHOOL_B;
import static uk.ectmanager.application.overview.AnEctRow.TUTOR;
import static uk.ectmanager.application.overview.AnEctRow.id;
import static uk.ectmanager.application.overview.AnEctRow.number;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.notification.MessageQueue;
import uk.ectmanager.application.school.SomeSchools;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.notification.BodyContact;
import uk.ectmanager.domain.notification.Channel;
import uk.ectmanager.domain.notification.MessageParameter;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.QueuedMessage;
import uk.ectmanager.domain.notification.Recipient;
import uk.ectmanager.domain.overview.TaskKind;
import uk.ectmanager.domain.review.ReviewState;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.Result;

class DashboardTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Grant HEAD = Grant.at(Role.HEADTEACHER, SCHOOL_A);
  private static final Grant OFFICER = Grant.at(Role.AB_OFFICER, BODY);
  private static final Grant TUTORING = Grant.at(Role.INDUCTION_TUTOR, SCHOOL_A);
  private static final Grant PUPIL = Grant.of(id(1));

  private final OverviewScene scene = new OverviewScene();
  private final OpenDashboard open =
      new OpenDashboard(scene.schoolDirectory, scene.bodyDirectory, scene.rows);
  private final ListTasks tasks =
      new ListTasks(scene.rows, scene.schools, scene.invitations, scene.clock);
  private final ListContacts contacts =
      new ListContacts(
          scene.rows,
          new EctPeople(scene.people, scene.bodyDirectory),
          scene.people,
          scene.schoolDirectory,
          scene.bodyDirectory);

  @Test
  void the_only_place_of_a_role_need_not_be_named() {
    scene.rows.add(number(1).called("Kit", "Young").row());
    assertThat(place(OverviewScene.viewer(HEAD), Role.HEADTEACHER))
        .isEqualTo("Mereham Primary School");
    assertThat(place(OverviewScene.viewer(OFFICER), Role.AB_OFFICER)).isEqualTo("Northmoor Hub");
    assertThat(place(OverviewScene.viewer(PUPIL), Role.ECT)).isEqualTo("Kit Young");
  }

  @Test
  void of_several_places_one_must_be_named() {
    var viewer = OverviewScene.viewer(HEAD, Grant.at(Role.HEADTEACHER, SCHOOL_B));
    var unnamed = open.handle(viewer, new OpenDashboard.Command(Role.HEADTEACHER, null));
    assertThat(unnamed.problems()).extracting(Problem::path).containsExactly(List.of("at"));
    var named = new OpenDashboard.Command(Role.HEADTEACHER, SCHOOL_B.value());
    assertThat(open.handle(viewer, named).problems()).isEmpty();
  }

  @Test
  void each_state_waits_for_whom_it_should() {
    scene.rows.add(number(1).in(RegistrationState.DRAFT).by(TUTOR).tutor(null).row());
    scene.rows.add(number(2).in(RegistrationState.AWAITING_SIGNATURE).row());
    scene.rows.add(number(3).in(RegistrationState.PENDING_AB).row());
    scene.rows.add(number(4).in(RegistrationState.REFUSED).row());
    var due = TODAY.minusDays(1);
    scene.rows.add(
        number(5)
            .review(ReviewState.RELEASED, due)
            .review(ReviewState.TUTOR_DRAFT, due)
            .review(ReviewState.REJECTED, due)
            .review(ReviewState.WITH_ECT, due)
            .review(ReviewState.WITH_TUTOR, due)
            .review(ReviewState.SUBMITTED, due)
            .review(ReviewState.ACCEPTED, due)
            .row());
    scene.rows.add(number(6).tutor(null).review(ReviewState.RELEASED, due).row());
    assertThat(kinds(HEAD))
        .containsExactlyInAnyOrder(
            TaskKind.FINISH_REGISTRATION, TaskKind.SIGN_REGISTRATION, TaskKind.NAME_TUTOR);
    assertThat(kinds(Grant.at(Role.INDUCTION_LEAD, SCHOOL_A)))
        .containsExactlyInAnyOrder(
            TaskKind.FINISH_REGISTRATION, TaskKind.WRITE_REVIEW, TaskKind.NAME_TUTOR);
    assertThat(kinds(Grant.at(Role.SCHOOL_ADMINISTRATOR, SCHOOL_A)))
        .containsExactly(TaskKind.FINISH_REGISTRATION);
    assertThat(kinds(Grant.at(Role.INDUCTION_TUTOR, SCHOOL_A)))
        .containsExactlyInAnyOrder(
            TaskKind.WRITE_REVIEW,
            TaskKind.WRITE_REVIEW,
            TaskKind.WRITE_REVIEW,
            TaskKind.SIGN_REVIEW_AS_TUTOR,
            TaskKind.FINISH_REGISTRATION);
    assertThat(kinds(Grant.of(id(5)))).containsExactly(TaskKind.SIGN_REVIEW_AS_ECT);
    assertThat(kinds(OFFICER))
        .containsExactlyInAnyOrder(TaskKind.DECIDE_REGISTRATION, TaskKind.DECIDE_REVIEW);
    assertThat(kinds(Grant.at(Role.AB_ADMINISTRATOR, BODY)))
        .containsExactlyInAnyOrder(TaskKind.DECIDE_REGISTRATION, TaskKind.DECIDE_REVIEW);
    assertThat(kinds(Grant.at(Role.AB_ANALYST, BODY))).isEmpty();
    assertThat(kinds(Grant.at(Role.HEADTEACHER, SCHOOL_B))).isEmpty();
  }

  @Test
  void schools_that_wait_come_after_ects_through_all_pages() {
    for (int number = 1; number <= 3; number++) {
      scene.rows.add(number(number).in(RegistrationState.PENDING_AB).row());
      scene.schools.add(
          SomeSchools.pending(
              number, SomeSchools.details("20000" + number, "School " + number, null), BODY),
          List.of());
    }
    var seen = new ArrayList<TaskKind>();
    var viewer = OverviewScene.viewer(OFFICER);
    for (int size : List.of(1, 2, 3, 4, 5)) {
      seen.clear();
      @Nullable String after = null;
      var more = true;
      while (more) {
        var page =
            tasks.handle(viewer, new ListTasks.Command(OFFICER, new PageRequest(size, after)));
        assertThat(page.total()).isEqualTo(6);
        page.rows().forEach(row -> seen.add(row.value().kind()));
        after = page.rows().getLast().key();
        more = page.hasNext();
      }
      assertThat(seen)
          .as("pages of %s", size)
          .containsExactly(
              TaskKind.DECIDE_REGISTRATION,
              TaskKind.DECIDE_REGISTRATION,
              TaskKind.DECIDE_REGISTRATION,
              TaskKind.DECIDE_SCHOOL,
              TaskKind.DECIDE_SCHOOL,
              TaskKind.DECIDE_SCHOOL);
    }
  }

  @Test
  void an_invitation_that_did_not_arrive_waits_for_those_who_can_invite_again() {
    var tia = AnAccount.number(31).called("Tia", "New").with(TUTORING);
    scene.accounts.add(tia.invited(), List.of());
    invitation("a", OverviewScene.NOW, true);
    var sentence =
        "Invite Tia New again: the mail of the invitation did not reach "
            + "Person31@school.example"
            + ".";
    var admin = Grant.at(Role.AB_ADMINISTRATOR, BODY);
    for (var grant : List.of(HEAD, Grant.at(Role.INDUCTION_LEAD, SCHOOL_A), admin)) {
      assertThat(page(grant).rows())
          .as(grant.toString())
          .extracting(row -> row.value().sentence())
          .containsExactly(sentence);
      assertThat(page(grant).total()).isEqualTo(1);
    }
    for (var grant : List.of(OFFICER, TUTORING, Grant.at(Role.HEADTEACHER, SCHOOL_B))) {
      assertThat(kinds(grant)).as(grant.toString()).isEmpty();
    }
    invitation("b", OverviewScene.NOW.plusSeconds(60), false);
    assertThat(kinds(HEAD)).isEmpty();
    assertThat(kinds(admin)).isEmpty();
  }

  /** Queues an invitation of number 31, which may be given up at once. */
  private void invitation(String key, Instant at, boolean lost) {
    scene.queue.enqueue(
        QueuedMessage.waiting(
            key,
            Channel.MAIL,
            new Recipient(AnAccount.id(31), "Tia New", "Person31@school.example"),
            MessageTemplate.ACCOUNT_INVITATION,
            Map.of(
                MessageParameter.USERNAME, "100031",
                MessageParameter.RECIPIENT_ROLE, Role.INDUCTION_TUTOR.name(),
                MessageParameter.PLACE, "Mereham Primary School"),
            List.of(),
            "/",
            new BodyContact(BODY, "Northmoor Hub", new EmailAddress("hub@northmoor.example"), null),
            at));
    if (lost) {
      var lease = new MessageQueue.Lease(at, at.plusSeconds(60));
      scene.queue.giveUp(scene.queue.claimDue(at, lease).orElseThrow(), at, "550");
    }
  }

  @Test
  void an_ect_learns_whom_to_ask_and_who_reads() {
    var tutor = scene.person(21, "Tia", "Tutor", Grant.at(Role.INDUCTION_TUTOR, SCHOOL_A));
    scene.rows.add(number(1).tutor(tutor).row());
    assertThat(lines(PUPIL))
        .containsExactly(
            "Induction tutor: Tia Tutor",
            "Induction lead: Ina Lead",
            "Headteacher: Hal Head",
            "Appropriate body: Northmoor Hub: Induction team",
            "Quality assurance officer (has access): Ola Officer");
    scene.widen();
    assertThat(lines(PUPIL)).contains("Induction tutor (has access): Tom Other");
  }

  @Test
  void staff_learn_whom_to_ask() {
    assertThat(lines(Grant.at(Role.INDUCTION_TUTOR, SCHOOL_A)))
        .containsExactly(
            "Appropriate body: Northmoor Hub: Induction team",
            "Induction lead: Ina Lead",
            "Headteacher: Hal Head");
    assertThat(lines(HEAD)).contains("Induction tutor: Tom Other");
    assertThat(lines(OFFICER)).containsExactly("Quality assurance officer: Ola Officer");
  }

  private String place(Viewer viewer, Role role) {
    return switch (open.handle(viewer, new OpenDashboard.Command(role, null))) {
      case Result.Done<OpenDashboard.Dashboard>(OpenDashboard.Dashboard found) -> found.place();
      case Result.Refused<OpenDashboard.Dashboard> refused -> throw new AssertionError(refused);
    };
  }

  private Page<ListTasks.Task> page(Grant grant) {
    return tasks.handle(
        new Viewer(TUTOR, "Ted Tutor", Set.of(grant), OverviewScene.NOW, "192.0.2.1"),
        new ListTasks.Command(grant, new PageRequest(100, null)));
  }

  private List<TaskKind> kinds(Grant grant) {
    return page(grant).rows().stream().map(row -> row.value().kind()).toList();
  }

  private List<String> lines(Grant grant) {
    return contacts.handle(OverviewScene.viewer(grant), grant).stream()
        .map(contact -> contact.role() + ": " + contact.name())
        .toList();
  }
}
