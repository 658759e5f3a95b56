package uk.ectmanager.application.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.application.account.AccountRoom.attempt;
import static uk.ectmanager.application.account.AnAccount.PASSWORD;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.account.AccountRoom;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.account.AtOnce;
import uk.ectmanager.application.account.PersonCard;
import uk.ectmanager.application.security.FakeDeviceCookies;
import uk.ectmanager.application.security.HashingBusy;
import uk.ectmanager.application.security.PasswordHasher;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.account.AccountEvent;
import uk.ectmanager.domain.account.SignInLock;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

class SignInTest {

  private static final String WRONG = "not the password";
  private static final String ELSEWHERE = "198.51.100.7";

  private final Account.Active ada =
      AnAccount.number(1).mail("Ada@School.example").atSchool(Role.INDUCTION_TUTOR).active();
  private final Account.Invited ben = AnAccount.number(2).mail("ben@school.example").invited();
  private final AccountRoom room = new AccountRoom().with(ada, ben);
  private final SignIn signIn = room.signIn();

  @ParameterizedTest
  @ValueSource(strings = {"100001", "ada@school.example", " ADA@SCHOOL.EXAMPLE "})
  void a_person_signs_in_by_username_or_address(String login) {
    var signedIn = done(signIn.handle(attempt(login, PASSWORD)));
    assertThat(signedIn.me().person()).isEqualTo(PersonCard.of(ada));
    assertThat(signedIn.me().grants()).containsExactlyElementsOf(ada.grants());
    assertThat(signedIn.me().authenticatedAt()).isEqualTo(AccountRoom.START);
    assertThat(signedIn.me().maySignUntil())
        .isEqualTo(AccountRoom.START.plus(Duration.ofMinutes(15)));
    assertThat(signedIn.ticket()).isEqualTo(new SessionTicket(ada.id(), AccountRoom.START, 1));
    assertThat(new FakeDeviceCookies().recognise(signedIn.deviceCookie(), ada.id())).isPresent();
    assertThat(room.events()).containsExactly(new AccountEvent.SignedIn(ada.id(), ada.home()));
    assertThat(room.accounts.recorded().getFirst().origin()).isEqualTo("192.0.2.1");
  }

