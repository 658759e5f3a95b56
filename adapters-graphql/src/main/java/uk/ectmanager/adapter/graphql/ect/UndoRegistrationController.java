package uk.ectmanager.adapter.graphql.ect;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.ect.decision.UndoRegistrationInput;
import uk.ectmanager.application.ect.ReadRegistration;
import uk.ectmanager.application.ect.decision.UndoRegistration;
import uk.ectmanager.domain.access.Viewer;

/** Undoing an authorisation that was an error. */
@Controller
final class UndoRegistrationController {

  private final UndoRegistration undoRegistration;
  private final ReadRegistration readRegistration;

  UndoRegistrationController(UndoRegistration undoRegistration, ReadRegistration readRegistration) {
    this.undoRegistration = undoRegistration;
    this.readRegistration = readRegistration;
  }

  @MutationMapping
  RegistrationPayload undoRegistration(@Argument UndoRegistrationInput input, Viewer viewer) {
    return RegistrationPayload.of(
        undoRegistration.handle(viewer, input.toCommand()), readRegistration, viewer);
  }
}
