package uk.ectmanager.application.ect;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.account.InMemoryAccounts;
import uk.ectmanager.application.account.credential.InMemorySignInFailures;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.body.InMemoryAppropriateBodies;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.ect.RegistrationDesk.AsRead;
import uk.ectmanager.application.ect.choice.ChoiceLists;
import uk.ectmanager.application.ect.choice.InMemoryChoices;
import uk.ectmanager.application.ect.choice.InMemoryProgrammeProviders;
import uk.ectmanager.application.ect.choice.SomeChoices;
import uk.ectmanager.application.ect.decision.AuthoriseRegistration;
import uk.ectmanager.application.ect.decision.RecordQtsCheck;
import uk.ectmanager.application.ect.decision.RefuseRegistration;
import uk.ectmanager.application.ect.decision.ReturnRegistration;
import uk.ectmanager.application.ect.decision.UndoRegistration;
import uk.ectmanager.application.ect.section.SaveAddressSection;
import uk.ectmanager.application.ect.section.SaveContractSection;
import uk.ectmanager.application.ect.section.SavePostSection;
import uk.ectmanager.application.ect.section.SavePriorServiceSection;
import uk.ectmanager.application.ect.section.SaveProgrammeSection;
import uk.ectmanager.application.ect.section.SaveTeacherSection;
import uk.ectmanager.application.ect.section.SaveTrainingSection;
import uk.ectmanager.application.school.InMemorySchools;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.application.school.SomeSchools;
import uk.ectmanager.application.signature.FakeFormSigner;
import uk.ectmanager.application.signature.InMemoryFormCodes;
import uk.ectmanager.application.signature.Signing;
import uk.ectmanager.application.signature.VerifyFormSignatures;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.body.AppropriateBody;
import uk.ectmanager.domain.body.BodySettings;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.choice.ProgrammeProvider;
import uk.ectmanager.domain.ect.choice.ProviderKind;
import uk.ectmanager.domain.school.School;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Everything that registrations need, on fakes: school 1 and 3 of Northmoor, 2 of Southfen, 4 not
 * authorised; at school 1 a tutor, an induction lead, a headteacher and a school administrator, a
 * second tutor; staff of both bodies.
 */
public final class RegistrationScene {

  /** The school where everything happens. */
  public static final SchoolId HERE = SomeSchools.id(1);

  /** A school of the other body. */
  public static final SchoolId ELSEWHERE = SomeSchools.id(2);

  /** Another school of the same body. */
  public static final SchoolId NEARBY = SomeSchools.id(3);

  /** A school that waits to be authorised. */
  public static final SchoolId PENDING = SomeSchools.id(4);

  /** When it is. */
  public final AtomicReference<Instant> now = new AtomicReference<>(AnEct.NOW);

  final InstantSource clock = now::get;

  /** The registrations. */
  public final InMemoryRegistrations registrations = new InMemoryRegistrations();

  final InMemoryProgrammeProviders providers = new InMemoryProgrammeProviders();
  final InMemoryChoices choices = new InMemoryChoices();
  final ChoiceLists lists = new ChoiceLists(SomeChoices.builtIn(), providers, choices);
  final InMemoryAccounts accounts = new InMemoryAccounts();
  final AccountDirectory people = new AccountDirectory(accounts);
  final InMemoryAppropriateBodies bodies = new InMemoryAppropriateBodies();
  final InMemorySchools schools = new InMemorySchools();
  final FakeFormSigner signer = new FakeFormSigner();

  /** The verification codes noted so far. */
  public final InMemoryFormCodes codes = new InMemoryFormCodes();

  final InMemorySignInFailures failures = new InMemorySignInFailures();
  final Map<EctId, CurrentHolders.Holder> holders = new HashMap<>();
  final CountingIds ids = new CountingIds();

  /** What stamps events. */
  public final Journal journal = new Journal(ids, clock);

  /** What the steps of a registration have in common. */
  public final RegistrationDesk desk =
      new RegistrationDesk(
          registrations, new BodyDirectory(bodies), _ -> Map.copyOf(holders), journal, clock);

