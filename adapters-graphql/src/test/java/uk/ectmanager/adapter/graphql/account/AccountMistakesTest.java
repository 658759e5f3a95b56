package uk.ectmanager.adapter.graphql.account;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.adapter.graphql.Mistakes;
import uk.ectmanager.application.AViewer;
import uk.ectmanager.application.account.AccountRoom;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.account.session.SignOut;
import uk.ectmanager.application.account.session.WhoAmI;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.notification.LinkPurpose;

/** Whatever is wrong with a person who is added, or with a password, is told at once. */
class AccountMistakesTest {

  private final AccountRoom room = new AccountRoom().with(AnAccount.number(2).invited());
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
          .from(new FakeBrowser());

  private List<String> told(String mutation, Map<String, @Nullable Object> input) {
    return Mistakes.told(graphql, mutation, input);
  }

  private static Mistakes person(Mistakes mistakes) {
    return mistakes
        .of("REQUIRED input.firstName")
        .with("firstName", " ")
        .of("TOO_LONG input.lastName")
        .with("lastName", "x".repeat(71))
        .of("INVALID input.email")
        .with("email", "nobody")
        .of("INVALID input.mobile")
        .with("mobile", "12")
        .of("INVALID input.role")
        .with("role", "ECT");
  }

  @Test
  void staff_of_a_school() {
    graphql.as(AViewer.at(Role.HEADTEACHER, AnAccount.SCHOOL));
    var school = GlobalId.of("School", AnAccount.SCHOOL.value());
    var foreign = GlobalId.of("School", AccountRoom.FOREIGN_SCHOOL.value());
    person(
            Mistakes.in(
                Map.of(
                    "schoolId",
                    school,
                    "role",
                    "INDUCTION_TUTOR",
                    "firstName",
                    "Tess",
                    "lastName",
                    "Tutor",
                    "email",
                    "tess@school.example")))
        .of("NOT_FOUND input.schoolId")
        .with("schoolId", foreign)
        .areAllTold(input -> told("addSchoolStaff", input));
  }

  @Test
  void staff_of_a_body() {
    graphql.as(AViewer.at(Role.AB_ADMINISTRATOR, AnAccount.BODY));
    var body = GlobalId.of("AppropriateBody", AnAccount.BODY.value());
    var foreign = GlobalId.of("AppropriateBody", AccountRoom.FOREIGN_BODY.value());
    person(
            Mistakes.in(
                Map.of(
                    "appropriateBodyId",
                    body,
                    "role",
                    "AB_OFFICER",
                    "firstName",
                    "Olu",
                    "lastName",
                    "Officer",
                    "email",
                    "olu@hub.example")))
        .of("NOT_FOUND input.appropriateBodyId")
        .with("appropriateBodyId", foreign)
        .areAllTold(input -> told("addBodyStaff", input));
  }

  @Test
  void a_password() {
    var token = room.mailed.mint(AnAccount.id(2), LinkPurpose.SET_PASSWORD).getQuery().substring(6);
    Mistakes.in(Map.of("token", token, "password", "eleven brave badgers"))
        .of("LINK_UNUSABLE input.token")
        .with("token", "never-mailed")
        .needs("password")
        .of("REQUIRED input.token")
        .with("token", " ")
        .of("PASSWORD_TOO_SHORT input.password")
        .with("password", "short")
        .needs("token")
        .of("REQUIRED input.password")
        .with("password", "")
        .areAllTold(input -> told("setPassword", input));
  }
}
