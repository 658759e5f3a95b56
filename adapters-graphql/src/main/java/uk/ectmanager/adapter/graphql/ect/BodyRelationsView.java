package uk.ectmanager.adapter.graphql.ect;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.shared.BodyRelations;

/** The schema's BodyRelations. */
record BodyRelationsView(boolean recommendedForQts, boolean employs, boolean inductionAtItsSchool) {

  static @Nullable BodyRelationsView of(Registration registration) {
    var relations = relations(registration);
    return relations == null
        ? null
        : new BodyRelationsView(
            relations.recommendedForQts(), relations.employs(), relations.inductionAtItsSchool());
  }

  private static @Nullable BodyRelations relations(Registration registration) {
    return switch (registration) {
      case Registration.Authorised authorised -> authorised.relations();
      case Registration.Undone undone -> undone.mistaken().relations();
      case Registration.Draft _,
          Registration.AwaitingSignature _,
          Registration.PendingAb _,
          Registration.Refused _ ->
          null;
    };
  }
}
