package uk.ectmanager.application.account.credential;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import uk.ectmanager.domain.account.SignInLock;

/** The fake count of failures. */
public final class InMemorySignInFailures implements SignInFailures {

  private record Count(int attempts, Instant expiresAt) {}

  private final Map<String, Count> counts = new HashMap<>();

  @Override
  public synchronized Admission admit(String key, Instant now) {
    var count = counts.get(key);
    var before = count == null || !count.expiresAt().isAfter(now) ? 0 : count.attempts();
    if (before >= SignInLock.FAILURES) {
      return new Admission.Locked();
    }
    counts.put(key, new Count(before + 1, now.plus(SignInLock.LASTS)));
    return new Admission.Admitted(before + 1);
  }

  @Override
  public synchronized void release(String key) {
    counts.computeIfPresent(
        key, (_, count) -> new Count(Math.max(0, count.attempts() - 1), count.expiresAt()));
  }

  @Override
  public synchronized void reset(String key) {
    counts.remove(key);
  }

  @Override
  public synchronized long purge(Instant now) {
    var before = counts.size();
    counts.values().removeIf(count -> !count.expiresAt().isAfter(now));
    return (long) before - counts.size();
  }
}
