package uk.ectmanager.application.account.session;

import java.util.Optional;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.account.AccountChanges;
import uk.ectmanager.application.account.Accounts;
import uk.ectmanager.domain.access.Viewer;

/** A person signs out; the edge ends the session. */
public final class SignOut {

  private final AccountChanges changes;

  public SignOut(Accounts accounts, Journal journal) {
    this.changes = new AccountChanges(accounts, journal);
  }

  /** Notes that the viewer signed out; answers whether there was an account to sign out of. */
  public boolean handle(Viewer viewer) {
    return changes
        .change(viewer.account(), _ -> viewer, account -> Optional.of(account.signedOut()))
        .isPresent();
  }
}
