package uk.ectmanager.adapter.graphql.ect;

import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.SignRegistration;

/** The schema's SignRegistrationInput. */
record SignRegistrationInput(String registrationId, int revision, int statementVersion) {

  SignRegistration.Command toCommand() {
    return new SignRegistration.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision),
        statementVersion);
  }
}
