package uk.ectmanager.application.transfer;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.account.InMemoryAccounts;
import uk.ectmanager.application.account.MovableClock;
import uk.ectmanager.application.account.credential.InMemorySignInFailures;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.body.InMemoryAppropriateBodies;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.calendar.InMemoryTermCalendars;
import uk.ectmanager.application.calendar.SomeCalendars;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.ect.AnEct;
import uk.ectmanager.application.ect.InMemoryRegistrations;
import uk.ectmanager.application.ect.KnownTeachers;
import uk.ectmanager.application.ect.RegistrationDirectory;
import uk.ectmanager.application.ect.choice.ChoiceLists;
import uk.ectmanager.application.ect.choice.InMemoryChoices;
import uk.ectmanager.application.ect.choice.InMemoryProgrammeProviders;
import uk.ectmanager.application.ect.choice.SomeChoices;
import uk.ectmanager.application.induction.DirectoryEctProfiles;
import uk.ectmanager.application.induction.InMemoryInductions;
import uk.ectmanager.application.induction.InductionPlans;
import uk.ectmanager.application.notification.InMemoryMessageQueue;
import uk.ectmanager.application.notification.Messages;
import uk.ectmanager.application.school.InMemorySchools;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.application.school.SomeSchools;
import uk.ectmanager.application.signature.FakeFormSigner;
import uk.ectmanager.application.signature.Signing;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.body.AppropriateBodyKind;
import uk.ectmanager.domain.ect.section.ContractKind;
import uk.ectmanager.domain.ect.section.ContractSection;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.school.School;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EventId;
import uk.ectmanager.domain.shared.PartnerId;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.transfer.Transfer;

/**
 * One ECT, full-time at school 1 of Northmoor since 1 September 2021 on the calendars of reference
 * 5, which both appropriate bodies have; school 2 is of Southfen, school 3 of Northmoor. Every use
 * case of transfers on fakes; today is 28 March 2022 until a test moves it.
 */
public final class TransferStage {

  /** The ECT: Ada1 Example, formerly Formerly, born on 29 February 2000, TRN 1000001. */
  public static final EctId ECT = AnEct.id(1);

  /** Where they are. */
  public static final SchoolId HERE = SomeSchools.id(1);

  /** A school of the other body, with headteacher 41, tutor 44 and administrator 45. */
  public static final SchoolId ELSEWHERE = SomeSchools.id(2);

  /** Another school of the same body, with headteacher 42 and tutor 46. */
  public static final SchoolId NEARBY = SomeSchools.id(3);

  /** First day of term 3. */
  public static final LocalDate START = LocalDate.of(2022, 4, 19);

  /** Last day of term 2. */
  public static final LocalDate LAST_DAY = LocalDate.of(2022, 4, 4);

  public final MovableClock clock = new MovableClock(Instant.parse("2022-03-28T10:00:00Z"));
  public final InMemoryTransfers transfers = new InMemoryTransfers();
  public final InMemoryInductions inductions = new InMemoryInductions();
  public final InMemoryRegistrations registrations = new InMemoryRegistrations();
  public final InMemoryTermCalendars calendars = new InMemoryTermCalendars();
  public final InMemoryMessageQueue queue = new InMemoryMessageQueue();
  public final InMemoryAccounts accounts = new InMemoryAccounts();
  public final AccountDirectory people = new AccountDirectory(accounts);
  public final InMemoryAppropriateBodies storedBodies = new InMemoryAppropriateBodies();
  public final BodyDirectory bodies = new BodyDirectory(storedBodies);
  public final InMemorySchools storedSchools = new InMemorySchools();
  public final SchoolDirectory schools = new SchoolDirectory(storedSchools);
  public final CountingIds ids = new CountingIds();
  public final Journal journal = new Journal(ids, clock);
  public final InductionPlans plans =
      new InductionPlans(bodies, new TermLines(calendars, SomeCalendars.BANK_HOLIDAYS));
  public final KnownTeachers known =
      new KnownTeachers(registrations, bodies, new InMemorySignInFailures(), clock);
  public final TransferDesk desk = new TransferDesk(transfers, journal, clock);
  public final RegistrationDirectory directory = new RegistrationDirectory(registrations);
  public final TransferReadings readings = new TransferReadings(directory, schools, bodies);
  public final ReadTransfers read = new ReadTransfers(transfers, readings);
  public final ListTransfers list = new ListTransfers(transfers, readings);
  public final ListEctTransfers listOfEcts = new ListEctTransfers(transfers, readings);
  public final FakeFormSigner signer = new FakeFormSigner();
  public final TransferForms forms = new TransferForms(desk);
  public final Leavings leavings = new Leavings(plans);
  public final TransferInductions moves = new TransferInductions(inductions, plans);
  public final RequestTransfer request =
      new RequestTransfer(
          desk,
          schools,
          bodies,
          people,
          known,
          new ChoiceLists(
              SomeChoices.builtIn(), new InMemoryProgrammeProviders(), new InMemoryChoices()),
          inductions,
          ids);
  public final SignTransfer sign = new SignTransfer(desk, new Signing(signer, clock));
  public final ReleaseTransfer release = new ReleaseTransfer(desk, leavings, moves);
  public final CompleteTransfer complete =
      new CompleteTransfer(
          desk, leavings, moves, bodies, schools, (first, last) -> Set.<LocalDate>of());
  public final RefuseTransfer refuse = new RefuseTransfer(desk);
  public final WithdrawTransfer withdraw = new WithdrawTransfer(desk);
  public final ReleaseEct releaseEct =
      new ReleaseEct(
          desk,
          new DirectoryEctProfiles(directory, schools, bodies, inductions),
          inductions,
          plans,
          leavings);
  public final FollowTransfers follow = new FollowTransfers(inductions, plans, journal, clock);
  public final TransferMails mails =
      new TransferMails(transfers, directory, schools, bodies, people, new Messages(queue, clock));

