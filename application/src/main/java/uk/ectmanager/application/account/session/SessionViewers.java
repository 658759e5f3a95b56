package uk.ectmanager.application.account.session;

import java.util.Optional;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.account.Accounts;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.account.Account;

/**
 * Makes the viewer of a session, from the account as it is now: a role given or taken acts with the
 * next request, and a new password ends every session that began with an earlier one.
 */
public final class SessionViewers {

  private final Accounts accounts;

  public SessionViewers(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * Who asks; empty when the session is over. One call to the storage.
   *
   * @param origin the network address of the request
   */
  public Optional<Viewer> viewer(SessionTicket ticket, String origin) {
    return accounts
        .find(ticket.account())
        .map(Versioned::value)
        .filter(account ->
            account instanceof Account.Active active
                && active.credentialVersion() == ticket.credentialVersion())
        .map(account -> account.viewer(ticket.authenticatedAt(), origin));
  }
}