  @Test
  void what_is_missing_is_told_at_once_and_counts_nothing() {
    assertThat(signIn.handle(new SignIn.Command(" ", null, "192.0.2.1", null)).problems())
        .extracting(Problem::code, Problem::path)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(ProblemCode.REQUIRED, List.of("input", "login")),
            org.assertj.core.api.Assertions.tuple(
                ProblemCode.REQUIRED, List.of("input", "password")));
    assertThat(room.hasher.checks()).isZero();
  }

  @Test
  void every_way_to_fail_is_answered_alike_and_hashes_once() {
    var locked = AnAccount.number(3).active();
    room.with(locked);
    fail(SignInLock.FAILURES, locked.username().value(), ELSEWHERE);
    var answers = new ArrayList<Result<SignIn.SignedIn>>();
    for (var attempt :
        List.of(
            attempt("100001", WRONG),
            attempt("999999", PASSWORD),
            attempt("nobody@school.example", PASSWORD),
            attempt("not even a login", PASSWORD),
            attempt("100002", PASSWORD, "203.0.113.1", null),
            attempt("100003", PASSWORD, "203.0.113.1", null))) {
      var before = room.hasher.checks();
      answers.add(signIn.handle(attempt));
      assertThat(room.hasher.checks()).as(attempt.login()).isEqualTo(before + 1);
    }
    assertThat(answers).doesNotContain(done()).containsOnly(answers.getFirst());
    assertThat(answers.getFirst().problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.SIGN_IN_FAILED);
  }

  @Test
  void five_failures_lock_the_account_for_half_an_hour_wherever_one_comes_from() {
    fail(SignInLock.FAILURES, "100001", ELSEWHERE);
    assertThat(codes(signIn.handle(attempt("100001", PASSWORD)))).containsExactly("SIGN_IN_FAILED");
    assertThat(codes(signIn.handle(attempt("ada@school.example", PASSWORD))))
        .containsExactly("SIGN_IN_FAILED");
    room.clock.pass(SignInLock.LASTS.minusMillis(1));
    assertThat(codes(signIn.handle(attempt("100001", PASSWORD)))).isNotEmpty();
    room.clock.pass(Duration.ofMillis(1));
    assertThat(codes(signIn.handle(attempt("100001", PASSWORD)))).isEmpty();
  }

  @Test
  void a_lock_is_told_once_with_its_end() {
    fail(SignInLock.FAILURES + 3, "100001", ELSEWHERE);
    assertThat(room.events())
        .containsExactly(
            new AccountEvent.AccountLocked(
                ada.id(), AccountRoom.START.plus(SignInLock.LASTS), ada.home()));
    assertThat(room.accounts.recorded().getFirst().actorName()).isEqualTo("Somebody not signed in");
    assertThat(room.accounts.recorded().getFirst().origin()).isEqualTo(ELSEWHERE);
  }

  @Test
  void four_failures_lock_nothing_and_a_success_forgets_them() {
    fail(SignInLock.FAILURES - 1, "100001", ELSEWHERE);
    assertThat(codes(signIn.handle(attempt("100001", PASSWORD)))).isEmpty();
    fail(SignInLock.FAILURES - 1, "100001", "203.0.113.5");
    assertThat(codes(signIn.handle(attempt("100001", PASSWORD)))).isEmpty();
  }

  @Test
  void five_failures_on_any_accounts_lock_the_address() {
    for (var guess = 0; guess < SignInLock.FAILURES; guess++) {
      signIn.handle(attempt("nobody" + guess + "@school.example", WRONG, ELSEWHERE, null));
    }
    assertThat(codes(signIn.handle(attempt("100001", PASSWORD, ELSEWHERE, null)))).isNotEmpty();
    assertThat(codes(signIn.handle(attempt("100001", PASSWORD)))).isEmpty();
  }

  @Test
  void from_a_locked_address_nobody_locks_an_account() {
    fail(SignInLock.FAILURES, "nobody@school.example", ELSEWHERE);
    fail(SignInLock.FAILURES, "100001", ELSEWHERE);
    assertThat(codes(signIn.handle(attempt("100001", PASSWORD)))).isEmpty();
  }

  @Test
  void an_address_lock_does_not_stop_a_browser_that_signed_in_to_the_account_before() {
    var cookie = done(signIn.handle(attempt("100001", PASSWORD))).deviceCookie();
    fail(SignInLock.FAILURES, "nobody@school.example", "192.0.2.1");
    assertThat(codes(signIn.handle(attempt("100001", PASSWORD)))).isNotEmpty();
    assertThat(codes(signIn.handle(attempt("100001", PASSWORD, "192.0.2.1", cookie)))).isEmpty();
  }

  @Test
  void the_device_cookie_of_another_account_or_a_forged_one_helps_nobody() {
    var other = AnAccount.number(4).active();
    room.with(other);
    var cookie = done(signIn.handle(attempt("100004", PASSWORD))).deviceCookie();
    fail(SignInLock.FAILURES, "nobody@school.example", "192.0.2.1");
    assertThat(codes(signIn.handle(attempt("100001", PASSWORD, "192.0.2.1", cookie)))).isNotEmpty();
    assertThat(codes(signIn.handle(attempt("100001", PASSWORD, "192.0.2.1", "forged"))))
        .isNotEmpty();
  }

  @Test
  void a_known_browser_is_stopped_by_the_lock_of_the_account_itself() {
    var cookie = done(signIn.handle(attempt("100001", PASSWORD))).deviceCookie();
    fail(SignInLock.FAILURES, "100001", ELSEWHERE);
    assertThat(codes(signIn.handle(attempt("100001", PASSWORD, "192.0.2.1", cookie)))).isNotEmpty();
  }

  @Test
  void failures_of_a_known_browser_do_not_lock_the_staff_room() {
    var cookie = done(signIn.handle(attempt("100001", PASSWORD))).deviceCookie();
    for (var guess = 0; guess < SignInLock.FAILURES; guess++) {
      signIn.handle(attempt("100001", WRONG, "192.0.2.1", cookie));
    }
    room.with(AnAccount.number(5).active());
    assertThat(codes(signIn.handle(attempt("100005", PASSWORD)))).isEmpty();
  }

  @Test
  void one_good_account_does_not_make_the_address_forget_its_failures() {
    for (var guess = 0; guess < SignInLock.FAILURES - 1; guess++) {
      signIn.handle(attempt("nobody" + guess + "@school.example", WRONG));
      assertThat(codes(signIn.handle(attempt("100001", PASSWORD)))).isEmpty();
    }
    signIn.handle(attempt("nobody@school.example", WRONG));
    assertThat(codes(signIn.handle(attempt("100001", PASSWORD)))).isNotEmpty();
  }

  @Test
  void whoever_has_one_address_of_an_ipv6_network_has_all() {
    for (var guess = 0; guess < SignInLock.FAILURES; guess++) {
      signIn.handle(attempt("nobody@school.example", WRONG, "2001:db8:1:2::" + guess, null));
    }
    assertThat(codes(signIn.handle(attempt("100001", PASSWORD, "2001:db8:1:2:ff::1", null))))
        .isNotEmpty();
    assertThat(codes(signIn.handle(attempt("100001", PASSWORD, "2001:db8:1:3::1", null))))
        .isEmpty();
  }

  @Test
  void many_guesses_at_once_are_no_more_than_five() {
    var compared = new java.util.concurrent.atomic.AtomicInteger();
    var counting =
        new HasherOfTheRoom() {
          @Override
          public boolean matches(String password, String hash) {
            compared.incrementAndGet();
            return super.matches(password, hash);
          }
        };
    var guessing = signInWith(counting);
    AtOnce.run(40, number -> guessing.handle(attempt("100001", WRONG, "192.0.2." + number, null)));
    assertThat(compared).hasValue(SignInLock.FAILURES);
    assertThat(room.hasher.checks()).isEqualTo(40);
    assertThat(room.events()).hasSize(1);
  }

  @Test
  void being_too_busy_to_hash_locks_nobody() {
    var busy = new AtomicBoolean(true);
    var hasher =
        new HasherOfTheRoom() {
          @Override
          public boolean matches(String password, String hash) {
            if (busy.get()) {
              throw new HashingBusy();
            }
            return super.matches(password, hash);
          }
        };
    var crowded = signInWith(hasher);
    for (var i = 0; i < 2 * SignInLock.FAILURES; i++) {
      assertThatThrownBy(() -> crowded.handle(attempt("100001", PASSWORD)))
          .isInstanceOf(HashingBusy.class);
    }
    busy.set(false);
    assertThat(codes(crowded.handle(attempt("100001", PASSWORD)))).isEmpty();
  }

  @Test
  void an_outdated_hash_is_renewed_without_ending_other_sessions() {
    var old =
        new Account.Active(
            AnAccount.id(6),
            AnAccount.number(6).active().username(),
            ada.name(),
            AnAccount.number(6).active().email(),
            null,
            ada.grants(),
            ada.home(),
            "weak:" + PASSWORD,
            4);
    room.with(old);
    var hasher =
        new HasherOfTheRoom() {
          @Override
          public boolean matches(String password, String hash) {
            return hash.endsWith(":" + password);
          }

          @Override
          public boolean isOutdated(String hash) {
            return hash.startsWith("weak:");
          }
        };
    assertThat(done(signInWith(hasher).handle(attempt("100006", PASSWORD))).ticket())
        .isEqualTo(new SessionTicket(old.id(), AccountRoom.START, 4));
    assertThat(room.account(old.id())).isEqualTo(old.rehashed("hashed:" + PASSWORD));
  }

  @Test
  void a_password_changed_while_it_was_compared_signs_nobody_in() {
    var hasher =
        new HasherOfTheRoom() {
          @Override
          public boolean matches(String password, String hash) {
            var now = room.accounts.find(ada.id()).orElseThrow();
            room.accounts.save(
                new Versioned<>(now.value().setPassword("hashed:new").account(), now.version()),
                List.of());
            return super.matches(password, hash);
          }
        };
    assertThat(codes(signInWith(hasher).handle(attempt("100001", PASSWORD))))
        .containsExactly("SIGN_IN_FAILED");
  }

  @Test
  void a_command_never_shows_the_password() {
    assertThat(attempt("100001", PASSWORD).toString()).doesNotContain(PASSWORD, "100001");
  }

  private SignIn signInWith(PasswordHasher hasher) {
    return new SignIn(
        room.accounts,
        hasher,
        room.failures,
        room.tokens,
        new FakeDeviceCookies(),
        room.journal,
        room.clock,
        Runnable::run);
  }

  private void fail(int times, String login, String address) {
    for (var i = 0; i < times; i++) {
      signIn.handle(attempt(login, WRONG, address, null));
    }
  }

  private Result<SignIn.SignedIn> done() {
    return Result.done(
        new SignIn.SignedIn(
            Me.of(ada, AccountRoom.START), new SessionTicket(ada.id(), AccountRoom.START, 1), ""));
  }

  private static SignIn.SignedIn done(Result<SignIn.SignedIn> result) {
    return switch (result) {
      case Result.Done<SignIn.SignedIn>(SignIn.SignedIn value) -> value;
      case Result.Refused<SignIn.SignedIn>(List<Problem> problems) ->
          throw new AssertionError(problems);
    };
  }

  private static List<String> codes(Result<?> result) {
    return result.problems().stream().map(problem -> problem.code().name()).toList();
  }

  /** Hashes as the room does, until a test wants it otherwise. */
  private class HasherOfTheRoom implements PasswordHasher {
    @Override
    public String hash(String password) {
      return room.hasher.hash(password);
    }

    @Override
    public boolean matches(String password, String hash) {
      return room.hasher.matches(password, hash);
    }

    @Override
    public void burn(String password) {
      room.hasher.burn(password);
    }

    @Override
    public boolean isOutdated(String hash) {
      return room.hasher.isOutdated(hash);
    }
  }
}
