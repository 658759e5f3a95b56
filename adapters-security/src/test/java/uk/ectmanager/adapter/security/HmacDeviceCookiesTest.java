package uk.ectmanager.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.shared.AccountId;

class HmacDeviceCookiesTest {

  private static final AccountId MINE = AccountId.of("7b7c9f6e-0a51-4f0e-8c0e-1d2f3a4b5c6d");
  private static final AccountId OTHER = AccountId.of("7b7c9f6e-0a51-4f0e-8c0e-1d2f3a4b5c6e");

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));
  private final AtomicReference<KeyRing> keys =
      new AtomicReference<>(KeyRing.generate(now.get(), false));
  private final HmacDeviceCookies cookies = new HmacDeviceCookies(keys::get, now::get);

  @Test
  void a_browser_is_recognised_for_its_account_only() {
    var cookie = cookies.issue(MINE);
    assertThat(cookies.recognise(cookie, MINE)).isPresent();
    assertThat(cookies.recognise(cookie, OTHER)).isEmpty();
  }

  @Test
  void each_browser_has_a_name_of_its_own_that_stays() {
    var cookie = cookies.issue(MINE);
    assertThat(cookies.recognise(cookie, MINE)).isEqualTo(cookies.recognise(cookie, MINE));
    assertThat(cookies.recognise(cookies.issue(MINE), MINE))
        .isNotEqualTo(cookies.recognise(cookie, MINE));
  }

  @Test
  void every_changed_character_is_found() {
    var cookie = cookies.issue(MINE);
    for (var i = 0; i < cookie.length(); i++) {
      for (var other : new char[] {'A', '1', '.', '='}) {
        if (cookie.charAt(i) != other) {
          var altered = cookie.substring(0, i) + other + cookie.substring(i + 1);
          assertThat(cookies.recognise(altered, MINE)).as("character %d", i).isEmpty();
        }
      }
    }
  }

  @Test
  void made_up_cookies_are_not_recognised() {
    for (var cookie :
        new String[] {"", "v1", "....", "v1.a.b.c.d", "v1.cookie-x.0.AA.AA", MINE.toString()}) {
      assertThat(cookies.recognise(cookie, MINE)).isEmpty();
    }
  }

  @Test
  void it_outlives_a_rotation_but_not_a_year() {
    var cookie = cookies.issue(MINE);
    keys.updateAndGet(ring -> ring.rotated(KeyPurpose.COOKIE, now.get()));
    assertThat(cookies.recognise(cookie, MINE)).isPresent();
    now.updateAndGet(instant -> instant.plus(HmacDeviceCookies.LIFE));
    assertThat(cookies.recognise(cookie, MINE)).isPresent();
    now.updateAndGet(instant -> instant.plus(Duration.ofSeconds(1)));
    assertThat(cookies.recognise(cookie, MINE)).isEmpty();
  }

  @Test
  void the_account_cannot_be_read_from_it() {
    assertThat(cookies.issue(MINE)).doesNotContain(MINE.toString());
  }
}
