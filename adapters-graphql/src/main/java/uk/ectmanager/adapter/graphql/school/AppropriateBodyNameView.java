package uk.ectmanager.adapter.graphql.school;

import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.body.AppropriateBodyView;
import uk.ectmanager.application.school.SchoolListing;

/** The schema's AppropriateBodyName. */
record AppropriateBodyNameView(String id, String name) {

  static AppropriateBodyNameView of(SchoolListing.BodyName body) {
    return new AppropriateBodyNameView(
        GlobalId.of(AppropriateBodyView.TYPE, body.id().value()), body.name());
  }
}
