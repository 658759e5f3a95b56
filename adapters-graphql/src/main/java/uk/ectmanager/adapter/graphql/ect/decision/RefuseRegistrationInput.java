package uk.ectmanager.adapter.graphql.ect.decision;

import uk.ectmanager.adapter.graphql.ect.RegistrationView;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.decision.RefuseRegistration;

/** The schema's RefuseRegistrationInput. */
public record RefuseRegistrationInput(String registrationId, int revision, String reason) {

  /** What the use case is asked. */
  public RefuseRegistration.Command toCommand() {
    return new RefuseRegistration.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision),
        reason);
  }
}
