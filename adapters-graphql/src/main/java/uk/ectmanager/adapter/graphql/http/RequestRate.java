package uk.ectmanager.adapter.graphql.http;

import java.time.Duration;
import java.util.Optional;
import uk.ectmanager.domain.shared.AccountId;

/** Counts requests, per address and per account, and public calculations per address. */
public interface RequestRate {

  /** Counts one request of an address; how long it must wait when there were too many. */
  Optional<Duration> ofAddress(String address);

  /** Counts one request of an account; how long it must wait when there were too many. */
  Optional<Duration> ofAccount(AccountId account);

  /**
   * Counts public calculations of an address that are asked for together; how long it must wait
   * when there were too many.
   */
  Optional<Duration> ofCalculations(String address, int many);

  /** Lets everything through. */
  static RequestRate unlimited() {
    return new RequestRate() {
      @Override
      public Optional<Duration> ofAddress(String address) {
        return Optional.empty();
      }

      @Override
      public Optional<Duration> ofAccount(AccountId account) {
        return Optional.empty();
      }

      @Override
      public Optional<Duration> ofCalculations(String address, int many) {
        return Optional.empty();
      }
    };
  }
}
