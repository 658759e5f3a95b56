package uk.ectmanager.application.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.AggregateStore;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.ReviewId;

/** All progress reviews that were released. */
public interface Reviews extends AggregateStore<ReviewId, ProgressReview> {

  /** The reviews of each of these ECTs, by number; one without reviews has an empty list. */
  Map<EctId, List<ProgressReview>> ofEcts(Collection<EctId> ects);

  /**
   * Reviews that are not submitted and due until that day, in order of their ids: those that
   * reminders may be due for.
   *
   * @param after read on after this one, null from the start
   * @param limit how many at most, 1 to 1000
   */
  List<ProgressReview> unsubmittedDueUntil(LocalDate day, @Nullable ReviewId after, int limit);
}
