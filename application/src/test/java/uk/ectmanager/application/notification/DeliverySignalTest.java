package uk.ectmanager.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DeliverySignalTest {

  private final DeliverySignal signal = new DeliverySignal();

  @Test
  @Timeout(10)
  void a_signal_raised_before_or_during_the_wait_ends_it() throws Exception {
    signal.raise();
    signal.raise();
    assertThat(signal.await(Duration.ofHours(1))).isTrue();
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var waiting = CompletableFuture.supplyAsync(this::waitLong, executor);
      signal.raise();
      assertThat(waiting.get()).isTrue();
    }
  }

  @Test
  @Timeout(10)
  void raised_twice_it_wakes_once_and_without_it_the_wait_ends_by_itself() throws Exception {
    signal.raise();
    signal.raise();
    assertThat(signal.await(Duration.ofMillis(5))).isTrue();
    assertThat(signal.await(Duration.ofMillis(5))).isFalse();
  }

  private boolean waitLong() {
    try {
      return signal.await(Duration.ofHours(1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
