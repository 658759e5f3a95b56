package uk.ectmanager.application.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import uk.ectmanager.application.InMemoryAggregateStore;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.account.Username;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.SchoolId;

/** The fake store of accounts. */
public final class InMemoryAccounts extends InMemoryAggregateStore<AccountId, Account>
    implements Accounts {

  /** Empty. */
  public InMemoryAccounts() {
    super(
        Account::id,
        account -> Map.of(EMAIL, account.email().lower(), USERNAME, account.username().value()));
  }

  /** With these accounts. */
  public static InMemoryAccounts with(Account... accounts) {
    var store = new InMemoryAccounts();
    for (var account : accounts) {
      store.add(account, List.of());
    }
    return store;
  }

  @Override
  public Optional<Versioned<Account>> findByEmail(EmailAddress email) {
    return allVersioned().stream()
        .filter(account -> account.value().email().lower().equals(email.lower()))
        .findFirst();
  }

  @Override
  public Optional<Versioned<Account>> findByUsername(Username username) {
    return allVersioned().stream()
        .filter(account -> account.value().username().equals(username))
        .findFirst();
  }

  @Override
  public List<Account> ofSchools(Collection<SchoolId> schools) {
    return holding(grant -> grant.school() != null && schools.contains(grant.school()));
  }

  @Override
  public List<Account> ofBodies(Collection<AppropriateBodyId> bodies) {
    return holding(grant -> grant.body() != null && bodies.contains(grant.body()));
  }

  @Override
  public List<Account> ofEcts(Collection<EctId> ects) {
    return holding(grant -> grant.ect() != null && ects.contains(grant.ect()));
  }

  private List<Account> holding(Predicate<Grant> grant) {
    return all().stream().filter(account -> account.grants().stream().anyMatch(grant)).toList();
  }

  /** Every account that there is. */
  public List<Account> everyone() {
    return all();
  }
}
