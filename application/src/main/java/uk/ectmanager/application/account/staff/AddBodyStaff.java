package uk.ectmanager.application.account.staff;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.account.Accounts;
import uk.ectmanager.application.account.Grants;
import uk.ectmanager.application.account.StaffMember;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/** Gives a person a role at an appropriate body; who is new to the system is invited by mail. */
public final class AddBodyStaff {

  private final Accounts accounts;
  private final Invitations invitations;

  public AddBodyStaff(Accounts accounts, Invitations invitations) {
    this.accounts = accounts;
    this.invitations = invitations;
  }

  /** Who, where and which role; the rest as typed. */
  public record Command(
      AppropriateBodyId body,
      Role role,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String email,
      @Nullable String mobile) {}

  /** Gives the role; a person who holds it already keeps it. Refused with every reason. */
  public Result<StaffMember> handle(Viewer viewer, Command command) {
    NotPermitted.unlessEver(viewer, Permission.MANAGE_BODY);
    var subject = Subject.of(command.body());
    var problems = new Problems();
    if (viewer.may(Permission.VIEW_BODY, subject)) {
      NotPermitted.unless(viewer, Permission.MANAGE_BODY, subject);
    } else {
      problems.add(
          ProblemCode.NOT_FOUND,
          "There is no such appropriate body for you.",
          "input",
          "appropriateBodyId");
    }
    if (!command.role().ofBody()) {
      problems.add(
          ProblemCode.INVALID,
          "The role must be AB_ADMINISTRATOR, AB_OFFICER or AB_ANALYST.",
          "input",
          "role");
    }
    var person =
        new NewStaff(command.firstName(), command.lastName(), command.email(), command.mobile())
            .parse(problems);
    return problems.orElse(() -> add(viewer, command, person.get()));
  }

  private StaffMember add(Viewer viewer, Command command, NewStaff.Person person) {
    var grant = Grant.at(command.role(), command.body());
    var id =
        invitations.invite(
            viewer,
            person.name(),
            person.email(),
            person.mobile(),
            grant,
            EventScope.of(command.body()));
    return Grants.staff(accounts.find(id).orElseThrow().value(), grant);
  }
}
