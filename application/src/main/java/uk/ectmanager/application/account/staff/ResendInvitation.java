package uk.ectmanager.application.account.staff;

import java.util.List;
import java.util.Optional;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.account.AccountAccess;
import uk.ectmanager.application.account.AccountChanges;
import uk.ectmanager.application.account.Accounts;
import uk.ectmanager.application.account.Grants;
import uk.ectmanager.application.account.InductionAccess;
import uk.ectmanager.application.account.SchoolAccess;
import uk.ectmanager.application.account.StaffMember;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/**
 * Sends the invitation again to a person who has not set a password yet; whoever may give one of
 * their roles may do it, an ECT's own tutor too.
 */
public final class ResendInvitation {

  private static final List<Permission> ANY =
      List.of(
          Permission.ADD_TUTOR,
          Permission.ADD_SCHOOL_ADMINISTRATOR,
          Permission.ADD_HEADTEACHER,
          Permission.ADD_INDUCTION_LEAD,
          Permission.DRAFT_REGISTRATION,
          Permission.MANAGE_BODY);

  private final Accounts accounts;
  private final AccountAccess access;
  private final AccountChanges changes;

  public ResendInvitation(
      Accounts accounts, SchoolAccess schools, InductionAccess inductions, Journal journal) {
    this.accounts = accounts;
    this.access = new AccountAccess(schools, inductions);
    this.changes = new AccountChanges(accounts, journal);
  }

  /** Whom. */
  public record Command(AccountId account) {}

  /** Sends it again; answers the person with their roles at the place they are invited to. */
  public Result<StaffMember> handle(Viewer viewer, Command command) {
    if (ANY.stream().noneMatch(viewer::couldEver)) {
      throw new NotPermitted(Permission.ADD_TUTOR);
    }
    var account =
        accounts
            .find(command.account())
            .map(Versioned::value)
            .filter(found -> access.sees(viewer, found))
            .orElse(null);
    if (account == null) {
      return Result.refused(
          ProblemCode.NOT_FOUND, "There is no such person for you.", "input", "accountId");
    }
    var place =
        access.invitedBy(viewer, account).orElseThrow(() -> new NotPermitted(Permission.ADD_TUTOR));
    return changes
        .change(
            account.id(),
            _ -> viewer,
            next ->
                next instanceof Account.Invited invited
                    ? Optional.of(invited.resendInvitation(place.grant(), place.scope()))
                    : Optional.empty())
        .map(next -> Result.done(Grants.staff(next, place.grant())))
        .orElseGet(() ->
            Result.refused(
                ProblemCode.WRONG_STATE,
                "This person has set a password; they can ask for a new one on the sign-in page.",
                "input",
                "accountId"));
  }
}
