package uk.ectmanager.adapter.graphql.ect;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.section.TrainingSection;

/** The schema's TrainingSection. */
record TrainingSectionView(
    String institute,
    @Nullable String otherInstitute,
    List<String> subjects,
    List<String> ageRanges,
    @Nullable LocalDate qtsDate) {

  static @Nullable TrainingSectionView of(@Nullable TrainingSection section) {
    return section == null
        ? null
        : new TrainingSectionView(
            section.institute(),
            section.otherInstitute(),
            section.subjects(),
            section.ageRanges(),
            section.qtsDate());
  }
}
