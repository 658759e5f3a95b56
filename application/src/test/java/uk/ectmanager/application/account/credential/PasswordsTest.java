package uk.ectmanager.application.account.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.account.AccountRoom.attempt;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.account.AccountRoom;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.account.AtOnce;
import uk.ectmanager.application.account.PersonCard;
import uk.ectmanager.application.account.session.Me;
import uk.ectmanager.application.account.session.Reauthenticate;
import uk.ectmanager.application.account.session.SessionTicket;
import uk.ectmanager.application.account.session.SessionViewers;
import uk.ectmanager.application.account.session.SignOut;
import uk.ectmanager.application.account.session.WhoAmI;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.account.AccountEvent;
import uk.ectmanager.domain.account.SignInLock;
import uk.ectmanager.domain.notification.LinkPurpose;
import uk.ectmanager.domain.shared.Result;

/** Setting and resetting passwords, proving again, sessions, signing out. */
class PasswordsTest {

  private static final String NEW = "eleven brave badgers";

  private final Account.Active ada = AnAccount.number(1).atSchool(Role.HEADTEACHER).active();
  private final Account.Invited ben = AnAccount.number(2).atSchool(Role.INDUCTION_TUTOR).invited();
  private final AccountRoom room = new AccountRoom().with(ada, ben);

  @Test
  void an_invited_person_sets_the_first_password_and_signs_in() {
    var token = token(ben, LinkPurpose.SET_PASSWORD);
    assertThat(set(token, NEW)).isEqualTo(Result.done(ben.username()));
    assertThat(room.events())
        .containsExactly(new AccountEvent.PasswordSet(ben.id(), true, ben.home()));
    assertThat(room.account(ben.id()))
        .isInstanceOfSatisfying(
            Account.Active.class,
            active -> {
              assertThat(active.passwordHash()).isEqualTo("hashed:" + NEW);
              assertThat(active.grants()).isEqualTo(ben.grants());
            });
    assertThat(room.signIn().handle(attempt(ben.username().value(), NEW)).problems()).isEmpty();
  }

  @Test
  void a_link_leads_to_the_page_that_sets_the_password_and_only_its_hash_is_kept() {
    var link = room.mailed.mint(ben.id(), LinkPurpose.SET_PASSWORD);
    assertThat(link).hasToString("https://ect.example/set-password?token=token-1");
    assertThat(room.links.find("token-1", room.clock.instant())).isEmpty();
    assertThat(room.links.find("hash-of-token-1", room.clock.instant())).isPresent();
  }

  @Test
  void a_link_works_once() {
    var token = token(ada, LinkPurpose.RESET_PASSWORD);
    assertThat(codes(set(token, NEW))).isEmpty();
    assertThat(codes(set(token, "another brave badger"))).containsExactly("LINK_UNUSABLE");
  }

  @Test
  void a_link_used_at_the_same_moment_by_two_works_for_one() {
    var token = token(ada, LinkPurpose.RESET_PASSWORD);
    var answers = AtOnce.run(8, number -> set(token, "brave badger number " + number));
    assertThat(answers.stream().filter(answer -> answer.problems().isEmpty())).hasSize(1);
    assertThat(room.events()).hasSize(1);
  }

  @Test
  void a_link_works_for_an_hour() {
    var token = token(ada, LinkPurpose.RESET_PASSWORD);
    room.clock.pass(Duration.ofHours(1));
    assertThat(codes(set(token, NEW))).containsExactly("LINK_UNUSABLE");
    var another = token(ada, LinkPurpose.RESET_PASSWORD);
    room.clock.pass(Duration.ofHours(1).minusMillis(1));
    assertThat(codes(set(another, NEW))).isEmpty();
  }

  @Test
  void a_link_to_set_the_first_password_does_not_replace_one() {
    var token = token(ada, LinkPurpose.SET_PASSWORD);
    assertThat(codes(set(token, NEW))).containsExactly("LINK_UNUSABLE");
    assertThat(room.account(ada.id())).isEqualTo(ada);
  }

  @Test
  void a_reset_link_also_sets_the_first_password_of_one_whose_invitation_ran_out() {
    assertThat(codes(set(token(ben, LinkPurpose.RESET_PASSWORD), NEW))).isEmpty();
  }

