package uk.ectmanager.application.account;

import java.util.Optional;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AccountId;

/** Reads one account by its identifier. */
public final class FindAccount {

  private final Accounts accounts;
  private final AccountAccess access;

  public FindAccount(Accounts accounts, SchoolAccess schools, InductionAccess inductions) {
    this.accounts = accounts;
    this.access = new AccountAccess(schools, inductions);
  }

  /** Whose. */
  public record Command(AccountId account) {}

  /** The card; empty when it is not there or not the viewer's to see. */
  public Optional<PersonCard> handle(Viewer viewer, Command command) {
    return accounts
        .find(command.account())
        .map(Versioned::value)
        .filter(account -> access.sees(viewer, account))
        .map(PersonCard::of);
  }
}