  public RegistrationScene() {
    bodies.add(SomeBodies.northmoor(), List.of());
    bodies.add(SomeBodies.southfen(), List.of());
    schools.add(SomeSchools.mereham(), List.of());
    schools.add(
        SomeSchools.authorised(
            2, SomeSchools.details("100002", "Fen School", null), SomeBodies.SOUTHFEN),
        List.of());
    schools.add(
        SomeSchools.authorised(
            3, SomeSchools.details("100003", "Moor School", null), SomeBodies.NORTHMOOR),
        List.of());
    schools.add(
        SomeSchools.pending(
            4, SomeSchools.details("100004", "New School", null), SomeBodies.NORTHMOOR),
        List.of());
    person(31, Grant.at(Role.INDUCTION_TUTOR, HERE));
    person(32, Grant.at(Role.INDUCTION_LEAD, HERE));
    person(33, Grant.at(Role.HEADTEACHER, HERE));
    person(34, Grant.at(Role.AB_OFFICER, SomeBodies.NORTHMOOR));
    person(35, Grant.at(Role.SCHOOL_ADMINISTRATOR, HERE));
    person(36, Grant.at(Role.INDUCTION_TUTOR, HERE));
    person(37, Grant.at(Role.AB_ADMINISTRATOR, SomeBodies.NORTHMOOR));
    person(38, Grant.at(Role.AB_ANALYST, SomeBodies.NORTHMOOR));
    person(41, Grant.at(Role.HEADTEACHER, ELSEWHERE));
    person(42, Grant.at(Role.HEADTEACHER, NEARBY));
    person(43, Grant.at(Role.AB_OFFICER, SomeBodies.SOUTHFEN));
    person(44, Grant.at(Role.INDUCTION_TUTOR, ELSEWHERE));
    providers.put(
        List.of(
            new ProgrammeProvider("lead-one", "Lead One", ProviderKind.LEAD_PROVIDER),
            new ProgrammeProvider("partner-one", "Partner One", ProviderKind.DELIVERY_PARTNER)));
  }

  private void person(int number, Grant grant) {
    accounts.add(AnAccount.number(number).with(grant).active(), List.of());
  }

  /** The tutor to whom the samples are assigned. */
  public Viewer tutor() {
    return viewer(31, Grant.at(Role.INDUCTION_TUTOR, HERE));
  }

  /** The induction lead, who works on the samples. */
  public Viewer lead() {
    return viewer(32, Grant.at(Role.INDUCTION_LEAD, HERE));
  }

  /** The headteacher. */
  public Viewer head() {
    return viewer(33, Grant.at(Role.HEADTEACHER, HERE));
  }

  /** The officer of the appropriate body. */
  public Viewer officer() {
    return viewer(34, Grant.at(Role.AB_OFFICER, SomeBodies.NORTHMOOR));
  }

  /** The school administrator. */
  public Viewer administrator() {
    return viewer(35, Grant.at(Role.SCHOOL_ADMINISTRATOR, HERE));
  }

  /** A tutor of the school to whom nobody is assigned. */
  public Viewer otherTutor() {
    return viewer(36, Grant.at(Role.INDUCTION_TUTOR, HERE));
  }

  /** The administrator of the appropriate body. */
  public Viewer bodyAdministrator() {
    return viewer(37, Grant.at(Role.AB_ADMINISTRATOR, SomeBodies.NORTHMOOR));
  }

  /** The analyst of the appropriate body. */
  public Viewer analyst() {
    return viewer(38, Grant.at(Role.AB_ANALYST, SomeBodies.NORTHMOOR));
  }

  /** The ECT of that number. */
  public Viewer ect(int number) {
    return viewer(50, Grant.of(AnEct.id(number)));
  }

  /** Everyone who has nothing to do with the school: other schools, other bodies, other ECTs. */
  public List<Viewer> strangers() {
    return List.of(
        viewer(41, Grant.at(Role.HEADTEACHER, ELSEWHERE)),
        viewer(42, Grant.at(Role.HEADTEACHER, NEARBY)),
        viewer(43, Grant.at(Role.AB_OFFICER, SomeBodies.SOUTHFEN)),
        viewer(44, Grant.at(Role.INDUCTION_TUTOR, ELSEWHERE)),
        viewer(45, Grant.at(Role.AB_ADMINISTRATOR, SomeBodies.SOUTHFEN)),
        viewer(46, Grant.at(Role.SCHOOL_ADMINISTRATOR, NEARBY)),
        viewer(47, Grant.at(Role.INDUCTION_LEAD, NEARBY)),
        ect(999));
  }

  /** A viewer with that grant, signed in just now. */
  public Viewer viewer(int number, Grant grant) {
    return new Viewer(account(number), "Viewer " + number, Set.of(grant), now.get(), "192.0.2.1");
  }

  /** The account of that number. */
  public AccountId account(int number) {
    return AnAccount.id(number);
  }

  /** Puts a registration in; answers it as read. */
  public AsRead given(Registration registration) {
    registrations.add(registration, List.of());
    return new AsRead(registration.id(), registration.revision());
  }

