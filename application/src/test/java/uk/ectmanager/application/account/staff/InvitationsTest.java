package uk.ectmanager.application.account.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.IdSource;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.account.InMemoryAccounts;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.account.AccountEvent;
import uk.ectmanager.domain.account.MobileNumber;
import uk.ectmanager.domain.account.Username;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.SchoolId;

class InvitationsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final PersonName ADA = new PersonName("Ada", "Example");
  private static final EmailAddress MAIL = new EmailAddress("ada@school.example");
  private static final Grant TUTOR = Grant.at(Role.INDUCTION_TUTOR, AnAccount.SCHOOL);
  private static final EventScope SCOPE = EventScope.of(AnAccount.BODY, AnAccount.SCHOOL);

  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final ArrayDeque<Username> usernames = new ArrayDeque<>();
  private final AtomicLong given = new AtomicLong();
  private final IdSource ids = () -> new UUID(7, given.incrementAndGet());
  private final Viewer actor = new Viewer(AnAccount.id(99), "Hal Head", Set.of(), NOW, "192.0.2.7");
  private final Invitations invitations =
      new Invitations(
          accounts,
          () ->
              Objects.requireNonNullElseGet(
                  usernames.poll(),
                  () -> Username.of(Username.LEAST + Math.toIntExact(given.incrementAndGet()))),
          ids,
          new Journal(ids, InstantSource.fixed(NOW)));

  @Test
  void an_unknown_person_gets_an_account_and_the_role() {
    var id = invite(ADA, "07700 900123", TUTOR);
    var account = account(id);
    assertThat(account).isInstanceOf(Account.Invited.class);
    assertThat(account.name()).isEqualTo(ADA);
    assertThat(account.grants()).containsExactly(TUTOR);
    assertThat(account.mobile()).isEqualTo(new MobileNumber("07700900123"));
    assertThat(account.home()).isEqualTo(SCOPE);
    assertThat(accounts.recorded())
        .singleElement()
        .satisfies(recorded -> {
          assertThat(recorded.actor()).isEqualTo(actor.account());
          assertThat(recorded.event()).isEqualTo(new AccountEvent.PersonInvited(id, TUTOR, SCOPE));
        });
  }

  @Test
  void a_landline_is_no_mobile_number_and_is_left_out() {
    assertThat(account(invite(ADA, "01632 960001", TUTOR)).mobile()).isNull();
  }

  @Test
  void twice_gives_one_account_one_role_and_one_event() {
    var first = invite(ADA, null, TUTOR);
    assertThat(invite(ADA, null, TUTOR)).isEqualTo(first);
    assertThat(accounts.everyone()).hasSize(1);
    assertThat(accounts.recorded()).hasSize(1);
  }

  @Test
  void a_known_person_keeps_account_and_name_and_gains_the_role() {
    var known = AnAccount.number(1).mail("ADA@school.example").atBody(Role.AB_OFFICER).active();
    accounts.add(known, List.of());
    var id = invite(new PersonName("Adeline", "Other"), "07700 900123", TUTOR);
    assertThat(id).isEqualTo(known.id());
    assertThat(account(id))
        .isEqualTo(known.withGrants(Set.of(TUTOR, Grant.at(Role.AB_OFFICER, AnAccount.BODY))));
    assertThat(accounts.recorded())
        .extracting(RecordedEvent::event)
        .containsExactly(new AccountEvent.RoleGranted(id, TUTOR, false, SCOPE));
  }

  @Test
  void another_role_before_the_first_password_invites_again() {
    var id = invite(ADA, null, TUTOR);
    var elsewhere = new SchoolId(new UUID(0, 2));
    var lead = Grant.at(Role.INDUCTION_LEAD, elsewhere);
    invite(ADA, null, lead);
    assertThat(accounts.recorded().getLast().event())
        .isEqualTo(new AccountEvent.RoleGranted(id, lead, true, SCOPE));
  }

  @Test
  void a_taken_username_is_passed_over() {
    accounts.add(AnAccount.number(1).active(), List.of());
    usernames.add(Username.of(Username.LEAST + 1));
    usernames.add(Username.of(Username.LEAST + 1));
    usernames.add(Username.of(234567));
    assertThat(account(invite(ADA, null, TUTOR)).username()).isEqualTo(new Username("234567"));
  }

  @Test
  void many_at_once_open_one_account_that_holds_every_role() throws Exception {
    var barrier = new CyclicBarrier(8);
    var work = new ArrayList<Callable<AccountId>>();
    for (var i = 0; i < 8; i++) {
      var grant = Grant.at(Role.INDUCTION_TUTOR, new SchoolId(new UUID(1, i)));
      work.add(() -> {
        barrier.await();
        return invite(ADA, null, grant);
      });
    }
    var answered = new HashSet<AccountId>();
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var future : executor.invokeAll(work)) {
        answered.add(future.get());
      }
    }
    assertThat(answered).hasSize(1);
    assertThat(account(answered.iterator().next()).grants()).hasSize(8);
    assertThat(accounts.recorded()).hasSize(8);
  }

  private AccountId invite(
      PersonName name, @org.jspecify.annotations.Nullable String mobile, Grant grant) {
    return invitations.invite(actor, name, MAIL, mobile, grant, SCOPE);
  }

  private Account account(AccountId id) {
    return accounts.find(id).orElseThrow().value();
  }
}