  @Test
  void an_unknown_link_and_missing_values_are_refused() {
    assertThat(codes(set("token-of-nobody", NEW))).containsExactly("LINK_UNUSABLE");
    assertThat(codes(set(null, null))).containsExactly("REQUIRED", "REQUIRED");
  }

  @ParameterizedTest
  @CsvSource({
    "short, PASSWORD_TOO_SHORT",
    "Person1 Example1, PASSWORD_GUESSABLE",
    "Oakbridge Primary School, PASSWORD_GUESSABLE",
    "100001100001, PASSWORD_GUESSABLE",
    "password1234, PASSWORD_TOO_COMMON"
  })
  void a_bad_password_is_refused_and_leaves_the_link_as_it_is(String password, String code) {
    var token = token(ada, LinkPurpose.RESET_PASSWORD);
    assertThat(codes(set(token, password))).contains(code);
    assertThat(room.account(ada.id())).isEqualTo(ada);
    assertThat(codes(set(token, NEW))).isEmpty();
  }

  @Test
  void a_new_password_ends_every_session_every_other_link_and_the_lock() {
    var viewers = new SessionViewers(room.accounts);
    var ticket = new SessionTicket(ada.id(), AccountRoom.START, ada.credentialVersion());
    for (var i = 0; i < SignInLock.FAILURES; i++) {
      room.signIn().handle(attempt("100001", "wrong", "198.51.100." + i, null));
    }
    var used = token(ada, LinkPurpose.RESET_PASSWORD);
    var other = token(ada, LinkPurpose.RESET_PASSWORD);
    assertThat(viewers.viewer(ticket, "192.0.2.1")).isPresent();
    assertThat(codes(set(used, NEW))).isEmpty();
    assertThat(viewers.viewer(ticket, "192.0.2.1")).isEmpty();
    assertThat(codes(set(other, NEW))).containsExactly("LINK_UNUSABLE");
    assertThat(room.signIn().handle(attempt("100001", NEW)).problems()).isEmpty();
    assertThat(room.signIn().handle(attempt("100001", AnAccount.PASSWORD)).problems()).isNotEmpty();
  }

  @Test
  void a_session_is_its_account_as_it_is_now() {
    var viewers = new SessionViewers(room.accounts);
    var ticket = new SessionTicket(ada.id(), AccountRoom.START, 1);
    assertThat(viewers.viewer(ticket, "192.0.2.9"))
        .contains(
            new Viewer(ada.id(), "Person1 Example1", ada.grants(), AccountRoom.START, "192.0.2.9"));
    var stored = room.accounts.find(ada.id()).orElseThrow();
    room.accounts.save(
        new Versioned<>(stored.value().withGrants(java.util.Set.of()), stored.version()),
        List.of());
    assertThat(viewers.viewer(ticket, "192.0.2.9").orElseThrow().grants()).isEmpty();
    assertThat(viewers.viewer(new SessionTicket(ben.id(), AccountRoom.START, 0), "x")).isEmpty();
    assertThat(viewers.viewer(new SessionTicket(AnAccount.id(9), AccountRoom.START, 1), "x"))
        .isEmpty();
  }

  @Test
  void a_reset_is_answered_alike_for_everyone_and_asked_of_those_who_exist() {
    var reset = room.requestReset();
    for (var login : List.of("100001", ben.email().value(), "nobody@school.example", "nonsense")) {
      assertThat(reset.handle(new RequestPasswordReset.Command(login, "192.0.2.1")))
          .isEqualTo(Result.done(new RequestPasswordReset.Asked()));
    }
    assertThat(room.events())
        .containsExactly(
            new AccountEvent.PasswordResetRequested(ada.id(), ada.home()),
            new AccountEvent.PasswordResetRequested(ben.id(), ben.home()));
    assertThat(codes(reset.handle(new RequestPasswordReset.Command(" ", "192.0.2.1"))))
        .containsExactly("REQUIRED");
  }