  /** Puts in a signed registration whose signature is genuine. */
  public AsRead givenSigned(AnEct ect) {
    return asRead(
        done(
            new SignRegistration(desk, new Signing(signer, clock))
                .handle(head(), new SignRegistration.Command(given(ect.awaiting()), 1))));
  }

  /** As it is stored now. */
  public AsRead asRead(Registration registration) {
    return new AsRead(registration.id(), registration.revision());
  }

  /** The registration as it is stored now. */
  public Registration stored(AsRead asRead) {
    return registrations.find(asRead.id()).orElseThrow().value();
  }

  /** Changes the settings of Northmoor. */
  public void settings(boolean tutorsSeeWholeSchool, int backdatingWorkingDays) {
    var body = bodies.find(SomeBodies.NORTHMOOR).orElseThrow();
    bodies.save(
        body.map(one ->
            new AppropriateBody(
                one.id(),
                one.name(),
                one.kind(),
                one.contact(),
                new BodySettings(10, tutorsSeeWholeSchool, backdatingWorkingDays),
                one.settingsRevision() + 1)),
        List.of());
  }

  /** Notes that the school, which is authorised, is in special measures. */
  public void inSpecialMeasures(SchoolId school) {
    var found = schools.find(school).orElseThrow();
    var authorised = (School.Authorised) found.value();
    schools.save(found.with(done(authorised.specialMeasures(true)).school()), List.of());
  }

  /** ECTs of whom something was submitted. */
  public final Set<EctId> submitted = new HashSet<>();

  /** Undoes authorisations. */
  public UndoRegistration undoer() {
    return new UndoRegistration(desk, submitted::contains);
  }

  /** Lists what waits for the body. */
  public ListRegistrations lister() {
    return new ListRegistrations(registrations);
  }

  /** The reader of registrations. */
  public ReadRegistration reader() {
    return new ReadRegistration(desk, people, providers);
  }

  /** Checks signatures on registrations. */
  public VerifyFormSignatures verifier() {
    return new VerifyFormSignatures(signer, List.of(new RegistrationForms(desk)));
  }

  /** Starts registrations. */
  public StartRegistration starter() {
    return new StartRegistration(desk, new SchoolDirectory(schools), ids);
  }

  /** Matches teachers whom the system knows. */
  public KnownTeachers known() {
    return new KnownTeachers(registrations, new BodyDirectory(bodies), failures, clock);
  }

  /** Saves section 1. */
  public SaveTeacherSection teacherSaver() {
    return new SaveTeacherSection(desk, known(), lists);
  }

  /** Saves section 2. */
  public SaveContractSection contractSaver() {
    return new SaveContractSection(desk, people, lists);
  }

  /** Saves section 3. */
  public SaveTrainingSection trainingSaver() {
    return new SaveTrainingSection(desk, lists);
  }

  /** Saves section 4. */
  public SaveAddressSection addressSaver() {
    return new SaveAddressSection(desk);
  }

  /** Saves section 5. */
  public SaveProgrammeSection programmeSaver() {
    return new SaveProgrammeSection(desk, lists);
  }

  /** Saves section 6. */
  public SavePriorServiceSection priorServiceSaver() {
    return new SavePriorServiceSection(desk);
  }

  /** Saves section 7. */
  public SavePostSection postSaver() {
    return new SavePostSection(desk);
  }

  /** Confirms. */
  public ConfirmRegistration confirmer() {
    return new ConfirmRegistration(desk, people);
  }

  /** Signs. */
  public SignRegistration registrationSigner() {
    return new SignRegistration(desk, new Signing(signer, clock));
  }

  /** Records QTS checks. */
  public RecordQtsCheck checker() {
    return new RecordQtsCheck(desk);
  }

  /** Authorises; no day is a bank holiday. */
  public AuthoriseRegistration authoriser() {
    return new AuthoriseRegistration(
        desk, new SchoolDirectory(schools), (first, last) -> Set.<LocalDate>of());
  }

  /** Returns. */
  public ReturnRegistration returner() {
    return new ReturnRegistration(desk);
  }

  /** Refuses. */
  public RefuseRegistration refuser() {
    return new RefuseRegistration(desk);
  }

  /** The value of a result that must be done. */
  public static <T> T done(Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(var problems) -> throw new AssertionError("refused: " + problems);
    };
  }

  /** The problems of a result as code and path. */
  public static List<String> problems(Result<?> result) {
    return result.problems().stream()
        .map(one -> (one.code() + " " + String.join(".", one.path())).strip())
        .toList();
  }
}
