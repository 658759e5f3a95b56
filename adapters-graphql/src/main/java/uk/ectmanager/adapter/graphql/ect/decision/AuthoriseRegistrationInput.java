package uk.ectmanager.adapter.graphql.ect.decision;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.ect.RegistrationView;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.decision.AuthoriseRegistration;

/** The schema's AuthoriseRegistrationInput. */
public record AuthoriseRegistrationInput(
    String registrationId,
    int revision,
    @Nullable String backdatingReason,
    @Nullable BodyRelationsInput relations,
    @Nullable SupplyPostInput supply,
    @Nullable NotInTermsPostInput notInTerms) {

  /** What the use case is asked. */
  public AuthoriseRegistration.Command toCommand() {
    return new AuthoriseRegistration.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision),
        backdatingReason,
        BodyRelationsInput.toDomain(relations),
        SupplyPostInput.kind(supply, notInTerms));
  }
}
