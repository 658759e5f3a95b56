package uk.ectmanager.application.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.ectmanager.application.AggregateStore;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.account.Username;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * All accounts. Two keys are unique: {@value #EMAIL} (in lower case) and {@value #USERNAME}; they
 * name a {@link uk.ectmanager.application.DuplicateKey}.
 */
public interface Accounts extends AggregateStore<AccountId, Account> {

  /** The name of the unique key over e-mail addresses. */
  String EMAIL = "emailLower";

  /** The name of the unique key over usernames. */
  String USERNAME = "username";

  /** The account of that e-mail address, however its letters are cased. */
  Optional<Versioned<Account>> findByEmail(EmailAddress email);

  /** The account of that username. */
  Optional<Versioned<Account>> findByUsername(Username username);

  /** The accounts with a role at one of these schools. */
  List<Account> ofSchools(Collection<SchoolId> schools);

  /** The accounts with a role at one of these appropriate bodies. */
  List<Account> ofBodies(Collection<AppropriateBodyId> bodies);

  /** The accounts of the people whose induction is one of these. */
  List<Account> ofEcts(Collection<EctId> ects);

  /** The account that somebody names when signing in: by username or e-mail address, as typed. */
  default Optional<Versioned<Account>> findByLogin(String login) {
    if (Username.isWellFormed(login)) {
      return findByUsername(new Username(login));
    }
    return switch (EmailAddress.parse(login)) {
      case Result.Done<EmailAddress>(EmailAddress email) -> findByEmail(email);
      case Result.Refused<EmailAddress> _ -> Optional.empty();
    };
  }
}
