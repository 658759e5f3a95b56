package uk.ectmanager.application.induction.recalculation;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EventId;

/** Recalculations in a map. */
public final class InMemoryRecalculations implements Recalculations {

  private final Map<AppropriateBodyId, Recalculation> byBody = new LinkedHashMap<>();

  @Override
  public synchronized void request(AppropriateBodyId body, EventId cause, Instant at) {
    var known = byBody.get(body);
    if (known == null || !known.cause().equals(cause)) {
      byBody.put(body, Recalculation.requested(body, cause, at));
    }
  }

  @Override
  public synchronized Map<AppropriateBodyId, Recalculation> findAll(
      Collection<AppropriateBodyId> bodies) {
    var found = new LinkedHashMap<>(byBody);
    found.keySet().retainAll(bodies);
    return found;
  }

  @Override
  public synchronized List<Recalculation> unfinished(int limit) {
    return byBody.values().stream()
        .filter(one -> one.finishedAt() == null)
        .sorted(
            Comparator.comparing(Recalculation::requestedAt)
                .thenComparing(one -> one.body().toString()))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized boolean advance(Recalculation before, Recalculation next) {
    return byBody.replace(before.body(), before, next);
  }
}
