package uk.ectmanager.domain.ect.section;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.ectmanager.domain.ect.RegistrationContent;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.Trn;

/** Sections that are complete and fit together. */
public final class SomeSections {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  public static final LocalDate START = LocalDate.of(2027, 1, 4);
  public static final AccountId TUTOR = new AccountId(new UUID(0, 77));

  private SomeSections() {}

  public static TeacherSection teacher() {
    return new TeacherSection(
        RegistrationType.NEW,
        "Ms",
        new PersonName("Ada", "Example"),
        null,
        new EmailAddress("ada@school.example"),
        new DateOfBirth(LocalDate.of(2000, 2, 29)),
        new Trn("1234567"),
        false,
        new NationalInsuranceNumber("AB123456C"));
  }

  public static ContractSection contract() {
    return contract(START);
  }

  public static ContractSection contract(LocalDate start) {
    return new ContractSection(
        "Teacher of mathematics",
        ContractKind.PERMANENT,
        start,
        null,
        new WorkingPattern(new BigDecimal("0.8")),
        List.of("Key stage 3"),
        TUTOR,
        "Mo Mentor",
        new EmailAddress("mo@school.example"));
  }

  public static TrainingSection training() {
    return new TrainingSection(
        "University of Somewhere",
        List.of("Mathematics"),
        List.of("11 to 16"),
        LocalDate.of(2026, 7, 1));
  }

  public static AddressSection address() {
    return new AddressSection(
        "1 Example Street", null, null, "Exampleton", null, new Postcode("SW1A 1AA"), null);
  }

  public static ProgrammeSection programme() {
    return new ProgrammeSection(ProgrammeKind.PROVIDER_LED, "lead-one", "partner-one", null, null);
  }

  public static PostSection post() {
    return new PostSection(
        InductionSetting.MAINTAINED_SCHOOL,
        new PostChecklist(true, true, true, true, true, true, true),
        null,
        null);
  }

  public static PriorSpell elsewhere(LocalDate start, LocalDate end, String fte, String terms) {
    return new PriorSpell(
        PriorSpell.Place.ELSEWHERE,
        "Former School",
        "2 Old Road, Exampleton",
        "Oldfield Hub",
        start,
        end,
        new WorkingPattern(new BigDecimal(fte)),
        new BigDecimal(terms),
        new BigDecimal("4.5"));
  }

  public static PriorServiceSection priorService(PriorSpell... spells) {
    return new PriorServiceSection(
        List.of(spells), List.of(new Evidence("Assessment of term 3", "Sent by mail")));
  }

  public static RegistrationContent complete() {
    return new RegistrationContent(
        teacher(), contract(), training(), address(), programme(), null, post());
  }
}
