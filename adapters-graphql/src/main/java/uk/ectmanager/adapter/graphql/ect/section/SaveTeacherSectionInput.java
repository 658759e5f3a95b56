package uk.ectmanager.adapter.graphql.ect.section;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.ect.RegistrationView;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.section.SaveTeacherSection;
import uk.ectmanager.domain.ect.section.RegistrationType;
import uk.ectmanager.domain.ect.section.TeacherSection;

/** The schema's SaveTeacherSectionInput. */
public record SaveTeacherSectionInput(
    String registrationId,
    int revision,
    RegistrationType registrationType,
    @Nullable String title,
    String firstName,
    String lastName,
    @Nullable String previousLastName,
    String email,
    LocalDate dateOfBirth,
    @Nullable String trn,
    boolean trainedAbroadWithoutTrn,
    @Nullable String nationalInsuranceNumber) {

  /** What the use case is asked. */
  public SaveTeacherSection.Command toCommand() {
    return new SaveTeacherSection.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision),
        new TeacherSection.Entry(
            registrationType,
            title,
            firstName,
            lastName,
            previousLastName,
            email,
            dateOfBirth,
            trn,
            trainedAbroadWithoutTrn,
            nationalInsuranceNumber));
  }
}
