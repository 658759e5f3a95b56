package uk.ectmanager.adapter.graphql.ect;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.ect.AuthoriseRegistration;
import uk.ectmanager.application.ect.RegistrationDesk;

/** The schema's AuthoriseRegistrationInput. */
record AuthoriseRegistrationInput(
    String registrationId, int revision, @Nullable String backdatingReason) {

  AuthoriseRegistration.Command toCommand() {
    return new AuthoriseRegistration.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision),
        backdatingReason);
  }
}
