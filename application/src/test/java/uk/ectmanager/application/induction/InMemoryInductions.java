package uk.ectmanager.application.induction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.InMemoryAggregateStore;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;

/** The fake store of inductions. */
public final class InMemoryInductions extends InMemoryAggregateStore<EctId, Induction>
    implements Inductions {

  /** Empty. */
  public InMemoryInductions() {
    super(Induction::id, induction -> Map.of());
  }

  @Override
  public List<EctId> withReleaseUntil(LocalDate day, @Nullable EctId after, int limit) {
    return ids(
        induction -> induction.nextRelease().filter(next -> !next.isAfter(day)).isPresent(),
        after,
        limit);
  }

  @Override
  public List<EctId> withTurnUntil(LocalDate day, @Nullable EctId after, int limit) {
    return ids(
        induction -> induction.nextTurn() != null && !induction.nextTurn().isAfter(day),
        after,
        limit);
  }

  @Override
  public List<EctId> ofBody(AppropriateBodyId body, @Nullable EctId after, int limit) {
    return ids(
        induction -> induction.body().equals(body) || induction.earlierBodies().contains(body),
        after,
        limit);
  }

  private List<EctId> ids(Predicate<Induction> wanted, @Nullable EctId after, int limit) {
    return all().stream()
        .filter(wanted)
        .map(Induction::id)
        .sorted(Comparator.comparing(EctId::toString))
        .filter(id -> after == null || id.toString().compareTo(after.toString()) > 0)
        .limit(limit)
        .toList();
  }
}
