package uk.ectmanager.application.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.shared.AccountId;

/**
 * Changes an account by a decision that is right whatever was changed at the same time: it is taken
 * again on the account as it is then.
 */
public final class AccountChanges {

  private static final int TRIES = 50;

  private final Accounts accounts;
  private final Journal journal;

  /** On the accounts, told in the journal. */
  public AccountChanges(Accounts accounts, Journal journal) {
    this.accounts = accounts;
    this.journal = journal;
  }

  /** The account after the change; empty when it is not there or the decision was against it. */
  public Optional<Account> change(
      AccountId id,
      Function<Account, Viewer> actor,
      Function<Account, Optional<Account.Changed>> decision) {
    for (var tries = 1; ; tries++) {
      var found = accounts.find(id);
      var changed = found.flatMap(account -> decision.apply(account.value()));
      if (found.isEmpty() || changed.isEmpty()) {
        return Optional.empty();
      }
      var next = changed.get();
      try {
        accounts.save(
            found.get().with(next.account()),
            journal.entries(actor.apply(next.account()), next.event()));
        return Optional.of(next.account());
      } catch (StaleAggregate beaten) {
        if (tries == TRIES) {
          throw beaten;
        }
      }
    }
  }

  /** Somebody who has not proved who they are, as the audit trail shows them. */
  public static Function<Account, Viewer> stranger(Instant now, String address) {
    return account -> new Viewer(account.id(), "Somebody not signed in", Set.of(), now, address);
  }
}
