package uk.ectmanager.application.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.InMemoryAggregateStore;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.ReviewId;

/** The fake store of progress reviews. */
public final class InMemoryReviews extends InMemoryAggregateStore<ReviewId, ProgressReview>
    implements Reviews {

  /** Empty. */
  public InMemoryReviews() {
    super(ProgressReview::id, review -> Map.of());
  }

  @Override
  public Map<EctId, List<ProgressReview>> ofEcts(Collection<EctId> ects) {
    var found = new HashMap<EctId, List<ProgressReview>>();
    for (var ect : ects) {
      found.put(
          ect,
          all().stream()
              .filter(review -> review.head().ect().equals(ect))
              .sorted(Comparator.comparingInt(review -> review.head().number()))
              .toList());
    }
    return found;
  }

  @Override
  public List<ProgressReview> unsubmittedDueUntil(
      LocalDate day, @Nullable ReviewId after, int limit) {
    return all().stream()
        .filter(review -> !review.state().isSubmitted())
        .filter(review -> !review.head().dates().due().isAfter(day))
        .sorted(Comparator.comparing(review -> review.id().toString()))
        .filter(review -> after == null || review.id().toString().compareTo(after.toString()) > 0)
        .limit(limit)
        .toList();
  }
}
