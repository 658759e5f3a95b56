package uk.ectmanager.application.induction.recalculation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EventId;

/** The recalculations that were asked for, one per appropriate body. */
public interface Recalculations {

  /**
   * Asks for all plans of a body to be made again from the first on, whatever was under way; asked
   * twice by the same event, nothing changes.
   */
  void request(AppropriateBodyId body, EventId cause, Instant at);

  /** The latest of each of these bodies that has one, in one call to the storage. */
  Map<AppropriateBodyId, Recalculation> findAll(Collection<AppropriateBodyId> bodies);

  /**
   * Those that go on, the one requested first at the head.
   *
   * @param limit how many at most
   */
  List<Recalculation> unfinished(int limit);

  /**
   * Replaces one by the next step of it, unless another step or request came between.
   *
   * @return whether it did
   */
  boolean advance(Recalculation before, Recalculation next);
}
