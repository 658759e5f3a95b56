package uk.ectmanager.adapter.graphql.ect;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.SaveTrainingSection;
import uk.ectmanager.domain.ect.TrainingSection;

/** The schema's SaveTrainingSectionInput. */
record SaveTrainingSectionInput(
    String registrationId,
    int revision,
    String institute,
    List<String> subjects,
    List<String> ageRanges,
    @Nullable LocalDate qtsDate) {

  SaveTrainingSection.Command toCommand() {
    return new SaveTrainingSection.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision),
        new TrainingSection.Entry(institute, subjects, ageRanges, qtsDate));
  }
}
