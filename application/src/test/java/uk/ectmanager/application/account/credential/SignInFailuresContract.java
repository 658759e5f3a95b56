package uk.ectmanager.application.account.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.account.AtOnce;
import uk.ectmanager.application.account.credential.SignInFailures.Admission;
import uk.ectmanager.domain.account.SignInLock;

/** What every count of failures must do. */
public interface SignInFailuresContract {

  /** When the contract counts. */
  Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  /** The count under test, empty; the same one within a test method. */
  SignInFailures failures();

  @Test
  default void attempts_are_numbered_until_the_key_is_locked() {
    for (var attempt = 1; attempt <= SignInLock.FAILURES; attempt++) {
      assertThat(failures().admit("a", NOW)).isEqualTo(new Admission.Admitted(attempt));
    }
    assertThat(failures().admit("a", NOW)).isEqualTo(new Admission.Locked());
    assertThat(failures().admit("b", NOW)).isEqualTo(new Admission.Admitted(1));
  }

  @Test
  default void a_lock_ends_half_an_hour_after_the_last_attempt_and_then_counting_begins_anew() {
    for (var attempt = 0; attempt < SignInLock.FAILURES; attempt++) {
      failures().admit("a", NOW.plusSeconds(attempt));
    }
    var end = NOW.plusSeconds(SignInLock.FAILURES - 1L).plus(SignInLock.LASTS);
    assertThat(failures().admit("a", end.minusMillis(1))).isEqualTo(new Admission.Locked());
    assertThat(failures().admit("a", end)).isEqualTo(new Admission.Admitted(1));
    assertThat(failures().admit("a", end)).isEqualTo(new Admission.Admitted(2));
  }

  @Test
  default void trying_a_locked_key_does_not_make_the_lock_last_longer() {
    for (var attempt = 0; attempt < SignInLock.FAILURES; attempt++) {
      failures().admit("a", NOW);
    }
    failures().admit("a", NOW.plusSeconds(600));
    assertThat(failures().admit("a", NOW.plus(SignInLock.LASTS)))
        .isEqualTo(new Admission.Admitted(1));
  }

  @Test
  default void an_attempt_that_was_no_failure_is_taken_back() {
    failures().admit("a", NOW);
    failures().admit("a", NOW);
    failures().release("a");
    assertThat(failures().admit("a", NOW)).isEqualTo(new Admission.Admitted(2));
    failures().release("a");
    failures().release("a");
    failures().release("a");
    failures().release("unknown");
    assertThat(failures().admit("a", NOW)).isEqualTo(new Admission.Admitted(1));
    assertThat(failures().admit("unknown", NOW)).isEqualTo(new Admission.Admitted(1));
  }

  @Test
  default void a_reset_forgets_that_key_alone() {
    failures().admit("a", NOW);
    failures().admit("b", NOW);
    failures().reset("a");
    failures().reset("unknown");
    assertThat(failures().admit("a", NOW)).isEqualTo(new Admission.Admitted(1));
    assertThat(failures().admit("b", NOW)).isEqualTo(new Admission.Admitted(2));
  }

  @Test
  default void what_counts_no_more_is_removed() {
    failures().admit("old", NOW);
    failures().admit("new", NOW.plusSeconds(1));
    assertThat(failures().purge(NOW)).isZero();
    assertThat(failures().purge(NOW.plus(SignInLock.LASTS))).isEqualTo(1);
    assertThat(failures().admit("new", NOW.plusSeconds(1))).isEqualTo(new Admission.Admitted(2));
  }

  @Test
  default void of_many_at_once_only_so_many_are_admitted_each_with_its_number() {
    for (var round = 0; round < 5; round++) {
      var key = "round-" + round;
      var answers = AtOnce.run(20, number -> failures().admit(key, NOW));
      assertThat(answers.stream().filter(Admission.Admitted.class::isInstance))
          .containsExactlyInAnyOrder(
              new Admission.Admitted(1),
              new Admission.Admitted(2),
              new Admission.Admitted(3),
              new Admission.Admitted(4),
              new Admission.Admitted(5));
    }
  }

  @Test
  default void of_many_at_once_after_a_lock_ended_only_so_many_are_admitted() {
    for (var attempt = 0; attempt < SignInLock.FAILURES; attempt++) {
      failures().admit("a", NOW);
    }
    var later = NOW.plus(SignInLock.LASTS);
    var answers = AtOnce.run(20, number -> failures().admit("a", later));
    assertThat(answers.stream().filter(Admission.Admitted.class::isInstance))
        .hasSize(SignInLock.FAILURES)
        .doesNotHaveDuplicates();
  }
}
