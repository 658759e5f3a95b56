package uk.ectmanager.adapter.graphql.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.application.AViewer;
import uk.ectmanager.application.account.AccountRoom;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.account.FindAccount;
import uk.ectmanager.application.account.session.SessionTicket;
import uk.ectmanager.application.account.session.SignOut;
import uk.ectmanager.application.account.session.WhoAmI;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.notification.LinkPurpose;

class AccountControllersTest {

  private static final String SIGN_IN =
      """
      mutation ($login: String!, $password: String!) {
        signIn(input: {login: $login, password: $password}) {
          me { account { username firstName lastName email mobile active } roles { role }
               authenticatedAt maySignUntil }
          problems { code path message }
        }
      }
      """;

  private final Account.Active ada =
      AnAccount.number(1).called("Ada", "Example").atSchool(Role.HEADTEACHER).active();
  private final AccountRoom room = new AccountRoom().with(ada, AnAccount.number(2).invited());
  private final FakeBrowser browser = new FakeBrowser();
  private final GraphQlSetup graphql =
      GraphQlSetup.withSchema()
          .controllers(
              new SignInController(
                  room.signIn(),
                  new SignOut(room.accounts, room.journal),
                  room.reauthenticate(),
                  room.requestReset(),
                  room.setPassword(),
                  new WhoAmI(room.accounts)),
              new StaffController(room.addSchoolStaff(), room.addBodyStaff(), room.resend()))
          .from(browser);

  @Test
  void signing_in_begins_a_session_and_tells_who_one_is() {
    var answer = graphql.run(SIGN_IN, Map.of("login", "100001", "password", AnAccount.PASSWORD));
    assertThat(answer.errors()).isEmpty();
    assertThat(answer.problems("signIn")).isEmpty();
    assertThat(answer.data("signIn.me.account.firstName")).isEqualTo("Ada");
    assertThat(answer.data("signIn.me.account.active")).isEqualTo(true);
    assertThat(answer.data("signIn.me.roles.0.role")).isEqualTo("HEADTEACHER");
    assertThat(answer.data("signIn.me.maySignUntil")).isEqualTo("2026-11-22T10:15:00.000Z");
    assertThat(browser.ticket()).contains(new SessionTicket(ada.id(), AccountRoom.START, 1));
    assertThat(browser.deviceCookie()).isPresent();
  }

  @Test
  void a_failure_begins_no_session_and_says_nothing_more() {
    var wrong = graphql.run(SIGN_IN, Map.of("login", "100001", "password", "wrong"));
    var unknown = graphql.run(SIGN_IN, Map.of("login", "999999", "password", "wrong"));
    assertThat(wrong.problemsWithPaths("signIn")).containsExactly("SIGN_IN_FAILED input");
    assertThat(wrong.data("signIn.me")).isNull();
    assertThat(unknown.body()).isEqualTo(wrong.body());
    assertThat(browser.ticket()).isEmpty();
    assertThat(
            graphql.run(SIGN_IN, Map.of("login", " ", "password", "")).problemsWithPaths("signIn"))
        .containsExactly("REQUIRED input.login", "REQUIRED input.password");
  }

  @Test
  void nobody_is_me_before_signing_in() {
    var document = "{ me { account { id username } } }";
    assertThat(graphql.asNobody().run(document).data("me")).isNull();
    var answer = graphql.as(viewer()).run(document);
    assertThat(answer.data("me.account.id")).isEqualTo(GlobalId.of("Account", ada.id().value()));
    assertThat(answer.data("me.account.username")).isEqualTo("100001");
  }

  @Test
  void signing_out_ends_the_session_and_needs_one() {
    var document = "mutation { signOut { problems { code } } }";
    assertThat(graphql.asNobody().run(document).codes()).containsExactly("UNAUTHENTICATED");
    graphql.run(SIGN_IN, Map.of("login", "100001", "password", AnAccount.PASSWORD));
    assertThat(graphql.as(viewer()).run(document).errors()).isEmpty();
    assertThat(browser.ticket()).isEmpty();
  }

  @Test
  void proving_again_renews_the_session() {
    var document =
        "mutation ($p: String!) { reauthenticate(input: {password: $p}) { me { maySignUntil }"
            + " problems { code path } } }";
    graphql.as(viewer());
    assertThat(graphql.run(document, Map.of("p", "wrong")).problemsWithPaths("reauthenticate"))
        .containsExactly("SIGN_IN_FAILED input.password");
    assertThat(browser.ticket()).isEmpty();
    assertThat(graphql.run(document, Map.of("p", AnAccount.PASSWORD)).problems("reauthenticate"))
        .isEmpty();
    assertThat(browser.ticket()).isPresent();
    assertThat(graphql.asNobody().run(document, Map.of("p", "x")).codes())
        .containsExactly("UNAUTHENTICATED");
  }

  @Test
  void a_reset_is_answered_alike() {
    var document =
        "mutation ($l: String!) { requestPasswordReset(input: {login: $l}) { problems { code path"
            + " } } }";
    assertThat(graphql.run(document, Map.of("l", "100001")).body())
        .isEqualTo(graphql.run(document, Map.of("l", "nobody@school.example")).body());
    assertThat(graphql.run(document, Map.of("l", " ")).problemsWithPaths("requestPasswordReset"))
        .containsExactly("REQUIRED input.login");
  }

