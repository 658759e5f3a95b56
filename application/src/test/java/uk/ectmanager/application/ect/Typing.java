package uk.ectmanager.application.ect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.ect.RegistrationDesk.AsRead;
import uk.ectmanager.application.ect.section.SaveAddressSection;
import uk.ectmanager.application.ect.section.SaveContractSection;
import uk.ectmanager.application.ect.section.SaveTeacherSection;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.check.EarlierOutcome;
import uk.ectmanager.domain.ect.check.QtsCheck;
import uk.ectmanager.domain.ect.section.AddressSection;
import uk.ectmanager.domain.ect.section.ContractKind;
import uk.ectmanager.domain.ect.section.ContractSection;
import uk.ectmanager.domain.ect.section.RegistrationType;
import uk.ectmanager.domain.ect.section.TeacherSection;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.Result;

/** What the induction lead types into a registration, and a check on it. */
final class Typing {

  private final RegistrationScene scene;

  Typing(RegistrationScene scene) {
    this.scene = scene;
  }

  Result<Registration> saveTeacher(AsRead asRead, @Nullable String trn) {
    return scene
        .teacherSaver()
        .handle(
            scene.lead(),
            new SaveTeacherSection.Command(
                asRead,
                new TeacherSection.Entry(
                    RegistrationType.NEW,
                    null,
                    "Ada",
                    "Example",
                    null,
                    "ada@school.example",
                    LocalDate.of(2000, 2, 29),
                    trn,
                    trn == null,
                    "AB 12 34 56 C")));
  }

  Result<Registration> saveContract(AsRead asRead, @Nullable AccountId tutor) {
    return scene
        .contractSaver()
        .handle(
            scene.lead(),
            new SaveContractSection.Command(
                asRead,
                new ContractSection.Entry(
                    "Teacher",
                    ContractKind.PERMANENT,
                    AnEct.START,
                    null,
                    new BigDecimal(5),
                    null,
                    List.of("Year 3"),
                    tutor,
                    null,
                    null)));
  }

  Result<Registration> saveAddress(AsRead asRead) {
    return scene
        .addressSaver()
        .handle(
            scene.lead(),
            new SaveAddressSection.Command(
                asRead,
                new AddressSection.Entry(
                    "2 Example Street", null, null, "Exampleton", null, "M1 1AE", null)));
  }

  /** A check that finds nothing against the ECT. */
  static QtsCheck.Entry clear() {
    return new QtsCheck.Entry(
        true, LocalDate.of(2026, 7, 1), false, false, EarlierOutcome.NONE, null);
  }
}
