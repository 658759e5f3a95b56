package uk.ectmanager.adapter.graphql.ect.section;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.ect.RegistrationView;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.section.SaveProgrammeSection;
import uk.ectmanager.domain.ect.section.ProgrammeKind;

/** The schema's SaveProgrammeSectionInput. */
public record SaveProgrammeSectionInput(
    String registrationId,
    int revision,
    @Nullable ProgrammeKind kind,
    @Nullable String programmeType,
    @Nullable String leadProvider,
    @Nullable String deliveryPartner,
    @Nullable String fidelityContactName,
    @Nullable String fidelityContactEmail) {

  /** What the use case is asked. */
  public SaveProgrammeSection.Command toCommand() {
    return new SaveProgrammeSection.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision),
        kind,
        programmeType,
        leadProvider,
        deliveryPartner,
        fidelityContactName,
        fidelityContactEmail);
  }
}
