package uk.ectmanager.adapter.graphql.ect.decision;

import uk.ectmanager.adapter.graphql.ect.RegistrationView;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.decision.ReturnRegistration;

/** The schema's ReturnRegistrationInput. */
public record ReturnRegistrationInput(String registrationId, int revision, String reason) {

  /** What the use case is asked. */
  public ReturnRegistration.Command toCommand() {
    return new ReturnRegistration.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision),
        reason);
  }
}
