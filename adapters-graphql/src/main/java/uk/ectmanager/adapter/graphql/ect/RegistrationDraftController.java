package uk.ectmanager.adapter.graphql.ect;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.ect.section.ConfirmRegistrationInput;
import uk.ectmanager.adapter.graphql.ect.section.SaveAddressSectionInput;
import uk.ectmanager.adapter.graphql.ect.section.SaveContractSectionInput;
import uk.ectmanager.adapter.graphql.ect.section.SavePostSectionInput;
import uk.ectmanager.adapter.graphql.ect.section.SavePriorServiceSectionInput;
import uk.ectmanager.adapter.graphql.ect.section.SaveProgrammeSectionInput;
import uk.ectmanager.adapter.graphql.ect.section.SaveTeacherSectionInput;
import uk.ectmanager.adapter.graphql.ect.section.SaveTrainingSectionInput;
import uk.ectmanager.adapter.graphql.ect.section.StartRegistrationInput;
import uk.ectmanager.application.ect.ConfirmRegistration;
import uk.ectmanager.application.ect.ReadRegistration;
import uk.ectmanager.application.ect.StartRegistration;
import uk.ectmanager.application.ect.section.SaveAddressSection;
import uk.ectmanager.application.ect.section.SaveContractSection;
import uk.ectmanager.application.ect.section.SavePostSection;
import uk.ectmanager.application.ect.section.SavePriorServiceSection;
import uk.ectmanager.application.ect.section.SaveProgrammeSection;
import uk.ectmanager.application.ect.section.SaveTeacherSection;
import uk.ectmanager.application.ect.section.SaveTrainingSection;
import uk.ectmanager.domain.access.Viewer;

/** Writing a registration, up to its confirmation. */
@Controller
final class RegistrationDraftController {

  private final StartRegistration startRegistration;
  private final SaveTeacherSection saveTeacherSection;
  private final SaveContractSection saveContractSection;
  private final SaveTrainingSection saveTrainingSection;
  private final SaveAddressSection saveAddressSection;
  private final SaveProgrammeSection saveProgrammeSection;
  private final SavePriorServiceSection savePriorServiceSection;
  private final SavePostSection savePostSection;
  private final ConfirmRegistration confirmRegistration;
  private final ReadRegistration readRegistration;

  RegistrationDraftController(
      StartRegistration startRegistration,
      SaveTeacherSection saveTeacherSection,
      SaveContractSection saveContractSection,
      SaveTrainingSection saveTrainingSection,
      SaveAddressSection saveAddressSection,
      SaveProgrammeSection saveProgrammeSection,
      SavePriorServiceSection savePriorServiceSection,
      SavePostSection savePostSection,
      ConfirmRegistration confirmRegistration,
      ReadRegistration readRegistration) {
    this.startRegistration = startRegistration;
    this.saveTeacherSection = saveTeacherSection;
    this.saveContractSection = saveContractSection;
    this.saveTrainingSection = saveTrainingSection;
    this.saveAddressSection = saveAddressSection;
    this.saveProgrammeSection = saveProgrammeSection;
    this.savePriorServiceSection = savePriorServiceSection;
    this.savePostSection = savePostSection;
    this.confirmRegistration = confirmRegistration;
    this.readRegistration = readRegistration;
  }

  @MutationMapping
  RegistrationPayload startRegistration(@Argument StartRegistrationInput input, Viewer viewer) {
    return RegistrationPayload.of(
        startRegistration.handle(viewer, input.toCommand()), readRegistration, viewer);
  }

  @MutationMapping
  RegistrationPayload saveTeacherSection(@Argument SaveTeacherSectionInput input, Viewer viewer) {
    return RegistrationPayload.of(
        saveTeacherSection.handle(viewer, input.toCommand()), readRegistration, viewer);
  }

  @MutationMapping
  RegistrationPayload saveContractSection(@Argument SaveContractSectionInput input, Viewer viewer) {
    return RegistrationPayload.of(
        saveContractSection.handle(viewer, input.toCommand()), readRegistration, viewer);
  }

  @MutationMapping
  RegistrationPayload saveTrainingSection(@Argument SaveTrainingSectionInput input, Viewer viewer) {
    return RegistrationPayload.of(
        saveTrainingSection.handle(viewer, input.toCommand()), readRegistration, viewer);
  }

  @MutationMapping
  RegistrationPayload saveAddressSection(@Argument SaveAddressSectionInput input, Viewer viewer) {
    return RegistrationPayload.of(
        saveAddressSection.handle(viewer, input.toCommand()), readRegistration, viewer);
  }

  @MutationMapping
  RegistrationPayload saveProgrammeSection(
      @Argument SaveProgrammeSectionInput input, Viewer viewer) {
    return RegistrationPayload.of(
        saveProgrammeSection.handle(viewer, input.toCommand()), readRegistration, viewer);
  }

  @MutationMapping
  RegistrationPayload savePriorServiceSection(
      @Argument SavePriorServiceSectionInput input, Viewer viewer) {
    return RegistrationPayload.of(
        savePriorServiceSection.handle(viewer, input.toCommand()), readRegistration, viewer);
  }

  @MutationMapping
  RegistrationPayload savePostSection(@Argument SavePostSectionInput input, Viewer viewer) {
    return RegistrationPayload.of(
        savePostSection.handle(viewer, input.toCommand()), readRegistration, viewer);
  }

  @MutationMapping
  RegistrationPayload confirmRegistration(@Argument ConfirmRegistrationInput input, Viewer viewer) {
    return RegistrationPayload.of(
        confirmRegistration.handle(viewer, input.toCommand()), readRegistration, viewer);
  }
}
