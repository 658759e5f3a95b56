package uk.ectmanager.adapter.graphql.ect.decision;

import uk.ectmanager.adapter.graphql.ect.RegistrationView;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.decision.UndoRegistration;

/** The schema's UndoRegistrationInput. */
public record UndoRegistrationInput(String registrationId, int revision, String reason) {

  /** What the use case is asked. */
  public UndoRegistration.Command toCommand() {
    return new UndoRegistration.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision),
        reason);
  }
}
