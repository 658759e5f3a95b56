package uk.ectmanager.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DeliverySignalTest {

  @Test
  @Timeout(10)
  void a_signal_raised_before_or_during_the_wait_ends_it() throws Exception {
    var signal = new DeliverySignal();
    signal.raise();
    signal.raise();
    signal.await(Duration.ofHours(1));
    var waiting =
        Thread.ofVirtual()
            .start(() -> {
              try {
                signal.await(Duration.ofHours(1));
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    signal.raise();
    waiting.join();
    assertThat(waiting.isAlive()).isFalse();
  }

  @Test
  @Timeout(10)
  void without_a_signal_the_wait_ends_by_itself() throws Exception {
    var start = System.nanoTime();
    new DeliverySignal().await(Duration.ofMillis(20));
    assertThat(System.nanoTime() - start).isGreaterThan(19_000_000L);
  }
}
