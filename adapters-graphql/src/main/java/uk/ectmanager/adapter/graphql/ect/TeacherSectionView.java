package uk.ectmanager.adapter.graphql.ect;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.section.RegistrationType;
import uk.ectmanager.domain.ect.section.TeacherSection;
import uk.ectmanager.domain.shared.Trn;

/** The schema's TeacherSection: the person without the personal details. */
record TeacherSectionView(
    @Nullable String title,
    String firstName,
    String lastName,
    @Nullable String previousLastName,
    String email,
    @Nullable Trn trn,
    boolean trainedAbroadWithoutTrn,
    RegistrationType registrationType) {

  static @Nullable TeacherSectionView of(@Nullable TeacherSection section) {
    return section == null
        ? null
        : new TeacherSectionView(
            section.title(),
            section.name().first(),
            section.name().last(),
            section.previousLastName(),
            section.email().value(),
            section.trn(),
            section.trainedAbroadWithoutTrn(),
            section.type());
  }
}
