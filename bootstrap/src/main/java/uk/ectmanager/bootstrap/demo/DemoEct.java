package uk.ectmanager.bootstrap.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import uk.ectmanager.domain.ect.section.AddressSection;
import uk.ectmanager.domain.ect.section.ContractKind;
import uk.ectmanager.domain.ect.section.ContractSection;
import uk.ectmanager.domain.ect.section.Evidence;
import uk.ectmanager.domain.ect.section.InductionSetting;
import uk.ectmanager.domain.ect.section.PostChecklist;
import uk.ectmanager.domain.ect.section.PostSection;
import uk.ectmanager.domain.ect.section.PriorServiceSection;
import uk.ectmanager.domain.ect.section.PriorSpell;
import uk.ectmanager.domain.ect.section.ProgrammeKind;
import uk.ectmanager.domain.ect.section.ProgrammeSection;
import uk.ectmanager.domain.ect.section.RegistrationType;
import uk.ectmanager.domain.ect.section.TeacherSection;
import uk.ectmanager.domain.ect.section.TrainingSection;
import uk.ectmanager.domain.shared.AccountId;

/**
 * One invented ECT, as a school would type them in.
 *
 * @param servedBefore whether two terms of the induction were served at another school, in the
 *     academic year before
 */
record DemoEct(
    String first,
    String last,
    String trn,
    String fte,
    boolean providerLed,
    Until until,
    boolean servedBefore) {

  /** From the first day of the autumn term to that of the spring term's end, in the calendars. */
  private static final int TWO_TERMS = 215;

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
        servedBefore ? RegistrationType.PART_COMPLETED_ELSEWHERE : RegistrationType.NEW,
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
        "Other", "Northmouth University", List.of("Mathematics"), List.of("11 to 16"), qts(start));
  }

  /** The day of qualified teacher status: before the first day of the induction. */
  LocalDate qts(LocalDate start) {
    return start.minusDays(servedBefore ? 60 + 366 : 60);
  }

  /** What was served before, with its proof. */
  PriorServiceSection.Entry priorService(LocalDate start) {
    var before = DemoCalendars.autumnStart(DemoCalendars.academicYear(start) - 1);
    return new PriorServiceSection.Entry(
        List.of(
            new PriorSpell.Entry(
                PriorSpell.Place.ELSEWHERE,
                "Southmere High School",
                "1 Southmere Road, Southmere",
                "Southmere Teaching School Hub",
                before,
                before.plusDays(TWO_TERMS),
                BigDecimal.ONE,
                new BigDecimal(2),
                new BigDecimal(3))),
        List.of(
            new Evidence.Entry(
                "Interim assessment of Southmere High School", "The school's induction folder")));
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
