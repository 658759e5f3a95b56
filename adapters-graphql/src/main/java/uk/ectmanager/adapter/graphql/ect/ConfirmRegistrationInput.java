package uk.ectmanager.adapter.graphql.ect;

import uk.ectmanager.application.ect.ConfirmRegistration;
import uk.ectmanager.application.ect.RegistrationDesk;

/** The schema's ConfirmRegistrationInput. */
record ConfirmRegistrationInput(String registrationId, int revision) {

  ConfirmRegistration.Command toCommand() {
    return new ConfirmRegistration.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision));
  }
}