  private final Set<EventId> delivered = new HashSet<>();

  /** With the induction of {@link #ECT}, planned. */
  public TransferStage() {
    storedBodies.add(SomeBodies.northmoor(), List.of());
    storedBodies.add(SomeBodies.southfen(), List.of());
    for (var body : List.of(SomeBodies.NORTHMOOR, SomeBodies.SOUTHFEN)) {
      calendars.add(SomeCalendars.year2021(body), List.of());
      calendars.add(SomeCalendars.year2022(body), List.of());
    }
    storedSchools.add(SomeSchools.mereham(), List.of());
    storedSchools.add(
        SomeSchools.authorised(
            2, SomeSchools.details("100002", "Fen School", null), SomeBodies.SOUTHFEN),
        List.of());
    storedSchools.add(
        SomeSchools.authorised(
            3, SomeSchools.details("100003", "Moor School", null), SomeBodies.NORTHMOOR),
        List.of());
    person(31, Grant.at(Role.INDUCTION_TUTOR, HERE));
    person(33, Grant.at(Role.HEADTEACHER, HERE));
    person(34, Grant.at(Role.AB_OFFICER, SomeBodies.NORTHMOOR));
    person(41, Grant.at(Role.HEADTEACHER, ELSEWHERE));
    person(42, Grant.at(Role.HEADTEACHER, NEARBY));
    person(43, Grant.at(Role.AB_OFFICER, SomeBodies.SOUTHFEN));
    person(44, Grant.at(Role.INDUCTION_TUTOR, ELSEWHERE));
    person(45, Grant.at(Role.SCHOOL_ADMINISTRATOR, ELSEWHERE));
    person(46, Grant.at(Role.INDUCTION_TUTOR, NEARBY));
    person(51, Grant.of(ECT));
    registrations.add(AnEct.number(1).authorised(), List.of());
    begin();
  }

  private void begin() {
    var begun =
        Induction.begin(
                ECT,
                SomeBodies.NORTHMOOR,
                new PostBegan(HERE, LocalDate.of(2021, 9, 1), null, Fte.FULL_TIME, null),
                new Author(AnAccount.id(34), "Olly Officer", Instant.parse("2021-08-20T09:00:00Z")))
            .next();
    var planned =
        plans.of(begun, today()).map(one -> begun.planned(one, "the induction was set up").next());
    inductions.add(done(planned), List.of());
  }

  private void person(int number, Grant grant) {
    accounts.add(AnAccount.number(number).with(grant).active(), List.of());
  }

  /** The day that it is. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** It is ten in the morning of a later day. */
  public void on(String day) {
    clock.pass(
        Duration.between(
            clock.instant(), LocalDate.parse(day).atTime(10, 0).toInstant(ZoneOffset.UTC)));
  }

  /** The school is in special measures from now on, or is not any more. */
  public void specialMeasures(SchoolId school, boolean now) {
    var found = storedSchools.find(school).orElseThrow();
    if (found.value() instanceof School.Authorised authorised) {
      storedSchools.save(found.with(done(authorised.specialMeasures(now)).school()), List.of());
    }
  }

  /** The appropriate body is of another kind from now on. */
  public void kind(AppropriateBodyId body, AppropriateBodyKind kind) {
    var found = storedBodies.find(body).orElseThrow();
    storedBodies.save(found.with(SomeBodies.body(body, found.value().name(), kind)), List.of());
  }

  /** The induction as stored now. */
  public Induction induction() {
    return inductions.find(ECT).map(Versioned::value).orElseThrow();
  }

  /** The plan as it stands on a day. */
  public InductionPlan plan(LocalDate day) {
    return done(plans.of(induction(), day));
  }

  /** Lets everything follow that was recorded and not delivered yet; answers how many events. */
  public int deliver() {
    var events =
        java.util.stream.Stream.concat(
                transfers.recorded().stream(), inductions.recorded().stream())
            .filter(event -> delivered.add(event.id()))
            .toList();
    events.forEach(this::deliver);
    return events.size();
  }

  /** Delivers one event to everybody who hears of it. */
  public void deliver(RecordedEvent event) {
    follow.handle(event);
    mails.handle(event);
  }

