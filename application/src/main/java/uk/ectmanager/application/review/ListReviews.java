package uk.ectmanager.application.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.ectmanager.application.induction.EctProfiles;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.shared.EctId;

/** Lists the released reviews of ECTs, in two calls to the storage however many there are. */
public final class ListReviews {

  private final Reviews reviews;
  private final EctProfiles profiles;

  public ListReviews(Reviews reviews, EctProfiles profiles) {
    this.reviews = reviews;
    this.profiles = profiles;
  }

  /** The reviews by number that the viewer may read; an ECT without any has an empty list. */
  public Map<EctId, List<ProgressReview>> handle(Viewer viewer, Collection<EctId> ects) {
    var known = profiles.findAll(ects);
    var found = new HashMap<EctId, List<ProgressReview>>();
    ects.forEach(ect -> found.put(ect, List.of()));
    if (viewer.couldEver(Permission.VIEW_REVIEW) && !known.isEmpty()) {
      reviews
          .ofEcts(known.keySet())
          .forEach((ect, all) ->
              found.put(
                  ect,
                  all.stream()
                      .filter(one ->
                          ReviewAccess.reads(viewer, one, Objects.requireNonNull(known.get(ect))))
                      .toList()));
    }
    return found;
  }
}
