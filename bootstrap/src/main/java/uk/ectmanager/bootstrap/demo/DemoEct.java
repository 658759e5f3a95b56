package uk.ectmanager.bootstrap.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import uk.ectmanager.domain.ect.section.AddressSection;
import uk.ectmanager.domain.ect.section.ContractKind;
import uk.ectmanager.domain.ect.section.ContractSection;
import uk.ectmanager.domain.ect.section.InductionSetting;
import uk.ectmanager.domain.ect.section.PostChecklist;
import uk.ectmanager.domain.ect.section.PostSection;
import uk.ectmanager.domain.ect.section.ProgrammeKind;
import uk.ectmanager.domain.ect.section.ProgrammeSection;
import uk.ectmanager.domain.ect.section.RegistrationType;
import uk.ectmanager.domain.ect.section.TeacherSection;
import uk.ectmanager.domain.ect.section.TrainingSection;
import uk.ectmanager.domain.shared.AccountId;

/** One invented ECT, as a school would type them in. */
record DemoEct(
    String first, String last, String trn, String fte, boolean providerLed, Until until) {

  /** How far the demonstration carries them. */
  enum Until {
    DRAFT,
    CONFIRMED,
    SIGNED,
    AUTHORISED
  }

  String email() {
    return (first + "." + last).toLowerCase(Locale.ROOT) + "@ect.example";
  }

  TeacherSection.Entry teacher() {
    return new TeacherSection.Entry(
        RegistrationType.NEW,
        null,
        first,
        last,
        null,
        email(),
        LocalDate.of(1999, 2, 28).plusDays(Integer.parseInt(trn) % 900),
        trn,
        false,
        null);
  }

  ContractSection.Entry contract(LocalDate start, AccountId tutor) {
    return new ContractSection.Entry(
        "Class teacher",
        ContractKind.PERMANENT,
        start,
        null,
        null,
        new BigDecimal(fte),
        List.of("Key stage 3"),
        tutor,
        "Morgan Mentor",
        "mentor@school.example");
  }

  TrainingSection.Entry training(LocalDate start) {
    return new TrainingSection.Entry(
        "Other",
        "Northmouth University",
        List.of("Mathematics"),
        List.of("11 to 16"),
        start.minusDays(60));
  }

  AddressSection.Entry address() {
    return new AddressSection.Entry(
        "7 Sample Street", null, null, "Northmouth", null, "AB99 9AA", null);
  }

  PostSection.Entry post() {
    return new PostSection.Entry(
        InductionSetting.ACADEMY,
        new PostChecklist(true, true, true, true, true, true, true),
        null,
        null);
  }

  ProgrammeSection.Entry programme() {
    return providerLed
        ? new ProgrammeSection.Entry(
            ProgrammeKind.PROVIDER_LED, "harbour-learning", "northmouth-partnership", null, null)
        : new ProgrammeSection.Entry(
            ProgrammeKind.SCHOOL_LED, null, null, "Robin Reader", "fidelity@school.example");
  }
}
