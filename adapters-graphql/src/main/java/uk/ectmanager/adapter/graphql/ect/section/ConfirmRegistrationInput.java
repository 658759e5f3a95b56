package uk.ectmanager.adapter.graphql.ect.section;

import uk.ectmanager.adapter.graphql.ect.RegistrationView;
import uk.ectmanager.application.ect.ConfirmRegistration;
import uk.ectmanager.application.ect.RegistrationDesk;

/** The schema's ConfirmRegistrationInput. */
public record ConfirmRegistrationInput(String registrationId, int revision) {

  /** What the use case is asked. */
  public ConfirmRegistration.Command toCommand() {
    return new ConfirmRegistration.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision));
  }
}
