package uk.ectmanager.application.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** The reviews by number; an ECT whose reviews are not the viewer's to read has an empty list. */
  public Map<EctId, List<ProgressReview>> handle(Viewer viewer, Collection<EctId> ects) {
    var visible =
        profiles.findAll(ects).values().stream()
            .filter(profile -> viewer.may(Permission.VIEW_REVIEW, profile.subject()))
            .map(profile -> profile.ect())
            .toList();
    var found = new HashMap<EctId, List<ProgressReview>>();
    ects.forEach(ect -> found.put(ect, List.of()));
    if (!visible.isEmpty()) {
      found.putAll(reviews.ofEcts(visible));
    }
    return found;
  }
}
