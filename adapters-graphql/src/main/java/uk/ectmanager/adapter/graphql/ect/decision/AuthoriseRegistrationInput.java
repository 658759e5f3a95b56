package uk.ectmanager.adapter.graphql.ect.decision;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.ect.RegistrationView;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.decision.AuthoriseRegistration;
import uk.ectmanager.domain.ect.BodyRelations;

/** The schema's AuthoriseRegistrationInput. */
public record AuthoriseRegistrationInput(
    String registrationId,
    int revision,
    @Nullable String backdatingReason,
    @Nullable BodyRelationsInput relations) {

  /** The schema's BodyRelationsInput. */
  public record BodyRelationsInput(
      boolean recommendedForQts, boolean employs, boolean inductionAtItsSchool) {}

  /** What the use case is asked. */
  public AuthoriseRegistration.Command toCommand() {
    return new AuthoriseRegistration.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision),
        backdatingReason,
        relations == null
            ? null
            : new BodyRelations(
                relations.recommendedForQts, relations.employs, relations.inductionAtItsSchool));
  }
}
