package uk.ectmanager.adapter.graphql.school;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.Refusal;
import uk.ectmanager.application.school.SchoolListing;
import uk.ectmanager.domain.school.SchoolState;
import uk.ectmanager.domain.shared.Result;

/** The schema's SchoolListing. */
record SchoolListingView(
    String urn,
    String name,
    @Nullable String town,
    @Nullable String postcode,
    SchoolState state,
    String advice,
    List<AppropriateBodyNameView> appropriateBodies) {

  static SchoolListingView of(SchoolListing listing) {
    return new SchoolListingView(
        listing.urn(),
        listing.name(),
        listing.town(),
        listing.postcode(),
        listing.state(),
        listing.advice(),
        listing.bodies().stream().map(AppropriateBodyNameView::of).toList());
  }

  /** What was found; a search that says too little is an argument that cannot be read. */
  static List<SchoolListingView> of(Result<List<SchoolListing>> found) {
    return switch (found) {
      case Result.Done<List<SchoolListing>>(var listings) ->
          listings.stream().map(SchoolListingView::of).toList();
      case Result.Refused<List<SchoolListing>>(var problems) ->
          throw Refusal.badInput(
              problems.getFirst().message(), problems.getFirst().path().toArray(String[]::new));
    };
  }
}
