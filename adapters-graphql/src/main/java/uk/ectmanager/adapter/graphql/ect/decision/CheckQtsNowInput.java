package uk.ectmanager.adapter.graphql.ect.decision;

import uk.ectmanager.adapter.graphql.ect.RegistrationView;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.check.CheckQtsNow;

/** The schema's CheckQtsNowInput. */
public record CheckQtsNowInput(String registrationId, int revision) {

  /** What the use case is asked for. */
  public CheckQtsNow.Command toCommand() {
    return new CheckQtsNow.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision));
  }
}
