package uk.ectmanager.adapter.graphql.ect;

import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.ReturnRegistration;

/** The schema's ReturnRegistrationInput. */
record ReturnRegistrationInput(String registrationId, int revision, String reason) {

  ReturnRegistration.Command toCommand() {
    return new ReturnRegistration.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision),
        reason);
  }
}
