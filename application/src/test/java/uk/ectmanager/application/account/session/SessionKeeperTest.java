package uk.ectmanager.application.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.account.InMemoryAccounts;
import uk.ectmanager.application.account.MovableClock;
import uk.ectmanager.application.security.FakeSecretTokens;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.account.Account;

class SessionKeeperTest {

  private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

  private final Account.Active ada = AnAccount.number(1).atSchool(Role.HEADTEACHER).active();
  private final InMemoryAccounts accounts = InMemoryAccounts.with(ada);
  private final MovableClock clock = new MovableClock(START);
  private final InMemorySessions sessions = new InMemorySessions();
  private final SessionKeeper keeper = keeper();
  private final SessionTicket ticket = new SessionTicket(ada.id(), START, 1);

  @Test
  void whoever_carries_the_secret_is_the_account() {
    var secret = keeper.begin(ticket);
    assertThat(keeper.viewer(secret, "192.0.2.9")).contains(ada.viewer(START, "192.0.2.9"));
    assertThat(keeper().viewer(secret, "192.0.2.9")).isPresent();
  }

  @Test
  void two_sessions_have_two_secrets_and_only_hashes_are_kept() {
    var first = keeper.begin(ticket);
    var second = keeper.begin(ticket);
    assertThat(first).isNotEqualTo(second);
    assertThat(sessions.find(first, START)).isEmpty();
    assertThat(sessions.find("hash-of-" + first, START)).isPresent();
  }

  @Test
  void what_is_no_secret_is_nobody() {
    keeper.begin(ticket);
    for (var secret : new String[] {"", " ", "token-99", "hash-of-token-1", "x".repeat(500)}) {
      assertThat(keeper.viewer(secret, "x")).isEmpty();
      keeper.end(secret);
    }
    assertThat(keeper.viewer("token-1", "x")).isPresent();
  }

  @Test
  void a_session_that_is_not_used_ends_after_half_an_hour() {
    var secret = keeper.begin(ticket);
    clock.pass(Duration.ofMinutes(29));
    assertThat(keeper.viewer(secret, "x")).isPresent();
    clock.pass(Duration.ofMinutes(29));
    assertThat(keeper.viewer(secret, "x")).isPresent();
    clock.pass(Duration.ofMinutes(30));
    assertThat(keeper.viewer(secret, "x")).isEmpty();
  }

  @Test
  void a_session_that_is_used_all_the_time_ends_after_twelve_hours() {
    var secret = keeper.begin(ticket);
    for (var i = 0; i < 36; i++) {
      assertThat(keeper.viewer(secret, "x")).isPresent();
      clock.pass(Duration.ofMinutes(20));
    }
    assertThat(keeper.viewer(secret, "x")).isEmpty();
  }

  @Test
  void use_within_a_minute_writes_nothing() {
    var secret = keeper.begin(ticket);
    clock.pass(Duration.ofSeconds(59));
    keeper.viewer(secret, "x");
    assertThat(idleUntil(secret)).isEqualTo(START.plus(SessionKeeper.IDLE));
    clock.pass(Duration.ofSeconds(1));
    keeper.viewer(secret, "x");
    assertThat(idleUntil(secret)).isEqualTo(START.plusSeconds(60).plus(SessionKeeper.IDLE));
  }

  @Test
  void an_ended_session_is_over_and_others_go_on() {
    var secret = keeper.begin(ticket);
    var other = keeper.begin(ticket);
    keeper.end(secret);
    assertThat(keeper.viewer(secret, "x")).isEmpty();
    assertThat(keeper.viewer(other, "x")).isPresent();
  }

  @Test
  void a_new_password_ends_the_session_and_a_new_role_acts_at_once() {
    var secret = keeper.begin(ticket);
    var stored = accounts.find(ada.id()).orElseThrow();
    var more = AnAccount.number(1).atSchool(Role.INDUCTION_TUTOR).active().grants();
    accounts.save(new Versioned<>(ada.withGrants(more), stored.version()), java.util.List.of());
    assertThat(keeper.viewer(secret, "x").orElseThrow().grants()).isEqualTo(more);
    stored = accounts.find(ada.id()).orElseThrow();
    accounts.save(
        stored.map(account -> account.setPassword("hashed:new").account()), java.util.List.of());
    assertThat(keeper.viewer(secret, "x")).isEmpty();
  }

  private Instant idleUntil(String secret) {
    return sessions.find("hash-of-" + secret, clock.instant()).orElseThrow().idleUntil();
  }

  private SessionKeeper keeper() {
    return new SessionKeeper(sessions, new FakeSecretTokens(), new SessionViewers(accounts), clock);
  }
}
