package uk.ectmanager.adapter.graphql.ect;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.SaveProgrammeSection;
import uk.ectmanager.domain.ect.ProgrammeKind;
import uk.ectmanager.domain.ect.ProgrammeSection;

/** The schema's SaveProgrammeSectionInput. */
record SaveProgrammeSectionInput(
    String registrationId,
    int revision,
    ProgrammeKind kind,
    @Nullable String leadProvider,
    @Nullable String deliveryPartner,
    @Nullable String fidelityContactName,
    @Nullable String fidelityContactEmail) {

  SaveProgrammeSection.Command toCommand() {
    return new SaveProgrammeSection.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision),
        new ProgrammeSection.Entry(
            kind, leadProvider, deliveryPartner, fidelityContactName, fidelityContactEmail));
  }
}
