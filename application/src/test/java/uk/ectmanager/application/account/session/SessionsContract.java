package uk.ectmanager.application.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.account.AtOnce;
import uk.ectmanager.application.account.session.Sessions.Session;

/** What every store of sessions must do. */
public interface SessionsContract {

  /** When the contract runs. */
  Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  /** The store under test, empty; the same one within a test method. */
  Sessions sessions();

  @Test
  default void a_session_is_found_as_it_was_added_until_it_ends_idle() {
    var session = session("a", 10, 100);
    sessions().add(session);
    assertThat(sessions().find("a", NOW.plusSeconds(9))).contains(session);
    assertThat(sessions().find("a", NOW.plusSeconds(10))).isEmpty();
    assertThat(sessions().find("unknown", NOW)).isEmpty();
  }

  @Test
  default void a_session_ends_in_any_case_however_often_it_is_prolonged() {
    sessions().add(session("a", 10, 100));
    sessions().prolong("a", NOW.plusSeconds(500));
    assertThat(sessions().find("a", NOW.plusSeconds(99))).isPresent();
    assertThat(sessions().find("a", NOW.plusSeconds(100))).isEmpty();
  }

  @Test
  default void a_session_is_never_shortened_by_prolonging_it() {
    sessions().add(session("a", 10, 100));
    sessions().prolong("a", NOW.plusSeconds(50));
    sessions().prolong("a", NOW.plusSeconds(20));
    assertThat(sessions().find("a", NOW.plusSeconds(49))).isPresent();
  }

  @Test
  default void a_session_that_was_ended_is_not_brought_back_by_a_late_request() {
    sessions().add(session("a", 10, 100));
    sessions().add(session("b", 10, 100));
    sessions().end("a");
    sessions().prolong("a", NOW.plusSeconds(50));
    sessions().end("unknown");
    assertThat(sessions().find("a", NOW)).isEmpty();
    assertThat(sessions().find("b", NOW)).isPresent();
  }

  @Test
  default void ending_and_prolonging_at_once_leaves_it_ended() {
    for (var round = 0; round < 5; round++) {
      var hash = "round-" + round;
      sessions().add(session(hash, 10, 100));
      var done =
          AtOnce.run(
              8,
              number -> {
                if (number == 0) {
                  sessions().end(hash);
                } else {
                  sessions().prolong(hash, NOW.plusSeconds(20L + number));
                }
                return number;
              });
      assertThat(done).hasSize(8);
      assertThat(sessions().find(hash, NOW)).isEmpty();
    }
  }

  @Test
  default void what_ended_is_removed() {
    sessions().add(session("idle", 10, 100));
    sessions().add(session("old", 500, 20));
    sessions().add(session("on", 500, 500));
    assertThat(sessions().purge(NOW)).isZero();
    assertThat(sessions().purge(NOW.plusSeconds(30))).isEqualTo(2);
    assertThat(sessions().find("on", NOW.plusSeconds(30))).isPresent();
  }

  private static Session session(String hash, long idle, long inAll) {
    return new Session(
        hash,
        new SessionTicket(AnAccount.id(1), NOW.minusSeconds(1), 3),
        NOW.plusSeconds(idle),
        NOW.plusSeconds(inAll));
  }
}
