package uk.ectmanager.application.account.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ectmanager.application.AViewer;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.account.AccountRoom;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.account.FindAccount;
import uk.ectmanager.application.account.PersonCard;
import uk.ectmanager.application.account.StaffMember;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.account.AccountEvent;
import uk.ectmanager.domain.account.MobileNumber;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/** Adding staff, inviting again, and who sees whose account. */
class StaffTest {

  private static final Set<Role> SCHOOL_ROLES =
      EnumSet.of(
          Role.HEADTEACHER, Role.INDUCTION_LEAD, Role.INDUCTION_TUTOR, Role.SCHOOL_ADMINISTRATOR);

  private final AccountRoom room = new AccountRoom();

  /** Reference section 2: who may add whom; headteacher, lead and so on of the same school. */
  private static Set<Role> mayAdd(Role added) {
    return switch (added) {
      case HEADTEACHER, SCHOOL_ADMINISTRATOR ->
          EnumSet.of(Role.AB_ADMINISTRATOR, Role.HEADTEACHER, Role.INDUCTION_LEAD);
      case INDUCTION_LEAD -> EnumSet.of(Role.AB_ADMINISTRATOR, Role.HEADTEACHER);
      case INDUCTION_TUTOR ->
          EnumSet.of(
              Role.AB_ADMINISTRATOR,
              Role.HEADTEACHER,
              Role.INDUCTION_LEAD,
              Role.INDUCTION_TUTOR,
              Role.SCHOOL_ADMINISTRATOR);
      case OPERATOR, SYSTEM, AB_ADMINISTRATOR, AB_OFFICER, AB_ANALYST, ECT, PARTNER ->
          EnumSet.noneOf(Role.class);
    };
  }

  static Stream<Arguments> everyoneAddingEveryone() {
    return SCHOOL_ROLES.stream()
        .flatMap(added -> Stream.of(Role.values()).map(adding -> Arguments.of(adding, added)));
  }

  @ParameterizedTest
  @MethodSource("everyoneAddingEveryone")
  void a_role_at_a_school_is_given_by_those_who_may_and_refused_to_all_others(
      Role adding, Role added) {
    var viewer = AViewer.as(adding, AnAccount.BODY, AnAccount.SCHOOL);
    if (!mayAdd(added).contains(adding)) {
      assertThatThrownBy(() -> add(viewer, AnAccount.SCHOOL, added))
          .isInstanceOf(NotPermitted.class);
      assertThat(room.accounts.everyone()).isEmpty();
      return;
    }
    var staff = done(add(viewer, AnAccount.SCHOOL, added));
    assertThat(staff.roles()).containsExactly(added);
    assertThat(staff.person().active()).isFalse();
    assertThat(staff.person().mobile()).isEqualTo(new MobileNumber("07700900123"));
    assertThat(room.events())
        .containsExactly(
            new AccountEvent.PersonInvited(
                staff.person().account(),
                Grant.at(added, AnAccount.SCHOOL),
                EventScope.of(AnAccount.BODY, AnAccount.SCHOOL)));
  }

  @Test
  void a_second_role_is_added_to_the_first_and_the_same_again_changes_nothing() {
    var head = AViewer.at(Role.HEADTEACHER, AnAccount.SCHOOL);
    add(head, AnAccount.SCHOOL, Role.INDUCTION_TUTOR);
    assertThat(done(add(head, AnAccount.SCHOOL, Role.INDUCTION_LEAD)).roles())
        .containsExactlyInAnyOrder(Role.INDUCTION_TUTOR, Role.INDUCTION_LEAD);
    assertThat(codes(add(head, AnAccount.SCHOOL, Role.INDUCTION_LEAD))).isEmpty();
    assertThat(room.events()).hasSize(2);
  }