  @Test
  void a_reset_is_answered_before_the_account_is_looked_up() {
    var later = new java.util.ArrayList<Runnable>();
    var reset =
        new RequestPasswordReset(
            room.accounts, room.failures, room.journal, room.clock, later::add);
    reset.handle(new RequestPasswordReset.Command("100001", "192.0.2.1"));
    reset.handle(new RequestPasswordReset.Command("nobody@school.example", "192.0.2.1"));
    assertThat(later).hasSize(2);
    assertThat(room.events()).isEmpty();
  }

  @Test
  void nobodys_mailbox_is_flooded_with_resets_and_no_sign_in_is_locked_by_them() {
    for (var i = 0; i < 20; i++) {
      room.requestReset().handle(new RequestPasswordReset.Command("100001", "192.0.2.1"));
    }
    assertThat(room.events()).hasSize(SignInLock.FAILURES);
    assertThat(room.signIn().handle(attempt("100001", AnAccount.PASSWORD)).problems()).isEmpty();
  }

  @Test
  void proving_again_renews_the_time_to_sign() {
    room.clock.pass(Duration.ofHours(1));
    var answer = reauthenticate(AnAccount.PASSWORD);
    assertThat(answer)
        .isEqualTo(
            Result.done(
                new Reauthenticate.Reauthenticated(
                    Me.of(ada, room.clock.instant()),
                    new SessionTicket(ada.id(), room.clock.instant(), 1))));
    assertThat(room.events())
        .containsExactly(new AccountEvent.Reauthenticated(ada.id(), ada.home()));
  }

  @Test
  void a_wrong_password_does_not_prove_again_and_five_lock_the_account() {
    assertThat(codes(reauthenticate(null))).containsExactly("REQUIRED");
    for (var i = 0; i < SignInLock.FAILURES; i++) {
      assertThat(codes(reauthenticate("wrong"))).containsExactly("SIGN_IN_FAILED");
    }
    assertThat(codes(reauthenticate(AnAccount.PASSWORD))).containsExactly("SIGN_IN_FAILED");
    assertThat(room.signIn().handle(attempt("100001", AnAccount.PASSWORD)).problems()).isNotEmpty();
    assertThat(room.events()).hasSize(1);
    assertThat(room.hasher.checks()).isEqualTo(SignInLock.FAILURES + 2);
  }

  @Test
  void signing_out_is_noted() {
    assertThat(new SignOut(room.accounts, room.journal).handle(viewer())).isTrue();
    assertThat(room.events()).containsExactly(new AccountEvent.SignedOut(ada.id(), ada.home()));
    var partner =
        new Viewer(AnAccount.id(77), "Partner", java.util.Set.of(), AccountRoom.START, "x");
    assertThat(new SignOut(room.accounts, room.journal).handle(partner)).isFalse();
  }

  @Test
  void a_person_is_told_who_they_are() {
    var me = new WhoAmI(room.accounts).handle(viewer()).orElseThrow();
    assertThat(me.person()).isEqualTo(PersonCard.of(ada));
    assertThat(me.grants()).containsExactly(Grant.at(Role.HEADTEACHER, AnAccount.SCHOOL));
    assertThat(me.maySignUntil()).isEqualTo(AccountRoom.START.plus(Duration.ofMinutes(15)));
  }

  @Test
  void commands_never_show_secrets() {
    assertThat(new SetPassword.Command("token", NEW, "x").toString()).doesNotContain("token", NEW);
    assertThat(new Reauthenticate.Command(NEW).toString()).doesNotContain(NEW);
  }

  private Viewer viewer() {
    return ada.viewer(AccountRoom.START, "192.0.2.1");
  }

  private Result<Reauthenticate.Reauthenticated> reauthenticate(@Nullable String password) {
    return room.reauthenticate().handle(viewer(), new Reauthenticate.Command(password));
  }

  private Result<?> set(@Nullable String token, @Nullable String password) {
    return room.setPassword().handle(new SetPassword.Command(token, password, "192.0.2.1"));
  }

  private String token(Account account, LinkPurpose purpose) {
    var link = room.mailed.mint(account.id(), purpose).toString();
    return link.substring(link.indexOf('=') + 1);
  }

  private static List<String> codes(Result<?> result) {
    return result.problems().stream().map(problem -> problem.code().name()).toList();
  }
}
