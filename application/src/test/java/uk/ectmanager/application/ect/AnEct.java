package uk.ectmanager.application.ect;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.school.SomeSchools;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.ect.Backdating;
import uk.ectmanager.domain.ect.Conditions;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationChange;
import uk.ectmanager.domain.ect.check.CheckSource;
import uk.ectmanager.domain.ect.check.EarlierOutcome;
import uk.ectmanager.domain.ect.check.QtsCheck;
import uk.ectmanager.domain.ect.check.RecordMatch;
import uk.ectmanager.domain.ect.section.AddressSection;
import uk.ectmanager.domain.ect.section.ContractKind;
import uk.ectmanager.domain.ect.section.ContractSection;
import uk.ectmanager.domain.ect.section.DateOfBirth;
import uk.ectmanager.domain.ect.section.Evidence;
import uk.ectmanager.domain.ect.section.InductionSetting;
import uk.ectmanager.domain.ect.section.NationalInsuranceNumber;
import uk.ectmanager.domain.ect.section.PhoneNumber;
import uk.ectmanager.domain.ect.section.PostChecklist;
import uk.ectmanager.domain.ect.section.PostSection;
import uk.ectmanager.domain.ect.section.Postcode;
import uk.ectmanager.domain.ect.section.PriorServiceSection;
import uk.ectmanager.domain.ect.section.PriorSpell;
import uk.ectmanager.domain.ect.section.ProgrammeKind;
import uk.ectmanager.domain.ect.section.ProgrammeSection;
import uk.ectmanager.domain.ect.section.RegistrationSection;
import uk.ectmanager.domain.ect.section.RegistrationType;
import uk.ectmanager.domain.ect.section.TeacherSection;
import uk.ectmanager.domain.ect.section.TrainingSection;
import uk.ectmanager.domain.ect.section.WorkingPattern;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.Trn;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.SignatureStatement;

/** Builds registrations in every state with safe defaults; numbers give different people. */
public final class AnEct {

  /** When everything in the samples happened. */
  public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  /** First day of the induction unless told otherwise. */
  public static final LocalDate START = LocalDate.of(2027, 1, 4);

  /** The tutor unless told otherwise: {@code AnAccount.number(31)}. */
  public static final AccountId TUTOR = AnAccount.id(31);

  /** Who works on the registrations: {@code AnAccount.number(32)}. */
  public static final AccountId REGISTRANT = AnAccount.id(32);

  private final int number;
  private SchoolId school = SomeSchools.id(1);
  private AppropriateBodyId body = SomeBodies.NORTHMOOR;
  private PersonName name;
  private @Nullable Trn trn;
  private AccountId tutor = TUTOR;
  private LocalDate start = START;
  private BigDecimal fte = new BigDecimal("0.8");
  private boolean served;
  private Instant signed = NOW;

  private AnEct(int number) {
    this.number = number;
    this.name = new PersonName("Ada" + number, "Example");
    this.trn = new Trn(String.valueOf(1_000_000 + number));
  }

  /** The ECT of that number at the first school of Northmoor. */
  public static AnEct number(int number) {
    return new AnEct(number);
  }

  /** The identifier of that ECT. */
  public static EctId id(int number) {
    return new EctId(new UUID(0xec7L, number));
  }

  /** At that school of that body. */
  public AnEct at(SchoolId there, AppropriateBodyId of) {
    school = there;
    body = of;
    return this;
  }

  /** Called so. */
  public AnEct called(String first, String last) {
    name = new PersonName(first, last);
    return this;
  }

  /** With that TRN, or none yet. */
  public AnEct trn(@Nullable String value) {
    trn = value == null ? null : new Trn(value);
    return this;
  }

  /** Assigned to that tutor. */
  public AnEct tutor(AccountId account) {
    tutor = account;
    return this;
  }

  /** Starting on that day. */
  public AnEct starting(LocalDate day) {
    start = day;
    return this;
  }

  /** With a term served elsewhere before. */
  public AnEct servedBefore() {
    served = true;
    return this;
  }

  /** Signed then. */
  public AnEct signedAt(Instant then) {
    signed = then;
    return this;
  }

  /** Working so much. */
  public AnEct fte(String value) {
    fte = new BigDecimal(value);
    return this;
  }

  /** Section 1. */
  public TeacherSection teacher() {
    return new TeacherSection(
        served ? RegistrationType.PART_COMPLETED_ELSEWHERE : RegistrationType.NEW,
        "Ms",
        name,
        "Formerly",
        new EmailAddress("ect" + number + "@school.example"),
        new DateOfBirth(LocalDate.of(2000, 2, 29)),
        trn,
        trn == null,
        new NationalInsuranceNumber("AB123456C"));
  }

  /** Section 2. */
  public ContractSection contract() {
    return new ContractSection(
        "Teacher of mathematics",
        ContractKind.TEMPORARY,
        start,
        start.plusYears(3),
        new WorkingPattern(fte),
        List.of("Key stage 3", "Key stage 4"),
        tutor,
        "Mo Mentor",
        new EmailAddress("mo@school.example"));
  }

