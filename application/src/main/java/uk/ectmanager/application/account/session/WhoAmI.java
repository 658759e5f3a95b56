package uk.ectmanager.application.account.session;

import java.util.Optional;
import uk.ectmanager.application.account.Accounts;
import uk.ectmanager.domain.access.Viewer;

/** Tells the person who is signed in what the system knows them as. */
public final class WhoAmI {

  private final Accounts accounts;

  public WhoAmI(Accounts accounts) {
    this.accounts = accounts;
  }

  /** The viewer's own account; empty for a viewer that is no person. */
  public Optional<Me> handle(Viewer viewer) {
    return accounts
        .find(viewer.account())
        .map(account -> Me.of(account.value(), viewer.authenticatedAt()));
  }
}
