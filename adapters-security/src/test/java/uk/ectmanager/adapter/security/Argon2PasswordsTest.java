package uk.ectmanager.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.security.HashingBusy;

class Argon2PasswordsTest {

  private final Argon2Passwords passwords = new Argon2Passwords(2, 10_000);

  @Test
  void the_parameters_are_those_of_owasp() {
    assertThat(passwords.hash("correct horse battery"))
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  void a_password_matches_its_own_hash_only() {
    var hash = passwords.hash("correct horse battery");
    assertThat(passwords.matches("correct horse battery", hash)).isTrue();
    assertThat(passwords.matches("correct horse batterz", hash)).isFalse();
    assertThat(passwords.matches("correct horse battery", "not a hash")).isFalse();
  }

  @Test
  void the_same_password_never_hashes_the_same() {
    assertThat(passwords.hash("correct horse battery"))
        .isNotEqualTo(passwords.hash("correct horse battery"));
  }

  @Test
  void the_same_letters_typed_on_another_keyboard_match() {
    var composed = "caf\u00e9 au lait 7";
    var decomposed = "cafe\u0301 au lait 7";
    assertThat(passwords.matches(decomposed, passwords.hash(composed))).isTrue();
  }

  @Test
  void weaker_hashes_are_outdated() {
    assertThat(passwords.isOutdated(passwords.hash("correct horse battery"))).isFalse();
    assertThat(
            passwords.isOutdated(
                "$argon2id$v=19$m=4096,t=1,p=1$c2FsdHNhbHRzYWx0c2FsdA$"
                    + "aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g"))
        .isTrue();
  }

  @Test
  void burning_takes_a_place_like_matching() {
    var none = new Argon2Passwords(0, 0);
    assertThatThrownBy(() -> none.burn("anything at all")).isInstanceOf(HashingBusy.class);
    assertThatThrownBy(() -> none.hash("anything at all")).isInstanceOf(HashingBusy.class);
  }

  @Test
  void who_waits_gets_the_place_that_becomes_free() throws Exception {
    var one = new Argon2Passwords(1, 60_000);
    var start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<String> hashing =
          () -> {
            start.await();
            return one.hash("correct horse battery");
          };
      var first = threads.submit(hashing);
      var second = threads.submit(hashing);
      start.countDown();
      assertThat(first.get(60, TimeUnit.SECONDS)).startsWith("$argon2id$");
      assertThat(second.get(60, TimeUnit.SECONDS)).startsWith("$argon2id$");
    }
  }
}
