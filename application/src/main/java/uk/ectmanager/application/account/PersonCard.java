package uk.ectmanager.application.account;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.account.MobileNumber;
import uk.ectmanager.domain.account.Username;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.PersonName;

/**
 * A person with an account, as others see and reach them.
 *
 * @param active whether they have set a password
 */
public record PersonCard(
    AccountId account,
    PersonName name,
    EmailAddress email,
    @Nullable MobileNumber mobile,
    Username username,
    boolean active) {

  /** The card of an account. */
  public static PersonCard of(Account account) {
    return new PersonCard(
        account.id(),
        account.name(),
        account.email(),
        account.mobile(),
        account.username(),
        account instanceof Account.Active);
  }

  /** Never shows personal data. */
  @Override
  public String toString() {
    return "PersonCard[" + account + "]";
  }
}
