package uk.ectmanager.application.account.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.IdSource;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.application.account.Accounts;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.account.MobileNumber;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.PersonName;

/**
 * Gives people their roles and, where they have none, their account. Other features' event handlers
 * call it; it may be told the same any number of times.
 */
public final class Invitations {

  private static final int TRIES = 50;

  private final Accounts accounts;
  private final UsernameSource usernames;
  private final IdSource ids;
  private final Journal journal;

  public Invitations(Accounts accounts, UsernameSource usernames, IdSource ids, Journal journal) {
    this.accounts = accounts;
    this.usernames = usernames;
    this.ids = ids;
    this.journal = journal;
  }

  /**
   * Gives the person of that e-mail address the role; answers their account. A person who is known
   * keeps account, name and number; one who holds the role already stays as they are.
   *
   * @param actor who caused it, as the audit trail shows it
   * @param mobile as typed; kept if it is a mobile number
   * @param scope the appropriate body, school and ECT as far as concerned: who reads of it, and in
   *     whose name the invitation is sent
   */
  public AccountId invite(
      Viewer actor,
      PersonName name,
      EmailAddress email,
      @Nullable String mobile,
      Grant grant,
      EventScope scope) {
    for (var tries = 1; ; tries++) {
      try {
        return inviteOnce(actor, name, email, mobile, grant, scope);
      } catch (DuplicateKey | StaleAggregate beaten) {
        // The username is taken, or somebody changed or opened the same account meanwhile.
        if (tries == TRIES) {
          throw beaten;
        }
      }
    }
  }

  private AccountId inviteOnce(
      Viewer actor,
      PersonName name,
      EmailAddress email,
      @Nullable String mobile,
      Grant grant,
      EventScope scope) {
    var known = accounts.findByEmail(email);
    if (known.isPresent()) {
      var account = known.get();
      account
          .value()
          .grant(grant, scope)
          .ifPresent(changed ->
              accounts.save(
                  account.with(changed.account()), journal.entries(actor, changed.event())));
      return account.value().id();
    }
    var opened =
        Account.open(
            new AccountId(ids.next()),
            usernames.next(),
            name,
            email,
            MobileNumber.recognise(mobile).orElse(null),
            grant,
            scope);
    accounts.add(opened.account(), journal.entries(actor, List.of(opened.event())));
    return opened.account().id();
  }
}