  /** Section 3. */
  public TrainingSection training() {
    return new TrainingSection(
        "University of Somewhere",
        List.of("Mathematics"),
        List.of("11 to 16"),
        LocalDate.of(2026, 7, 1));
  }

  /** Section 4. */
  public AddressSection address() {
    return new AddressSection(
        "1 Example Street",
        "Flat 2",
        "Nearby",
        "Exampleton",
        "Exampleshire",
        new Postcode("SW1A 1AA"),
        new PhoneNumber("01632 960001"));
  }

  /** Section 5, provider-led. */
  public ProgrammeSection programme() {
    return new ProgrammeSection(ProgrammeKind.PROVIDER_LED, "lead-one", "partner-one", null, null);
  }

  /** Section 7, suitable. */
  public static PostSection post() {
    return new PostSection(
        InductionSetting.MAINTAINED_SCHOOL,
        new PostChecklist(true, true, true, true, true, true, true),
        null,
        null);
  }

  /** Section 7 of a college. */
  public static PostSection college() {
    return new PostSection(
        InductionSetting.FURTHER_EDUCATION,
        new PostChecklist(true, false, true, false, true, false, true),
        new PostSection.College(10, 12),
        null);
  }

  /** Section 6: one term at another school, which counts. */
  public static PriorServiceSection priorService() {
    return new PriorServiceSection(
        List.of(
            new PriorSpell(
                PriorSpell.Place.ELSEWHERE,
                "Former School",
                "2 Old Road, Exampleton",
                "Oldfield Hub",
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 12, 18),
                new WorkingPattern(BigDecimal.ONE),
                BigDecimal.ONE,
                new BigDecimal("4.5"))),
        List.of(new Evidence("Interim assessment", "Sent by mail")));
  }

  /** Section 5, school-led. */
  public static ProgrammeSection schoolLed() {
    return new ProgrammeSection(
        ProgrammeKind.SCHOOL_LED, null, null, "Fi Delity", new EmailAddress("fi@school.example"));
  }

  /** Without any section. */
  public Registration.Draft empty() {
    return (Registration.Draft)
        Registration.start(id(number), school, body, REGISTRANT, new UUID(5, number), NOW).next();
  }

  /** With every section, not confirmed. */
  public Registration.Draft draft() {
    Registration next = empty();
    if (served) {
      next = done(next.save(priorService(), NOW)).next();
    }
    for (var section :
        List.<RegistrationSection>of(
            teacher(), contract(), training(), address(), programme(), post())) {
      next = done(next.save(section, NOW)).next();
    }
    return (Registration.Draft) next;
  }

  /** Confirmed. */
  public Registration.AwaitingSignature awaiting() {
    return (Registration.AwaitingSignature) done(draft().confirm(REGISTRANT, true)).next();
  }

  /** Signed; the proof is a word. */
  public Registration.PendingAb pending() {
    var awaiting = awaiting();
    var statement = SignatureStatement.current(SignatureStatement.Kind.REGISTRATION_HEADTEACHER);
    var claims =
        awaiting
            .toSign()
            .claims(AnAccount.id(33), "Hed Example", Role.HEADTEACHER, statement, signed);
    return (Registration.PendingAb)
        awaiting.sign(Signature.of(claims, "content-hash", "proof")).next();
  }

  /** Signed, with a clear QTS check. */
  public Registration.PendingAb checked() {
    return (Registration.PendingAb) pending().check(clearCheck()).next();
  }

  /** Signed, with a check that found no such record. */
  public Registration.PendingAb unclear() {
    return (Registration.PendingAb) pending().check(QtsCheck.noMatch(AnAccount.id(34), NOW)).next();
  }

  /** A QTS check that found nothing wrong. */
  public static QtsCheck clearCheck() {
    return new QtsCheck(
        NOW,
        AnAccount.id(34),
        "Olly Officer",
        CheckSource.OFFICER,
        RecordMatch.MATCHES,
        null,
        LocalDate.of(2026, 7, 1),
        false,
        false,
        EarlierOutcome.NONE,
        "Checked by hand.");
  }

  /** Authorised. */
  public Registration.Authorised authorised() {
    return (Registration.Authorised)
        done(checked()
                .authorise(
                    Conditions.unhindered(new Backdating(10, _ -> false), "Late paperwork"), NOW))
            .next();
  }

  /** Authorised in error and undone. */
  public Registration.Undone undone() {
    return (Registration.Undone) authorised().undo("The wrong teacher.", NOW).next();
  }

  /** Refused. */
  public Registration.Refused refused() {
    return (Registration.Refused) checked().refuse("Not a suitable post.", NOW).next();
  }

  /** Returned to the school. */
  public Registration.Draft returned() {
    return (Registration.Draft) checked().sendBack("Please correct the start.", NOW).next();
  }

  private static RegistrationChange done(Result<RegistrationChange> result) {
    return switch (result) {
      case Result.Done<RegistrationChange>(var change) -> change;
      case Result.Refused<RegistrationChange>(var problems) ->
          throw new IllegalStateException("refused: " + problems);
    };
  }
}
