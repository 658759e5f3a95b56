package uk.ectmanager.application.ect.check;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.MalformedCursor;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.domain.ect.check.CheckFailure;
import uk.ectmanager.domain.ect.check.WaitingCheck;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;

/** The fake. */
public final class InMemoryWaitingChecks implements WaitingChecks {

  private final Map<EctId, WaitingCheck> checks = new LinkedHashMap<>();
  private final Map<EctId, Instant> leases = new LinkedHashMap<>();
  private @Nullable Instant held;

  @Override
  public synchronized void add(WaitingCheck check) {
    addOrReplace(check);
  }

  @Override
  public synchronized void ask(WaitingCheck check) {
    if (!addOrReplace(check)) {
      checks.computeIfPresent(
          check.ect(),
          (_, now) ->
              now.signedRevision() != check.signedRevision()
                  ? now
                  : new WaitingCheck(
                      now.ect(),
                      now.body(),
                      now.signedRevision(),
                      true,
                      check.since(),
                      now.attempts(),
                      now.lastFailure(),
                      now.lastTriedAt(),
                      check.nextTryAt()));
    }
  }

  private boolean addOrReplace(WaitingCheck check) {
    var now = checks.get(check.ect());
    if (now != null && now.signedRevision() >= check.signedRevision()) {
      return false;
    }
    checks.put(check.ect(), check);
    leases.remove(check.ect());
    return true;
  }

  @Override
  public synchronized Optional<WaitingCheck> claimDue(Instant due, Lease lease) {
    return checks.values().stream()
        .filter(one -> !one.nextTryAt().isAfter(due))
        .filter(one -> !leases.getOrDefault(one.ect(), Instant.MIN).isAfter(lease.from()))
        .min(
            Comparator.comparing(WaitingCheck::nextTryAt)
                .thenComparing(one -> one.ect().toString()))
        .map(one -> {
          var attempted = one.attempted(due);
          checks.put(one.ect(), attempted);
          leases.put(one.ect(), lease.until());
          return attempted;
        });
  }

  @Override
  public synchronized void retryLater(
      WaitingCheck claimed, Instant nextTryAt, CheckFailure failure) {
    change(claimed, one -> one.retriedAt(nextTryAt, failure));
  }

  @Override
  public synchronized void release(WaitingCheck claimed) {
    change(claimed, one -> one);
  }

  private void change(WaitingCheck claimed, UnaryOperator<WaitingCheck> next) {
    checks.computeIfPresent(
        claimed.ect(),
        (ect, now) -> {
          if (now.attempts() != claimed.attempts()
              || now.signedRevision() != claimed.signedRevision()) {
            return now;
          }
          leases.remove(ect);
          return next.apply(now);
        });
  }

  @Override
  public synchronized void finish(WaitingCheck claimed) {
    checks.computeIfPresent(
        claimed.ect(), (_, now) -> now.signedRevision() == claimed.signedRevision() ? null : now);
  }

  @Override
  public synchronized void drop(EctId ect, Instant since) {
    checks.computeIfPresent(ect, (_, now) -> now.since().isAfter(since) ? now : null);
  }

  @Override
  public synchronized Map<EctId, WaitingCheck> findAll(Collection<EctId> ects) {
    var found = new LinkedHashMap<>(checks);
    found.keySet().retainAll(ects);
    return found;
  }

  @Override
  public synchronized Page<WaitingCheck> ofBody(AppropriateBodyId body, PageRequest page) {
    var all =
        checks.values().stream()
            .filter(one -> one.body().equals(body))
            .sorted(
                Comparator.comparing(WaitingCheck::since)
                    .thenComparing(one -> one.ect().toString()))
            .map(one -> new Page.Row<>(one.since() + "|" + one.ect(), one))
            .toList();
    var start = 0;
    var after = page.after();
    if (after != null) {
      if (after.indexOf('|') < 0) {
        throw new MalformedCursor();
      }
      while (start < all.size() && all.get(start).key().compareTo(after) <= 0) {
        start++;
      }
    }
    var end = Math.min(start + page.first(), all.size());
    return new Page<>(all.subList(start, end), end < all.size(), null);
  }

  @Override
  public synchronized long count() {
    return checks.size();
  }

  @Override
  public synchronized Optional<Instant> heldUntil() {
    return Optional.ofNullable(held);
  }

  @Override
  public synchronized void hold(Instant until) {
    held = until;
  }
}
