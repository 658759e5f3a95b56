package uk.ectmanager.adapter.graphql.ect.decision;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.BodyRelations;

/** The schema's BodyRelationsInput. */
public record BodyRelationsInput(
    boolean recommendedForQts, boolean employs, boolean inductionAtItsSchool) {

  /** The declaration, if one was made. */
  public static @Nullable BodyRelations toDomain(@Nullable BodyRelationsInput input) {
    return input == null
        ? null
        : new BodyRelations(input.recommendedForQts, input.employs, input.inductionAtItsSchool);
  }
}
