package uk.ectmanager.adapter.mongo.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.EventRoundTrip;
import uk.ectmanager.adapter.mongo.testing.Explain;
import uk.ectmanager.adapter.mongo.testing.IndexCheck;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestDatabase;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.account.AccountDirectoryContract;
import uk.ectmanager.application.account.AccountsContract;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.account.AccountEvent;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.EventScope;

@OnEveryMongo
class MongoAccountsIT implements AccountsContract, AccountDirectoryContract {

  private static final EctId ECT = new EctId(new UUID(0, 77));

  private final TestDatabase database;
  private final MongoAccounts accounts;

  MongoAccountsIT(TestServer server) {
    database = server.fresh(AccountEvent.class);
    accounts = database.indexed(new MongoAccounts(database.storage()));
  }

  @Override
  public MongoAccounts accounts() {
    return accounts;
  }

  @Test
  void each_indexed_path_is_stored() {
    samples().forEach(sample -> accounts.add(sample, someEvents()));
    accounts.add(AnAccount.number(40).with(Grant.of(ECT)).invited(), List.of());
    IndexCheck.everyPathIsStored(database, accounts);
  }

  @Test
  void every_finder_uses_an_index_and_one_command_whatever_the_number_of_rows() {
    IntStream.range(0, 30)
        .forEach(number ->
            accounts.add(
                AnAccount.number(number).atSchool(Role.INDUCTION_TUTOR).active(), List.of()));
    accounts.add(AnAccount.number(40).with(Grant.of(ECT)).invited(), List.of());
    var ids = IntStream.range(0, 30).mapToObj(AnAccount::id).toList();
    var finders =
        List.<Runnable>of(
            () -> accounts.findByEmail(new EmailAddress("person1@school.example")),
            () -> accounts.findByUsername(AnAccount.number(1).active().username()),
            () -> directory().findAll(ids),
            () -> directory().staffOf(AnAccount.SCHOOL),
            () -> directory().staffOf(AnAccount.BODY),
            () -> directory().ect(ECT));
    for (var finder : finders) {
      assertThat(database.commands().during(finder)).hasSize(1);
    }
    for (var finder : finders) {
      Explain.usesIndexes(database, finder);
    }
  }

  @Test
  void every_event_survives_storage() {
    var account = AnAccount.id(1);
    var scope = EventScope.of(AnAccount.BODY, AnAccount.SCHOOL, ECT);
    var grant = Grant.at(Role.HEADTEACHER, AnAccount.SCHOOL);
    EventRoundTrip.of(
        AccountEvent.class,
        List.of(
            new AccountEvent.PersonInvited(account, grant, scope),
            new AccountEvent.PersonInvited(account, Grant.of(ECT), EventScope.NONE),
            new AccountEvent.RoleGranted(
                account, Grant.at(Role.AB_OFFICER, AnAccount.BODY), true, scope),
            new AccountEvent.InvitationResent(account, grant, scope),
            new AccountEvent.PasswordResetRequested(account, scope),
            new AccountEvent.PasswordSet(account, true, scope),
            new AccountEvent.SignedIn(account, scope),
            new AccountEvent.Reauthenticated(account, scope),
            new AccountEvent.SignedOut(account, scope),
            new AccountEvent.AccountLocked(account, Instant.parse("2026-11-22T10:30:00Z"), scope)));
  }
}
