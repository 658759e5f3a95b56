package uk.ectmanager.adapter.graphql.ect;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.ect.RegistrationReading;
import uk.ectmanager.domain.ect.section.ProgrammeKind;

/** The schema's ProgrammeSection. */
record ProgrammeSectionView(
    ProgrammeKind kind,
    @Nullable String programmeType,
    @Nullable ProgrammeProviderView leadProvider,
    @Nullable ProgrammeProviderView deliveryPartner,
    @Nullable String fidelityContactName,
    @Nullable String fidelityContactEmail) {

  static @Nullable ProgrammeSectionView of(RegistrationReading reading) {
    var section = reading.registration().content().programme();
    if (section == null) {
      return null;
    }
    var mail = section.fidelityContactEmail();
    return new ProgrammeSectionView(
        section.kind(),
        section.type(),
        ProgrammeProviderView.ofNullable(reading.leadProvider()),
        ProgrammeProviderView.ofNullable(reading.deliveryPartner()),
        section.fidelityContactName(),
        mail == null ? null : mail.value());
  }
}
