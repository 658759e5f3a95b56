package uk.ectmanager.application.induction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.AggregateStore;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;

/** All inductions, one per ECT. */
public interface Inductions extends AggregateStore<EctId, Induction> {

  /**
   * Inductions with a review to release by that day, in order of their ids.
   *
   * @param after read on after this one, null from the start
   * @param limit how many at most, 1 to 1000
   */
  List<EctId> withReleaseUntil(LocalDate day, @Nullable EctId after, int limit);

  /**
   * Inductions of which something follows by that day from what is recorded, in order of their ids;
   * parameters as above.
   */
  List<EctId> withTurnUntil(LocalDate day, @Nullable EctId after, int limit);

  /**
   * Inductions of an appropriate body, also those that it had before another took them over, in
   * order of their ids; parameters as above.
   */
  List<EctId> ofBody(AppropriateBodyId body, @Nullable EctId after, int limit);
}
