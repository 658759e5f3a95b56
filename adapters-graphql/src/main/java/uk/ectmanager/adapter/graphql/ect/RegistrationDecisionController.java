package uk.ectmanager.adapter.graphql.ect;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.ect.decision.AuthoriseRegistrationInput;
import uk.ectmanager.adapter.graphql.ect.decision.RecordQtsCheckInput;
import uk.ectmanager.adapter.graphql.ect.decision.RefuseRegistrationInput;
import uk.ectmanager.adapter.graphql.ect.decision.ReturnRegistrationInput;
import uk.ectmanager.adapter.graphql.ect.decision.SignRegistrationInput;
import uk.ectmanager.application.ect.ReadRegistration;
import uk.ectmanager.application.ect.SignRegistration;
import uk.ectmanager.application.ect.decision.AuthoriseRegistration;
import uk.ectmanager.application.ect.decision.RecordQtsCheck;
import uk.ectmanager.application.ect.decision.RefuseRegistration;
import uk.ectmanager.application.ect.decision.ReturnRegistration;
import uk.ectmanager.domain.access.Viewer;

/** Signing a registration and deciding on it. */
@Controller
final class RegistrationDecisionController {

  private final SignRegistration signRegistration;
  private final RecordQtsCheck recordQtsCheck;
  private final AuthoriseRegistration authoriseRegistration;
  private final ReturnRegistration returnRegistration;
  private final RefuseRegistration refuseRegistration;
  private final ReadRegistration readRegistration;

  RegistrationDecisionController(
      SignRegistration signRegistration,
      RecordQtsCheck recordQtsCheck,
      AuthoriseRegistration authoriseRegistration,
      ReturnRegistration returnRegistration,
      RefuseRegistration refuseRegistration,
      ReadRegistration readRegistration) {
    this.signRegistration = signRegistration;
    this.recordQtsCheck = recordQtsCheck;
    this.authoriseRegistration = authoriseRegistration;
    this.returnRegistration = returnRegistration;
    this.refuseRegistration = refuseRegistration;
    this.readRegistration = readRegistration;
  }

  @MutationMapping
  RegistrationPayload signRegistration(@Argument SignRegistrationInput input, Viewer viewer) {
    return RegistrationPayload.of(
        signRegistration.handle(viewer, input.toCommand()), readRegistration, viewer);
  }

  @MutationMapping
  RegistrationPayload recordQtsCheck(@Argument RecordQtsCheckInput input, Viewer viewer) {
    return RegistrationPayload.of(
        recordQtsCheck.handle(viewer, input.toCommand()), readRegistration, viewer);
  }

  @MutationMapping
  RegistrationPayload authoriseRegistration(
      @Argument AuthoriseRegistrationInput input, Viewer viewer) {
    return RegistrationPayload.of(
        authoriseRegistration.handle(viewer, input.toCommand()), readRegistration, viewer);
  }

  @MutationMapping
  RegistrationPayload returnRegistration(@Argument ReturnRegistrationInput input, Viewer viewer) {
    return RegistrationPayload.of(
        returnRegistration.handle(viewer, input.toCommand()), readRegistration, viewer);
  }

  @MutationMapping
  RegistrationPayload refuseRegistration(@Argument RefuseRegistrationInput input, Viewer viewer) {
    return RegistrationPayload.of(
        refuseRegistration.handle(viewer, input.toCommand()), readRegistration, viewer);
  }
}
