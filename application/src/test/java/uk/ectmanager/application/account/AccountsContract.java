package uk.ectmanager.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.AggregateStore;
import uk.ectmanager.application.AggregateStoreContract;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.account.AccountEvent;
import uk.ectmanager.domain.account.Username;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.EventId;
import uk.ectmanager.domain.shared.EventScope;

/** What every store of accounts must do. */
public interface AccountsContract extends AggregateStoreContract<AccountId, Account> {

  /** The store under test. */
  Accounts accounts();

  @Override
  default AggregateStore<AccountId, Account> store() {
    return accounts();
  }

  @Override
  default AccountId idOf(Account account) {
    return account.id();
  }

  @Override
  default List<Account> samples() {
    var ect = new EctId(new UUID(0, 0xec7));
    return List.of(
        AnAccount.number(1).invited(),
        AnAccount.number(2).atSchool(Role.HEADTEACHER).mobile("07700900123").invited(),
        AnAccount.number(3)
            .atBody(Role.AB_OFFICER)
            .with(Grant.at(Role.AB_ANALYST, new AppropriateBodyId(new UUID(0, 9))))
            .active(),
        AnAccount.number(4)
            .with(Grant.of(ect))
            .atSchool(Role.INDUCTION_TUTOR)
            .mobile("+447700900124")
            .home(EventScope.of(AnAccount.BODY, AnAccount.SCHOOL, ect))
            .active(),
        AnAccount.number(5).home(EventScope.NONE).active());
  }

  @Override
  default Account changed(Account account) {
    return account.setPassword("hashed:another").account();
  }

  @Override
  default List<RecordedEvent> someEvents() {
    var account = AnAccount.id(1);
    return List.of(
        new RecordedEvent(
            new EventId(new UUID(0, 1)),
            Instant.parse("2026-11-22T10:00:00.123Z"),
            account,
            "Person1 Example1",
            "192.0.2.1",
            new AccountEvent.PersonInvited(
                account,
                Grant.at(Role.HEADTEACHER, AnAccount.SCHOOL),
                EventScope.of(AnAccount.BODY, AnAccount.SCHOOL))),
        new RecordedEvent(
            new EventId(new UUID(0, 2)),
            Instant.parse("2026-11-22T10:00:00.123Z"),
            account,
            "Person1 Example1",
            "192.0.2.1",
            new AccountEvent.AccountLocked(
                account, Instant.parse("2026-11-22T10:30:00Z"), EventScope.of(AnAccount.BODY))));
  }

  @Test
  default void an_account_is_found_by_its_address_however_it_is_cased() {
    var account = AnAccount.number(1).mail("Ada.Example@School.example").active();
    accounts().add(account, List.of());
    accounts().add(AnAccount.number(2).active(), List.of());
    assertThat(accounts().findByEmail(new EmailAddress("ada.example@SCHOOL.example")))
        .contains(new Versioned<>(account, 0));
    assertThat(accounts().findByEmail(new EmailAddress("ada.example@school.example.example")))
        .isEmpty();
  }

  @Test
  default void an_account_is_found_by_its_username() {
    var account = AnAccount.number(1).active();
    accounts().add(account, List.of());
    accounts().add(AnAccount.number(2).active(), List.of());
    assertThat(accounts().findByUsername(account.username())).contains(new Versioned<>(account, 0));
    assertThat(accounts().findByUsername(new Username("999999"))).isEmpty();
  }

  @Test
  default void an_address_belongs_to_one_account_however_it_is_cased() {
    accounts().add(AnAccount.number(1).mail("ada@school.example").active(), List.of());
    assertThatThrownBy(() ->
            accounts().add(AnAccount.number(2).mail("ADA@school.example").invited(), List.of()))
        .isInstanceOfSatisfying(
            DuplicateKey.class, taken -> assertThat(taken.key()).isEqualTo(Accounts.EMAIL));
    assertThat(accounts().find(AnAccount.id(2))).isEmpty();
  }

  @Test
  default void a_username_belongs_to_one_account() {
    var first = AnAccount.number(1).active();
    accounts().add(first, List.of());
    var second =
        new Account.Invited(
            AnAccount.id(2),
            first.username(),
            first.name(),
            new EmailAddress("other@school.example"),
            null,
            first.grants(),
            first.home());
    assertThatThrownBy(() -> accounts().add(second, List.of()))
        .isInstanceOfSatisfying(
            DuplicateKey.class, taken -> assertThat(taken.key()).isEqualTo(Accounts.USERNAME));
  }
}
