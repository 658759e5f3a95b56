package uk.ectmanager.adapter.mongo.ect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.section.AddressSection;
import uk.ectmanager.domain.ect.section.ContractKind;
import uk.ectmanager.domain.ect.section.ContractSection;
import uk.ectmanager.domain.ect.section.DateOfBirth;
import uk.ectmanager.domain.ect.section.NationalInsuranceNumber;
import uk.ectmanager.domain.ect.section.PhoneNumber;
import uk.ectmanager.domain.ect.section.Postcode;
import uk.ectmanager.domain.ect.section.ProgrammeKind;
import uk.ectmanager.domain.ect.section.ProgrammeSection;
import uk.ectmanager.domain.ect.section.RegistrationType;
import uk.ectmanager.domain.ect.section.TeacherSection;
import uk.ectmanager.domain.ect.section.TrainingSection;
import uk.ectmanager.domain.ect.section.WorkingPattern;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.Trn;

/** The sections of a registration as they are stored. */
final class SectionDocuments {

  private SectionDocuments() {}

  /**
   * Section 1.
   *
   * @param nationalInsuranceNumber encrypted
   */
  record TeacherDocument(
      String type,
      @Nullable String title,
      String firstName,
      String lastName,
      @Nullable String previousLastName,
      String email,
      LocalDate dateOfBirth,
      @Nullable String trn,
      @Nullable String nationalInsuranceNumber) {

    static @Nullable TeacherDocument of(@Nullable TeacherSection section, Secrets secrets) {
      if (section == null) {
        return null;
      }
      var number = section.nationalInsuranceNumber();
      return new TeacherDocument(
          section.type().name(),
          section.title(),
          section.name().first(),
          section.name().last(),
          section.previousLastName(),
          section.email().value(),
          section.dateOfBirth().value(),
          text(section.trn()),
          number == null ? null : secrets.encrypt(number.value(), Secrets.NUMBER));
    }

    TeacherSection toDomain(Secrets secrets) {
      return new TeacherSection(
          RegistrationType.valueOf(type),
          title,
          new PersonName(firstName, lastName),
          previousLastName,
          new EmailAddress(email),
          new DateOfBirth(dateOfBirth),
          trn == null ? null : new Trn(trn),
          trn == null,
          nationalInsuranceNumber == null
              ? null
              : new NationalInsuranceNumber(
                  secrets.decrypt(nationalInsuranceNumber, Secrets.NUMBER)));
    }
  }

  /** Section 2; the full-time equivalent is stored as text, exactly. */
  record ContractDocument(
      String postTitle,
      String kind,
      LocalDate startDate,
      @Nullable LocalDate endDate,
      String fte,
      List<String> keyStages,
      @Nullable String tutor,
      @Nullable String mentorName,
      @Nullable String mentorEmail) {

    static @Nullable ContractDocument of(@Nullable ContractSection section) {
      return section == null
          ? null
          : new ContractDocument(
              section.postTitle(),
              section.kind().name(),
              section.startDate(),
              section.endDate(),
              section.pattern().fte().toPlainString(),
              section.keyStages(),
              text(section.tutor()),
              section.mentorName(),
              text(section.mentorEmail()));
    }

    ContractSection toDomain() {
      return new ContractSection(
          postTitle,
          ContractKind.valueOf(kind),
          startDate,
          endDate,
          new WorkingPattern(new BigDecimal(fte)),
          keyStages,
          tutor == null ? null : AccountId.of(tutor),
          mentorName,
          mentorEmail == null ? null : new EmailAddress(mentorEmail));
    }
  }

  /** Section 3. */
  record TrainingDocument(
      String institute,
      @Nullable String otherInstitute,
      List<String> subjects,
      List<String> ageRanges,
      @Nullable LocalDate qtsDate) {

    static @Nullable TrainingDocument of(@Nullable TrainingSection section) {
      return section == null
          ? null
          : new TrainingDocument(
              section.institute(),
              section.otherInstitute(),
              section.subjects(),
              section.ageRanges(),
              section.qtsDate());
    }

    TrainingSection toDomain() {
      return new TrainingSection(institute, otherInstitute, subjects, ageRanges, qtsDate);
    }
  }

  /** Section 4. */
  record AddressDocument(
      String line1,
      @Nullable String line2,
      @Nullable String line3,
      String town,
      @Nullable String county,
      String postcode,
      @Nullable String phone) {

    static @Nullable AddressDocument of(@Nullable AddressSection section) {
      return section == null
          ? null
          : new AddressDocument(
              section.line1(),
              section.line2(),
              section.line3(),
              section.town(),
              section.county(),
              section.postcode().value(),
              text(section.phone()));
    }

    AddressSection toDomain() {
      return new AddressSection(
          line1,
          line2,
          line3,
          town,
          county,
          new Postcode(postcode),
          phone == null ? null : new PhoneNumber(phone));
    }
  }

  /** Section 5. */
  record ProgrammeDocument(
      String kind,
      @Nullable String type,
      @Nullable String leadProvider,
      @Nullable String deliveryPartner,
      @Nullable String fidelityContactName,
      @Nullable String fidelityContactEmail) {

    static @Nullable ProgrammeDocument of(@Nullable ProgrammeSection section) {
      return section == null
          ? null
          : new ProgrammeDocument(
              section.kind().name(),
              section.type(),
              section.leadProvider(),
              section.deliveryPartner(),
              section.fidelityContactName(),
              text(section.fidelityContactEmail()));
    }

    ProgrammeSection toDomain() {
      return new ProgrammeSection(
          ProgrammeKind.valueOf(kind),
          type,
          leadProvider,
          deliveryPartner,
          fidelityContactName,
          fidelityContactEmail == null ? null : new EmailAddress(fidelityContactEmail));
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
