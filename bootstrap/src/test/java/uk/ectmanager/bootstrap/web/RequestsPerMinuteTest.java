package uk.ectmanager.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.shared.AccountId;

/** How often one address and one account may ask. */
class RequestsPerMinuteTest {

  private final AtomicLong now = new AtomicLong(Duration.ofDays(1).toNanos());

  private final RequestsPerMinute rate =
      new RequestsPerMinute(
          new GraphQlSettings.Rate(3, 2, 4),
          new TimeMeter() {
            @Override
            public long currentTimeNanos() {
              return now.get();
            }

            @Override
            public boolean isWallClockBased() {
              return false;
            }
          });

  @Test
  void an_address_waits_after_its_share_and_then_goes_on() {
    for (int n = 0; n < 3; n++) {
      assertThat(rate.ofAddress("192.0.2.1")).isEmpty();
    }

    assertThat(rate.ofAddress("192.0.2.1")).hasValue(Duration.ofSeconds(20));
    assertThat(rate.ofAddress("192.0.2.2")).isEmpty();
    now.addAndGet(Duration.ofSeconds(20).toNanos());
    assertThat(rate.ofAddress("192.0.2.1")).isEmpty();
    assertThat(rate.ofAddress("192.0.2.1")).isPresent();
  }

  @Test
  void an_account_has_a_share_of_its_own() {
    var account = new AccountId(new UUID(0, 1));

    assertThat(rate.ofAccount(account)).isEmpty();
    assertThat(rate.ofAccount(account)).isEmpty();
    assertThat(rate.ofAccount(account)).hasValue(Duration.ofSeconds(30));
    assertThat(rate.ofAccount(new AccountId(new UUID(0, 2)))).isEmpty();
  }

  @Test
  void public_calculations_of_an_address_have_a_share_beside_its_requests() {
    assertThat(rate.ofCalculations("192.0.2.1", 4)).isEmpty();
    assertThat(rate.ofCalculations("192.0.2.1", 1)).hasValue(Duration.ofSeconds(15));
    assertThat(rate.ofCalculations("192.0.2.2", 1)).isEmpty();
    assertThat(rate.ofAddress("192.0.2.1")).isEmpty();
  }

  @Test
  void calculations_asked_for_together_count_one_each_and_are_refused_together() {
    assertThat(rate.ofCalculations("192.0.2.1", 3)).isEmpty();
    assertThat(rate.ofCalculations("192.0.2.1", 2)).hasValue(Duration.ofSeconds(15));
    assertThat(rate.ofCalculations("192.0.2.1", 1)).isEmpty();
  }

  @Test
  void more_than_a_share_at_once_takes_the_whole_share_so_that_it_is_answered_some_time() {
    assertThat(rate.ofCalculations("192.0.2.1", 400)).isEmpty();
    assertThat(rate.ofCalculations("192.0.2.1", 1)).isPresent();
    now.addAndGet(Duration.ofMinutes(1).toNanos());
    assertThat(rate.ofCalculations("192.0.2.1", 400)).isEmpty();
  }
}
