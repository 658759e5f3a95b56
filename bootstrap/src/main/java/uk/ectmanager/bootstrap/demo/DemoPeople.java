package uk.ectmanager.bootstrap.demo;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.account.Accounts;
import uk.ectmanager.application.security.PasswordHasher;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EmailAddress;

/** The people of the demonstration: found by their addresses, all with the same password. */
final class DemoPeople {

  /** Signs in to every account of the demonstration. */
  static final String PASSWORD = "induction-demo";

  private final Accounts accounts;
  private final PasswordHasher hasher;
  private final Journal journal;
  private final InstantSource clock;

  DemoPeople(Accounts accounts, PasswordHasher hasher, Journal journal, InstantSource clock) {
    this.accounts = accounts;
    this.hasher = hasher;
    this.journal = journal;
    this.clock = clock;
  }

  /** The operator of the installation. */
  Viewer operator() {
    return new Viewer(
        SystemViewer.ACCOUNT,
        "operator",
        Set.of(Grant.everywhere(Role.OPERATOR)),
        clock.instant(),
        "system");
  }

  /** The account of that address. */
  AccountId id(String email) {
    return account(email).value().id();
  }

  /** The person of that address, just signed in. */
  Viewer viewer(String email) {
    return account(email).value().viewer(clock.instant().truncatedTo(ChronoUnit.MILLIS), "demo");
  }

  /** Lets these people sign in. */
  void activate(List<String> emails) {
    for (var email : emails) {
      var found = account(email);
      if (found.value() instanceof Account.Invited invited) {
        var changed = invited.setPassword(hasher.hash(PASSWORD));
        accounts.save(
            found.with(changed.account()),
            journal.entries(SystemViewer.at(clock.instant()), changed.event()));
      }
    }
  }

  private Versioned<Account> account(String email) {
    return accounts
        .findByEmail(new EmailAddress(email))
        .orElseThrow(() -> new IllegalStateException("nobody was invited at " + email));
  }
}
