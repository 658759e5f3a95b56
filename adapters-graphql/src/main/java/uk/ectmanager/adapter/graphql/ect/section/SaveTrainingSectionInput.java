package uk.ectmanager.adapter.graphql.ect.section;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.ect.RegistrationView;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.section.SaveTrainingSection;
import uk.ectmanager.domain.ect.section.TrainingSection;

/** The schema's SaveTrainingSectionInput. */
public record SaveTrainingSectionInput(
    String registrationId,
    int revision,
    String institute,
    @Nullable String otherInstitute,
    List<String> subjects,
    List<String> ageRanges,
    @Nullable LocalDate qtsDate) {

  /** What the use case is asked. */
  public SaveTrainingSection.Command toCommand() {
    return new SaveTrainingSection.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision),
        new TrainingSection.Entry(institute, otherInstitute, subjects, ageRanges, qtsDate));
  }
}
