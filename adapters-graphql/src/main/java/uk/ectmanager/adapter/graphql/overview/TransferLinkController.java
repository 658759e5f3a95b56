package uk.ectmanager.adapter.graphql.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.ect.RegistrationView;
import uk.ectmanager.adapter.graphql.review.ProgressReviewView;
import uk.ectmanager.adapter.graphql.review.ReviewViews;
import uk.ectmanager.adapter.graphql.transfer.TransferView;
import uk.ectmanager.application.ect.ReadRegistration;
import uk.ectmanager.application.overview.ReadEcts;
import uk.ectmanager.application.review.ListReviews;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.EctId;

/** From transfers to the ECT and to what of their record the viewer may see. */
@Controller
final class TransferLinkController {

  private final ReadEcts readEcts;
  private final ReadRegistration readRegistration;
  private final ListReviews listReviews;
  private final ReviewViews reviewViews;

  TransferLinkController(
      ReadEcts readEcts,
      ReadRegistration readRegistration,
      ListReviews listReviews,
      ReviewViews reviewViews) {
    this.readEcts = readEcts;
    this.readRegistration = readRegistration;
    this.listReviews = listReviews;
    this.reviewViews = reviewViews;
  }

  @BatchMapping(typeName = TransferView.TYPE)
  Map<TransferView, EctView> ect(List<TransferView> transfers, @ContextValue Viewer viewer) {
    var found = readEcts.handle(viewer, ReadEcts.Query.of(ects(transfers)));
    var views = new HashMap<TransferView, EctView>();
    for (var transfer : transfers) {
      var overview = found.get(transfer.ectId());
      if (overview != null) {
        views.put(transfer, EctView.of(overview));
      }
    }
    return views;
  }

  @BatchMapping(typeName = TransferView.TYPE)
  Map<TransferView, RegistrationView> registration(
      List<TransferView> transfers, @ContextValue Viewer viewer) {
    var found = readRegistration.handle(viewer, ects(transfers));
    var views = new HashMap<TransferView, RegistrationView>();
    for (var transfer : transfers) {
      var reading = found.get(transfer.ectId());
      if (reading != null) {
        views.put(transfer, RegistrationView.of(reading));
      }
    }
    return views;
  }

  @BatchMapping(typeName = TransferView.TYPE)
  Map<TransferView, List<ProgressReviewView>> reviews(
      List<TransferView> transfers, @ContextValue Viewer viewer) {
    var found = listReviews.handle(viewer, ects(transfers));
    var views = new HashMap<TransferView, List<ProgressReviewView>>();
    for (var transfer : transfers) {
      views.put(
          transfer,
          found.getOrDefault(transfer.ectId(), List.of()).stream().map(reviewViews::of).toList());
    }
    return views;
  }

  private static Set<EctId> ects(List<TransferView> transfers) {
    return transfers.stream().map(TransferView::ectId).collect(Collectors.toSet());
  }
}
