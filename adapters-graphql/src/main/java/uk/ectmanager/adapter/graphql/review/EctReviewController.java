package uk.ectmanager.adapter.graphql.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.overview.EctView;
import uk.ectmanager.application.overview.ReadEcts;
import uk.ectmanager.application.review.ListReviews;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.ReviewId;

/** From ECTs to their reviews, and back. */
@Controller
final class EctReviewController {

  private final ListReviews listReviews;
  private final ReadEcts readEcts;
  private final ReviewViews views;

  EctReviewController(ListReviews listReviews, ReadEcts readEcts, ReviewViews views) {
    this.listReviews = listReviews;
    this.readEcts = readEcts;
    this.views = views;
  }

  @BatchMapping(typeName = EctView.TYPE)
  Map<EctView, List<ProgressReviewView>> reviews(List<EctView> ects, @ContextValue Viewer viewer) {
    var found = listReviews.handle(viewer, ects.stream().map(EctView::ect).toList());
    var reviews = new HashMap<EctView, List<ProgressReviewView>>();
    ects.forEach(ect -> reviews.put(ect, views.of(found.getOrDefault(ect.ect(), List.of()))));
    return reviews;
  }

  @BatchMapping(typeName = ProgressReviewView.TYPE)
  Map<ProgressReviewView, EctView> ect(
      List<ProgressReviewView> reviews, @ContextValue Viewer viewer) {
    var revisions = new HashMap<EctId, Map<ReviewId, Integer>>();
    for (var review : reviews) {
      revisions
          .computeIfAbsent(review.ectId(), ect -> new HashMap<>())
          .merge(review.review().id(), review.revision(), Math::max);
    }
    var found =
        readEcts.handle(viewer, new ReadEcts.Query(revisions.keySet(), Map.of(), revisions));
    var ects = new HashMap<ProgressReviewView, EctView>();
    for (var review : reviews) {
      var overview = found.get(review.ectId());
      if (overview != null) {
        ects.put(review, EctView.of(overview));
      }
    }
    return ects;
  }
}
