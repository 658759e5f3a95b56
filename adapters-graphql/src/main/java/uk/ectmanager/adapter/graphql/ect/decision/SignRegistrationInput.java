package uk.ectmanager.adapter.graphql.ect.decision;

import uk.ectmanager.adapter.graphql.ect.RegistrationView;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.SignRegistration;

/** The schema's SignRegistrationInput. */
public record SignRegistrationInput(String registrationId, int revision, int statementVersion) {

  /** What the use case is asked. */
  public SignRegistration.Command toCommand() {
    return new SignRegistration.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision),
        statementVersion);
  }
}
