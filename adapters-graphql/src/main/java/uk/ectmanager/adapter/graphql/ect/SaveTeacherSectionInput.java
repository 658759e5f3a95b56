package uk.ectmanager.adapter.graphql.ect;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.SaveTeacherSection;
import uk.ectmanager.domain.ect.RegistrationType;
import uk.ectmanager.domain.ect.TeacherSection;

/** The schema's SaveTeacherSectionInput. */
record SaveTeacherSectionInput(
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

  SaveTeacherSection.Command toCommand() {
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
