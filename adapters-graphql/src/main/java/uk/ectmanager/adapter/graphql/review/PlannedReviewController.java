package uk.ectmanager.adapter.graphql.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.induction.PlannedReportView;
import uk.ectmanager.application.review.ListReviews;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.ReviewId;

/** The reviews behind planned reports. */
@Controller
final class PlannedReviewController {

  private final ListReviews listReviews;
  private final ReviewViews views;

  PlannedReviewController(ListReviews listReviews, ReviewViews views) {
    this.listReviews = listReviews;
    this.views = views;
  }

  @BatchMapping(typeName = PlannedReportView.TYPE)
  Map<PlannedReportView, ProgressReviewView> review(
      List<PlannedReportView> reports, @ContextValue(required = false) @Nullable Viewer viewer) {
    var ects =
        reports.stream()
            .map(PlannedReportView::ect)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    var known = new HashMap<ReviewId, ProgressReviewView>();
    if (viewer != null && !ects.isEmpty()) { // a plan of nobody known has no reviews
      listReviews
          .handle(viewer, ects)
          .values()
          .forEach(list -> list.forEach(review -> known.put(review.id(), views.of(review))));
    }
    var found = new HashMap<PlannedReportView, ProgressReviewView>();
    for (var report : reports) {
      report.reviewId().map(known::get).ifPresent(review -> found.put(report, review));
    }
    return found;
  }
}
