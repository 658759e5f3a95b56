package uk.ectmanager.application.account.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.account.AccountAccess;
import uk.ectmanager.application.account.Accounts;
import uk.ectmanager.application.account.Grants;
import uk.ectmanager.application.account.SchoolAccess;
import uk.ectmanager.application.account.StaffMember;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Gives a person a role at a school; who is new to the system is invited by mail. Who may do it
 * depends on the role that is given (reference 2).
 */
public final class AddSchoolStaff {

  private static final List<Permission> ANY =
      List.of(
          Permission.ADD_TUTOR,
          Permission.ADD_SCHOOL_ADMINISTRATOR,
          Permission.ADD_HEADTEACHER,
          Permission.ADD_INDUCTION_LEAD);

  private final Accounts accounts;
  private final SchoolAccess schools;
  private final Invitations invitations;

  public AddSchoolStaff(Accounts accounts, SchoolAccess schools, Invitations invitations) {
    this.accounts = accounts;
    this.schools = schools;
    this.invitations = invitations;
  }

  /** Who, where and which role; the rest as typed. */
  public record Command(
      SchoolId school,
      Role role,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String email,
      @Nullable String mobile) {}

  /** Gives the role; a person who holds it already keeps it. Refused with every reason. */
  public Result<StaffMember> handle(Viewer viewer, Command command) {
    var problems = new Problems();
    var role = command.role();
    permitEver(viewer, role, problems);
    var school =
        schools
            .find(command.school())
            .filter(found -> viewer.may(Permission.VIEW_SCHOOL, found.subject()))
            .orElse(null);
    if (school == null) {
      problems.add(ProblemCode.NOT_FOUND, "There is no such school for you.", "input", "schoolId");
    } else {
      if (role.ofSchool()) {
        NotPermitted.unless(viewer, AccountAccess.toInvite(role), school.subject());
      }
      if (!school.authorised()) {
        problems.add(
            ProblemCode.SCHOOL_NOT_AUTHORISED,
            "The appropriate body has not authorised the school yet.",
            "input",
            "schoolId");
      }
    }
    var person =
        new NewStaff(command.firstName(), command.lastName(), command.email(), command.mobile())
            .parse(problems);
    if (school == null) {
      return Result.refused(problems.all());
    }
    return problems.orElse(() -> add(viewer, role, school, person.get()));
  }

  private static void permitEver(Viewer viewer, Role role, Problems problems) {
    if (role.ofSchool()) {
      NotPermitted.unlessEver(viewer, AccountAccess.toInvite(role));
      return;
    }
    if (ANY.stream().noneMatch(viewer::couldEver)) {
      throw new NotPermitted(Permission.ADD_TUTOR);
    }
    problems.add(
        ProblemCode.INVALID,
        "The role must be HEADTEACHER, INDUCTION_LEAD, INDUCTION_TUTOR or SCHOOL_ADMINISTRATOR.",
        "input",
        "role");
  }

  private StaffMember add(
      Viewer viewer, Role role, SchoolAccess.School school, NewStaff.Person person) {
    var grant = Grant.at(role, school.id());
    var id =
        invitations.invite(
            viewer, person.name(), person.email(), person.mobile(), grant, school.scope());
    return Grants.staff(accounts.find(id).orElseThrow().value(), grant);
  }
}
