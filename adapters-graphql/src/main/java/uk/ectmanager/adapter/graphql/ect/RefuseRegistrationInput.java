package uk.ectmanager.adapter.graphql.ect;

import uk.ectmanager.application.ect.RefuseRegistration;
import uk.ectmanager.application.ect.RegistrationDesk;

/** The schema's RefuseRegistrationInput. */
record RefuseRegistrationInput(String registrationId, int revision, String reason) {

  RefuseRegistration.Command toCommand() {
    return new RefuseRegistration.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision),
        reason);
  }
}