  /** A request of school 2 for the ECT by that headteacher, as typed. */
  public RequestTransfer.Command command(
      SchoolId school, String trn, String born, String lastName, @Nullable AccountId tutor) {
    return new RequestTransfer.Command(
        school,
        trn,
        LocalDate.parse(born),
        lastName,
        null,
        new ContractSection.Entry(
            "Teacher of history",
            ContractKind.PERMANENT,
            START,
            null,
            null,
            new BigDecimal("0.8"),
            List.of("Key stage 3"),
            tutor,
            "Mo Mentor",
            "mo@fen.example"));
  }

  /** A request for the ECT from that day on, with that tutor. */
  public RequestTransfer.Command command(SchoolId school, LocalDate start, int tutor) {
    var usual = command(school, "1000001", "2000-02-29", "Example", AnAccount.id(tutor));
    var post = usual.post();
    return new RequestTransfer.Command(
        school,
        usual.trn(),
        usual.dateOfBirth(),
        usual.lastName(),
        null,
        new ContractSection.Entry(
            post.postTitle(),
            post.kind(),
            start,
            null,
            null,
            post.fte(),
            post.keyStages(),
            post.tutor(),
            null,
            null));
  }

  /** The induction is looked at as of the day that it is. */
  public void look() {
    var found = inductions.find(ECT).orElseThrow();
    inductions.save(found.with(found.value().onDay(today()).next()), List.of());
  }

  /** Asked for by school 2, of the other body. */
  public Transfer requested() {
    return done(
        request.handle(
            tutorElsewhere(),
            command(ELSEWHERE, "1000001", "2000-02-29", "Example", AnAccount.id(44))));
  }

  /** Signed by the headteacher of school 2. */
  public Transfer signed() {
    return done(sign.handle(headElsewhere(), new SignTransfer.Command(asRead(requested()), 1)));
  }

  /** Asked for by school 3 of the same body, and signed. */
  public Transfer signedNearby() {
    var asked =
        done(
            request.handle(
                headNearby(),
                command(NEARBY, "1000001", "2000-02-29", "Example", AnAccount.id(46))));
    return done(sign.handle(headNearby(), new SignTransfer.Command(asRead(asked), 1)));
  }

  /** The leaving at the end of term 2, with the interim assessment at hand. */
  public Leavings.Entry leaving() {
    return new Leavings.Entry(LAST_DAY, true, null);
  }

  /** As it was just answered. */
  public static TransferDesk.AsRead asRead(Transfer transfer) {
    return new TransferDesk.AsRead(transfer.id(), transfer.revision());
  }

  /** The tutor of the ECT. */
  public Viewer tutor() {
    return viewer(31, Grant.at(Role.INDUCTION_TUTOR, HERE));
  }

  /** The headteacher of the ECT's school. */
  public Viewer head() {
    return viewer(33, Grant.at(Role.HEADTEACHER, HERE));
  }

  /** The officer of the body that has the ECT. */
  public Viewer officer() {
    return viewer(34, Grant.at(Role.AB_OFFICER, SomeBodies.NORTHMOOR));
  }

  /** The headteacher of school 2. */
  public Viewer headElsewhere() {
    return viewer(41, Grant.at(Role.HEADTEACHER, ELSEWHERE));
  }

  /** The tutor of school 2. */
  public Viewer tutorElsewhere() {
    return viewer(44, Grant.at(Role.INDUCTION_TUTOR, ELSEWHERE));
  }

  /** The officer of the other body. */
  public Viewer officerElsewhere() {
    return viewer(43, Grant.at(Role.AB_OFFICER, SomeBodies.SOUTHFEN));
  }

  /** The headteacher of school 3. */
  public Viewer headNearby() {
    return viewer(42, Grant.at(Role.HEADTEACHER, NEARBY));
  }

  /** The ECT. */
  public Viewer ect() {
    return viewer(51, Grant.of(ECT));
  }

  /** Somebody in that role at the other body and its school. */
  public Viewer elsewhere(Role role) {
    return viewer(
        70,
        switch (role) {
          case AB_ADMINISTRATOR, AB_OFFICER, AB_ANALYST -> Grant.at(role, SomeBodies.SOUTHFEN);
          case HEADTEACHER, INDUCTION_LEAD, INDUCTION_TUTOR, SCHOOL_ADMINISTRATOR ->
              Grant.at(role, ELSEWHERE);
          case ECT -> Grant.of(ECT);
          case OPERATOR, SYSTEM -> Grant.everywhere(role);
          case PARTNER -> Grant.of(new PartnerId(new UUID(9, 9)));
        });
  }

  /** A viewer with that grant, signed in just now. */
  public Viewer viewer(int number, Grant grant) {
    return new Viewer(
        AnAccount.id(number),
        "Viewer " + number,
        Set.of(Objects.requireNonNull(grant)),
        clock.instant(),
        "192.0.2.1");
  }

  /** The value of a result that must be done. */
  public static <T> T done(Result<T> result) {
    return ATransfer.done(result);
  }

  /** The problems of a result as code and path. */
  public static List<String> problems(Result<?> result) {
    return result.problems().stream()
        .map(one -> (one.code() + " " + String.join(".", one.path())).strip())
        .toList();
  }
}