  @Test
  void a_password_is_set_by_link() {
    var document =
        "mutation ($t: String!, $p: String!) { setPassword(input: {token: $t, password: $p}) {"
            + " username problems { code path } } }";
    var token = room.mailed.mint(AnAccount.id(2), LinkPurpose.SET_PASSWORD).getQuery().substring(6);
    assertThat(
            graphql
                .run(document, Map.of("t", token, "p", "short"))
                .problemsWithPaths("setPassword"))
        .containsExactly("PASSWORD_TOO_SHORT input.password");
    assertThat(
            graphql
                .run(document, Map.of("t", token, "p", "eleven brave badgers"))
                .data("setPassword.username"))
        .isEqualTo("100002");
    assertThat(
            graphql
                .run(document, Map.of("t", token, "p", "eleven brave badgers"))
                .problemsWithPaths("setPassword"))
        .containsExactly("LINK_UNUSABLE input.token");
  }

  @Test
  void staff_is_added_to_a_school() {
    var document =
        """
        mutation ($school: ID!, $role: Role!) {
          addSchoolStaff(input: {schoolId: $school, role: $role, firstName: "Tess",
              lastName: "Tutor", email: "tess@school.example"}) {
            staff { account { username active } roles } problems { code path }
          }
        }
        """;
    var school = GlobalId.of("School", AnAccount.SCHOOL.value());
    graphql.as(AViewer.at(Role.HEADTEACHER, AnAccount.SCHOOL));
    var answer = graphql.run(document, Map.of("school", school, "role", "INDUCTION_TUTOR"));
    assertThat(answer.errors()).isEmpty();
    assertThat(answer.data("addSchoolStaff.staff.roles.0")).isEqualTo("INDUCTION_TUTOR");
    assertThat(answer.data("addSchoolStaff.staff.account.active")).isEqualTo(false);
    assertThat(
            graphql
                .run(document, Map.of("school", school, "role", "AB_OFFICER"))
                .problemsWithPaths("addSchoolStaff"))
        .containsExactly("INVALID input.role");
    var body = GlobalId.of("AppropriateBody", AnAccount.SCHOOL.value());
    assertThat(
            graphql
                .run(document, Map.of("school", body, "role", "INDUCTION_TUTOR"))
                .problemsWithPaths("addSchoolStaff"))
        .containsExactly("NOT_FOUND input.schoolId");
    assertThat(graphql.run(document, Map.of("school", "x", "role", "INDUCTION_TUTOR")).codes())
        .containsExactly("BAD_USER_INPUT");
    graphql.as(AViewer.at(Role.AB_OFFICER, AnAccount.BODY));
    assertThat(graphql.run(document, Map.of("school", school, "role", "INDUCTION_TUTOR")).codes())
        .containsExactly("FORBIDDEN");
    assertThat(
            graphql
                .asNobody()
                .run(document, Map.of("school", school, "role", "INDUCTION_TUTOR"))
                .codes())
        .containsExactly("UNAUTHENTICATED");
  }

  @Test
  void staff_is_added_to_a_body() {
    var document =
        """
        mutation ($body: ID!) {
          addBodyStaff(input: {appropriateBodyId: $body, role: AB_OFFICER, firstName: "Olu",
              lastName: "Officer", email: "olu@hub.example"}) {
            staff { roles } problems { code path }
          }
        }
        """;
    var body = Map.of("body", GlobalId.of("AppropriateBody", AnAccount.BODY.value()));
    graphql.as(AViewer.at(Role.AB_ADMINISTRATOR, AnAccount.BODY));
    assertThat(graphql.run(document, body).data("addBodyStaff.staff.roles.0"))
        .isEqualTo("AB_OFFICER");
    var foreign = Map.of("body", GlobalId.of("AppropriateBody", AccountRoom.FOREIGN_BODY.value()));
    assertThat(graphql.run(document, foreign).problemsWithPaths("addBodyStaff"))
        .containsExactly("NOT_FOUND input.appropriateBodyId");
    graphql.as(AViewer.at(Role.AB_OFFICER, AnAccount.BODY));
    assertThat(graphql.run(document, body).codes()).containsExactly("FORBIDDEN");
  }

  @Test
  void an_invitation_is_sent_again() {
    room.with(AnAccount.number(3).atSchool(Role.INDUCTION_TUTOR).invited());
    var document =
        "mutation ($id: ID!) { resendInvitation(input: {accountId: $id}) { staff { roles }"
            + " problems { code path } } }";
    graphql.as(AViewer.at(Role.HEADTEACHER, AnAccount.SCHOOL));
    assertThat(
            graphql
                .run(document, Map.of("id", GlobalId.of("Account", AnAccount.id(3).value())))
                .data("resendInvitation.staff.roles.0"))
        .isEqualTo("INDUCTION_TUTOR");
    assertThat(
            graphql
                .run(document, Map.of("id", GlobalId.of("Account", ada.id().value())))
                .problemsWithPaths("resendInvitation"))
        .containsExactly("WRONG_STATE input.accountId");
  }

  @Test
  void an_account_is_a_node_for_those_who_may_see_it() {
    var nodes = new AccountNodes(new FindAccount(room.accounts, room.schools, room.inductions));
    assertThat(nodes.type()).isEqualTo("Account");
    assertThat(nodes.find(AViewer.at(Role.INDUCTION_LEAD, AnAccount.SCHOOL), ada.id().value()))
        .isPresent();
    assertThat(
            nodes.find(
                AViewer.at(Role.INDUCTION_LEAD, AccountRoom.FOREIGN_SCHOOL), ada.id().value()))
        .isEmpty();
  }

  private Viewer viewer() {
    return ada.viewer(AccountRoom.START, "192.0.2.1");
  }
}