  @Test
  void a_school_of_others_is_not_found_and_gives_nothing_away() {
    for (var viewer :
        List.of(
            AViewer.at(Role.HEADTEACHER, AnAccount.SCHOOL),
            AViewer.at(Role.AB_ADMINISTRATOR, AnAccount.BODY))) {
      assertThat(add(viewer, AccountRoom.FOREIGN_SCHOOL, Role.INDUCTION_TUTOR))
          .isEqualTo(add(viewer, new SchoolId(new UUID(0, 99)), Role.INDUCTION_TUTOR));
      assertThat(codes(add(viewer, AccountRoom.FOREIGN_SCHOOL, Role.INDUCTION_TUTOR)))
          .containsExactly("NOT_FOUND input.schoolId");
    }
    assertThat(room.accounts.everyone()).isEmpty();
  }

  @Test
  void a_school_that_waits_for_its_body_gets_no_staff() {
    assertThat(
            codes(
                add(
                    AViewer.at(Role.AB_ADMINISTRATOR, AnAccount.BODY),
                    AccountRoom.WAITING_SCHOOL,
                    Role.HEADTEACHER)))
        .containsExactly("SCHOOL_NOT_AUTHORISED input.schoolId");
  }

  @Test
  void everything_wrong_with_the_person_and_the_role_is_told_at_once() {
    var command =
        new AddSchoolStaff.Command(
            AnAccount.SCHOOL, Role.AB_OFFICER, " ", null, "no address", "12");
    assertThat(
            codes(
                room.addSchoolStaff()
                    .handle(AViewer.at(Role.HEADTEACHER, AnAccount.SCHOOL), command)))
        .containsExactly(
            "INVALID input.role",
            "REQUIRED input.firstName",
            "REQUIRED input.lastName",
            "INVALID input.email",
            "INVALID input.mobile");
    assertThatThrownBy(() ->
            room.addSchoolStaff().handle(AViewer.at(Role.AB_OFFICER, AnAccount.BODY), command))
        .isInstanceOf(NotPermitted.class);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void staff_of_a_body_is_added_by_its_administrator_alone(Role adding) {
    var viewer = AViewer.as(adding, AnAccount.BODY, AnAccount.SCHOOL);
    if (adding != Role.AB_ADMINISTRATOR) {
      assertThatThrownBy(() -> addToBody(viewer, AnAccount.BODY, Role.AB_OFFICER))
          .isInstanceOf(NotPermitted.class);
      return;
    }
    for (var role : List.of(Role.AB_OFFICER, Role.AB_ANALYST, Role.AB_ADMINISTRATOR)) {
      assertThat(done(addToBody(viewer, AnAccount.BODY, role)).roles()).contains(role);
    }
    assertThat(room.events().getFirst().scope()).isEqualTo(EventScope.of(AnAccount.BODY));
  }

  @Test
  void another_body_is_not_found_and_an_officer_of_it_may_not_though_administrator_elsewhere() {
    var viewer = AViewer.at(Role.AB_ADMINISTRATOR, AnAccount.BODY);
    assertThat(codes(addToBody(viewer, AccountRoom.FOREIGN_BODY, Role.AB_OFFICER)))
        .containsExactly("NOT_FOUND input.appropriateBodyId");
    var both =
        AViewer.with(
            Grant.at(Role.AB_ADMINISTRATOR, AnAccount.BODY),
            Grant.at(Role.AB_OFFICER, AccountRoom.FOREIGN_BODY));
    assertThatThrownBy(() -> addToBody(both, AccountRoom.FOREIGN_BODY, Role.AB_OFFICER))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void only_a_role_of_bodies_is_given_at_a_body() {
    assertThat(
            codes(
                addToBody(
                    AViewer.at(Role.AB_ADMINISTRATOR, AnAccount.BODY),
                    AnAccount.BODY,
                    Role.HEADTEACHER)))
        .containsExactly("INVALID input.role");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void an_invitation_is_sent_again_by_whoever_may_give_the_role(Role asking) {
    var tutor = AnAccount.number(1).atSchool(Role.INDUCTION_TUTOR).invited();
    room.with(tutor);
    var viewer = AViewer.as(asking, AnAccount.BODY, AnAccount.SCHOOL);
    if (!mayAdd(Role.INDUCTION_TUTOR).contains(asking)) {
      assertThatThrownBy(() -> resend(viewer, 1)).isInstanceOf(NotPermitted.class);
      return;
    }
    assertThat(done(resend(viewer, 1)).person()).isEqualTo(PersonCard.of(tutor));
    assertThat(room.events())
        .containsExactly(
            new AccountEvent.InvitationResent(
                tutor.id(),
                Grant.at(Role.INDUCTION_TUTOR, AnAccount.SCHOOL),
                EventScope.of(AnAccount.BODY, AnAccount.SCHOOL)));
  }

  @Test
  void nobody_is_invited_again_who_is_active_unknown_or_of_others() {
    var foreign = Grant.at(Role.INDUCTION_TUTOR, AccountRoom.FOREIGN_SCHOOL);
    room.with(
        AnAccount.number(1).atSchool(Role.INDUCTION_TUTOR).active(),
        AnAccount.number(2).with(foreign).invited());
    var head = AViewer.at(Role.HEADTEACHER, AnAccount.SCHOOL);
    assertThat(codes(resend(head, 1))).containsExactly("WRONG_STATE input.accountId");
    assertThat(codes(resend(head, 2))).containsExactly("NOT_FOUND input.accountId");
    assertThat(resend(head, 3)).isEqualTo(resend(head, 2));
    assertThat(room.events()).isEmpty();
  }

  @Test
  void who_sees_a_person_but_may_not_give_the_role_may_not_invite_again() {
    room.with(AnAccount.number(1).atSchool(Role.HEADTEACHER).invited());
    assertThatThrownBy(() -> resend(AViewer.at(Role.INDUCTION_TUTOR, AnAccount.SCHOOL), 1))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void an_ect_is_invited_again_by_their_school_and_body_but_not_by_an_officer() {
    invitedEct(AnAccount.id(7), false);
    assertThat(codes(resend(AViewer.at(Role.HEADTEACHER, AnAccount.SCHOOL), 1))).isEmpty();
    assertThat(codes(resend(AViewer.at(Role.AB_ADMINISTRATOR, AnAccount.BODY), 1))).isEmpty();
    assertThatThrownBy(() -> resend(AViewer.at(Role.AB_OFFICER, AnAccount.BODY), 1))
        .isInstanceOf(NotPermitted.class);
    assertThat(codes(resend(AViewer.at(Role.HEADTEACHER, AccountRoom.FOREIGN_SCHOOL), 1)))
        .containsExactly("NOT_FOUND input.accountId");
  }

  @Test
  void an_ect_is_invited_again_by_their_own_tutor_and_no_other() {
    var grant = Grant.at(Role.INDUCTION_TUTOR, AnAccount.SCHOOL);
    var tutor = AnAccount.number(7).with(grant).active().viewer(AccountRoom.START, "x");
    var colleague = AnAccount.number(8).with(grant).active().viewer(AccountRoom.START, "x");
    var ect = invitedEct(AnAccount.id(7), false);
    assertThat(codes(resend(colleague, 1))).containsExactly("NOT_FOUND input.accountId");
    assertThat(room.events()).isEmpty();
    assertThat(codes(resend(tutor, 1))).isEmpty();
    assertThat(room.events())
        .containsExactly(
            new AccountEvent.InvitationResent(
                AnAccount.id(1),
                Grant.of(ect),
                EventScope.of(AnAccount.BODY, AnAccount.SCHOOL, ect)));
  }

  @Test
  void where_tutors_see_the_whole_school_any_of_them_invites_an_ect_again() {
    var grant = Grant.at(Role.INDUCTION_TUTOR, AnAccount.SCHOOL);
    invitedEct(AnAccount.id(7), true);
    var colleague = AnAccount.number(8).with(grant).active().viewer(AccountRoom.START, "x");
    assertThat(codes(resend(colleague, 1))).isEmpty();
  }

  private EctId invitedEct(AccountId tutor, boolean wideTutors) {
    var ect = new EctId(new UUID(0, 5));
    room.ects.put(
        ect,
        new Subject(AnAccount.BODY, AnAccount.SCHOOL, ect, Set.of(tutor), wideTutors, Set.of()));
    room.with(
        AnAccount.number(1)
            .with(Grant.of(ect))
            .home(EventScope.of(AnAccount.BODY, AnAccount.SCHOOL, ect))
            .invited());
    return ect;
  }

  @Test
  void an_account_is_seen_by_its_holder_and_by_those_who_see_where_it_holds_a_role() {
    var tutor = AnAccount.number(1).atSchool(Role.INDUCTION_TUTOR).active();
    var officer = AnAccount.number(2).atBody(Role.AB_OFFICER).active();
    room.with(tutor, officer);
    var find = new FindAccount(room.accounts, room.schools, room.inductions);
    var tutorsCard = new FindAccount.Command(tutor.id());
    var officersCard = new FindAccount.Command(officer.id());
    var own = tutor.withGrants(Set.of()).viewer(AccountRoom.START, "x");
    assertThat(find.handle(own, tutorsCard)).contains(PersonCard.of(tutor));
    assertThat(find.handle(AViewer.at(Role.HEADTEACHER, AnAccount.SCHOOL), tutorsCard)).isPresent();
    assertThat(find.handle(AViewer.at(Role.AB_ANALYST, AnAccount.BODY), tutorsCard)).isPresent();
    assertThat(find.handle(AViewer.at(Role.AB_ANALYST, AnAccount.BODY), officersCard)).isPresent();
    assertThat(find.handle(AViewer.at(Role.HEADTEACHER, AnAccount.SCHOOL), officersCard)).isEmpty();
    for (var stranger :
        List.of(
            AViewer.at(Role.HEADTEACHER, AccountRoom.FOREIGN_SCHOOL),
            AViewer.at(Role.AB_ADMINISTRATOR, AccountRoom.FOREIGN_BODY),
            AViewer.as(Role.ECT, AnAccount.BODY, AnAccount.SCHOOL),
            AViewer.as(Role.PARTNER, AnAccount.BODY, AnAccount.SCHOOL))) {
      assertThat(find.handle(stranger, tutorsCard)).isEmpty();
      assertThat(find.handle(stranger, officersCard)).isEmpty();
    }
  }

  private Result<StaffMember> add(Viewer viewer, SchoolId school, Role role) {
    return room.addSchoolStaff()
        .handle(
            viewer,
            new AddSchoolStaff.Command(
                school, role, "Tess", "Tutor", "tess@school.example", "07700 900123"));
  }

  private Result<StaffMember> addToBody(Viewer viewer, AppropriateBodyId body, Role role) {
    @Nullable String noMobile = null;
    return room.addBodyStaff()
        .handle(
            viewer,
            new AddBodyStaff.Command(body, role, "Olu", "Officer", "olu@hub.example", noMobile));
  }

  private Result<StaffMember> resend(Viewer viewer, int account) {
    return room.resend().handle(viewer, new ResendInvitation.Command(AnAccount.id(account)));
  }

  private static StaffMember done(Result<StaffMember> result) {
    return switch (result) {
      case Result.Done<StaffMember>(StaffMember value) -> value;
      case Result.Refused<StaffMember>(List<Problem> problems) ->
          throw new AssertionError(problems);
    };
  }

  private static List<String> codes(Result<?> result) {
    return result.problems().stream()
        .map(problem -> problem.code() + " " + String.join(".", problem.path()))
        .toList();
  }
}
