package uk.ectmanager.bootstrap.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import uk.ectmanager.adapter.graphql.http.RequestRate;
import uk.ectmanager.domain.shared.AccountId;

/**
 * Token buckets in memory, one per address and per account, each instance of the application for
 * itself. They guard the machine; the lock after failed sign-ins is stored and shared.
 */
final class RequestsPerMinute implements RequestRate {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int MOST_KEPT = 100_000;

  private final Cache<String, Bucket> addresses = buckets();
  private final Cache<String, Bucket> calculators = buckets();
  private final Cache<AccountId, Bucket> accounts = buckets();
  private final GraphQlSettings.Rate rate;
  private final TimeMeter meter;

  RequestsPerMinute(GraphQlSettings.Rate rate, TimeMeter meter) {
    this.rate = rate;
    this.meter = meter;
  }

  private static <K> Cache<K, Bucket> buckets() {
    return Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterAccess(MINUTE).build();
  }

  @Override
  public Optional<Duration> ofAddress(String address) {
    return take(addresses.get(address, key -> bucket(rate.perAddress())), 1);
  }

  @Override
  public Optional<Duration> ofAccount(AccountId account) {
    return take(accounts.get(account, key -> bucket(rate.perAccount())), 1);
  }

  @Override
  public Optional<Duration> ofCalculations(String address, int many) {
    var most = rate.calculationsPerAddress();
    return take(calculators.get(address, key -> bucket(most)), Math.clamp(many, 1, most));
  }

  private Bucket bucket(int perMinute) {
    return Bucket.builder()
        .withCustomTimePrecision(meter)
        .addLimit(Bandwidth.builder().capacity(perMinute).refillGreedy(perMinute, MINUTE).build())
        .build();
  }

  private static Optional<Duration> take(Bucket bucket, int many) {
    var probe = bucket.tryConsumeAndReturnRemaining(many);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }
}
