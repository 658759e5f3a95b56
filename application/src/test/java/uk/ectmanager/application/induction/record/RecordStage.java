package uk.ectmanager.application.induction.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.account.InMemoryAccounts;
import uk.ectmanager.application.account.MovableClock;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.body.InMemoryAppropriateBodies;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.calendar.InMemoryTermCalendars;
import uk.ectmanager.application.calendar.SomeCalendars;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.ect.choice.ChoiceLists;
import uk.ectmanager.application.ect.choice.InMemoryChoices;
import uk.ectmanager.application.ect.choice.InMemoryProgrammeProviders;
import uk.ectmanager.application.ect.choice.SomeChoices;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.application.induction.EctProfile;
import uk.ectmanager.application.induction.EctProfiles;
import uk.ectmanager.application.induction.InMemoryInductions;
import uk.ectmanager.application.induction.InductionPlans;
import uk.ectmanager.application.induction.record.InductionDesk.AsRead;
import uk.ectmanager.application.notification.InMemoryMessageQueue;
import uk.ectmanager.application.notification.Messages;
import uk.ectmanager.application.overview.AnEctRow;
import uk.ectmanager.application.school.InMemorySchools;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.application.school.SomeSchools;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.body.AppropriateBodyKind;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.InductionEvent;
import uk.ectmanager.domain.induction.ReportSlot;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.school.School;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.PartnerId;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * One ECT, full-time since 1 September 2021 on the calendars of reference 5, with the people around
 * them and every use case of recording on fakes. Today is 10 January 2022 until a test moves it.
 */
public final class RecordStage {

  /** The ECT. */
  public static final EctId ECT = AnEctRow.id(1);

  /** Their induction tutor, by the registration. */
  public static final AccountId TUTOR = AnAccount.id(31);

  /** Another tutor of the school, to whom nobody is assigned. */
  public static final AccountId OTHER_TUTOR = AnAccount.id(32);

  /** A tutor of the other school. */
  public static final AccountId TUTOR_ELSEWHERE = AnAccount.id(38);

  /** Another authorised school of the same appropriate body. */
  public static final SchoolId OTHER_SCHOOL = SomeSchools.id(2);

  /** A school of another appropriate body. */
  public static final SchoolId FOREIGN_SCHOOL = SomeSchools.id(3);

  private static final AppropriateBodyId FOREIGN_BODY = new AppropriateBodyId(new UUID(0, 0xf0));

  public final MovableClock clock = new MovableClock(Instant.parse("2022-01-10T10:00:00Z"));
  public final InMemoryInductions inductions = new InMemoryInductions();
  public final InMemoryTermCalendars calendars = new InMemoryTermCalendars();
  public final InMemorySchools schools = new InMemorySchools();
  public final InMemoryProgrammeProviders providers = new InMemoryProgrammeProviders();
  public final InMemoryChoices choices = new InMemoryChoices();
  public final InMemoryAccounts accounts =
      InMemoryAccounts.with(
          AnAccount.number(31).atSchool(Role.INDUCTION_TUTOR).active(),
          AnAccount.number(32).atSchool(Role.INDUCTION_TUTOR).active(),
          AnAccount.number(33).atSchool(Role.INDUCTION_LEAD).active(),
          AnAccount.number(34).atSchool(Role.HEADTEACHER).active(),
          AnAccount.number(35).atSchool(Role.SCHOOL_ADMINISTRATOR).active(),
          AnAccount.number(36).atBody(Role.AB_OFFICER).active(),
          AnAccount.number(37).atBody(Role.AB_ADMINISTRATOR).active(),
          AnAccount.number(38).with(Grant.at(Role.INDUCTION_TUTOR, OTHER_SCHOOL)).active(),
          AnAccount.number(41).with(Grant.of(ECT)).active());
  public final AccountDirectory people = new AccountDirectory(accounts);
  public final BodyDirectory bodies;
  public final Journal journal = new Journal(new CountingIds(), clock);
  public final InductionPlans plans;
  public final EctProfiles profiles = this::profiles;
  public final InductionReadings readings;
  public final InductionDesk desk;
  public final ReadInduction read;
  public final ChangeContract changeContract;
  public final ReportLeaving reportLeaving;
  public final JoinSchool joinSchool;
  public final StrikeEntry strikeEntry;
  public final FollowDays followDays;
  public final RecordAbsence recordAbsence;
  public final RecordLeave recordLeave;
  public final ChooseLeaveExtension chooseLeaveExtension;
  public final ExtendInduction extendInduction;
  public final ReduceInduction reduceInduction;
  public final NameLeadSchool nameLeadSchool;
  public final InMemoryMessageQueue queue = new InMemoryMessageQueue();
  public final InductionMails mails;

  /** With the induction of {@link #ECT}, planned. */
  public RecordStage() {
    var stored = new InMemoryAppropriateBodies();
    stored.add(
        SomeBodies.body(AnInduction.BODY, "Invented Hub", AppropriateBodyKind.TEACHING_SCHOOL_HUB),
        List.of());
    bodies = new BodyDirectory(stored);
    calendars.add(SomeCalendars.year2021(AnInduction.BODY), List.of());
    calendars.add(SomeCalendars.year2022(AnInduction.BODY), List.of());
    schools.add(
        SomeSchools.authorised(
            2, SomeSchools.details("100002", "Beech Lane", "ZZ1 1ZZ"), AnInduction.BODY),
        List.of());
    schools.add(
        SomeSchools.authorised(
            3, SomeSchools.details("100003", "Far Away", "ZZ1 1ZZ"), FOREIGN_BODY),
        List.of());
    schools.add(
        new School.Authorised(
            AnInduction.SCHOOL,
            SomeSchools.details("100001", "Elm Park", "ZZ1 1ZZ"),
            Set.of(AnInduction.BODY),
            AnInduction.BODY,
            false),
        List.of());
    var directory = new SchoolDirectory(schools);
    plans = new InductionPlans(bodies, new TermLines(calendars, SomeCalendars.BANK_HOLIDAYS));
    readings = new InductionReadings(plans, directory, people);
    desk = new InductionDesk(inductions, profiles, plans, readings, journal, clock);
    read = new ReadInduction(profiles, inductions, readings, clock);
    changeContract =
        new ChangeContract(
            desk, people, new ChoiceLists(SomeChoices.builtIn(), providers, choices));
    reportLeaving = new ReportLeaving(desk);
    joinSchool = new JoinSchool(desk, directory, people);
    strikeEntry = new StrikeEntry(desk);
    followDays = new FollowDays(inductions, journal, clock);
    var away = new Away(new TermLines(calendars, SomeCalendars.BANK_HOLIDAYS));
    recordAbsence = new RecordAbsence(desk, away);
    recordLeave = new RecordLeave(desk, away);
    chooseLeaveExtension = new ChooseLeaveExtension(desk);
    extendInduction = new ExtendInduction(desk);
    reduceInduction = new ReduceInduction(desk, plans);
    nameLeadSchool = new NameLeadSchool(desk);
    mails = new InductionMails(profiles, people, bodies, new Messages(queue, clock));
    begin();
  }

  private void begin() {
    var begun =
        Induction.begin(
                ECT,
                AnInduction.BODY,
                new PostBegan(
                    AnInduction.SCHOOL, LocalDate.of(2021, 9, 1), null, Fte.FULL_TIME, null),
                new Author(
                    AnAccount.id(36), "Olive Officer", Instant.parse("2021-08-20T09:00:00Z")))
            .next();
    var plan = plans.of(begun, today());
    inductions.add(
        plan.map(one -> begun.planned(one, "the induction was set up").next())
                instanceof uk.ectmanager.domain.shared.Result.Done<Induction>(Induction planned)
            ? planned
            : begun,
        List.of());
  }

  private java.util.Map<EctId, EctProfile> profiles(java.util.Collection<EctId> ects) {
    var found = new HashMap<EctId, EctProfile>();
    if (ects.contains(ECT)) {
      var posting = stored().posting();
      var tutor = posting.tutor() == null && posting.first() ? TUTOR : posting.tutor();
      found.put(
          ECT,
          new EctProfile(
              ECT,
              "Ada Example",
              posting.school(),
              "Elm Park",
              AnInduction.BODY,
              tutor,
              new Subject(
                  AnInduction.BODY,
                  posting.school(),
                  ECT,
                  tutor == null ? Set.of() : Set.of(tutor),
                  false,
                  Set.of())));
    }
    return found;
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

  /** The induction as stored now. */
  public Induction stored() {
    return inductions.find(ECT).map(Versioned::value).orElseThrow();
  }

  /** As the viewer last read it: just now. */
  public AsRead asRead() {
    return new AsRead(ECT, stored().revision());
  }

  /** The day on which a formal assessment is due. */
  public LocalDate assessmentDue(int number) {
    return stored().slots().stream()
        .filter(slot -> slot.kind() == ReportKind.FORMAL_ASSESSMENT && slot.number() == number)
        .map(ReportSlot::dates)
        .findFirst()
        .orElseThrow()
        .due();
  }

  /** The events recorded so far of one kind. */
  public <E extends InductionEvent> List<E> events(Class<E> kind) {
    return inductions.recorded().stream()
        .map(RecordedEvent::event)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** The assigned tutor. */
  public Viewer tutor() {
    return viewer(TUTOR, Grant.at(Role.INDUCTION_TUTOR, AnInduction.SCHOOL));
  }

  /** The officer. */
  public Viewer officer() {
    return viewer(AnAccount.id(36), Grant.at(Role.AB_OFFICER, AnInduction.BODY));
  }

  /** The ECT. */
  public Viewer ect() {
    return viewer(AnAccount.id(41), Grant.of(ECT));
  }

  /** Somebody in that role there where the ECT is. */
  public Viewer in(Role role) {
    return viewer(
        AnAccount.id(70),
        switch (role) {
          case AB_ADMINISTRATOR, AB_OFFICER, AB_ANALYST -> Grant.at(role, AnInduction.BODY);
          case HEADTEACHER, INDUCTION_LEAD, INDUCTION_TUTOR, SCHOOL_ADMINISTRATOR ->
              Grant.at(role, AnInduction.SCHOOL);
          case ECT -> Grant.of(ECT);
          case OPERATOR, SYSTEM -> Grant.everywhere(role);
          case PARTNER -> Grant.of(new PartnerId(new UUID(9, 9)));
        });
  }

  /** Somebody in that role at another school, appropriate body or induction. */
  public Viewer elsewhere(Role role) {
    var id = new UUID(99, 99);
    return viewer(
        AnAccount.id(99),
        switch (role) {
          case AB_ADMINISTRATOR, AB_OFFICER, AB_ANALYST ->
              Grant.at(role, new AppropriateBodyId(id));
          case HEADTEACHER, INDUCTION_LEAD, INDUCTION_TUTOR, SCHOOL_ADMINISTRATOR ->
              Grant.at(role, new SchoolId(id));
          case ECT -> Grant.of(new EctId(id));
          case OPERATOR, SYSTEM -> Grant.everywhere(role);
          case PARTNER -> Grant.of(new PartnerId(id));
        });
  }

  /** Somebody with these grants. */
  public Viewer viewer(AccountId account, Grant... grants) {
    return new Viewer(
        Objects.requireNonNull(account),
        "Sam Example",
        Set.of(grants),
        clock.instant().minusSeconds(60),
        "192.0.2.1");
  }

  /** Another share of full time from a day on. */
  public ChangeContract.Command fte(String from, String fte, Why why) {
    return new ChangeContract.Command(
        asRead(), null, day(from), new BigDecimal(fte), null, null, null, null, null, why);
  }

  /** Another tutor from a day on. */
  public ChangeContract.Command tutor(String from, AccountId tutor) {
    return new ChangeContract.Command(
        asRead(), null, day(from), null, null, tutor, null, null, null, Why.NONE);
  }

  /** A post of four days a week at a school from a day on. */
  public JoinSchool.Command joining(SchoolId school, String start, boolean alongside) {
    return new JoinSchool.Command(
        asRead(),
        school,
        day(start),
        null,
        new BigDecimal("0.8"),
        null,
        TUTOR_ELSEWHERE,
        PostKind.Entry.NONE,
        alongside,
        new Why(null, "told late"));
  }

  /** The end of the one post. */
  public ReportLeaving.Command leaving(String lastDay) {
    return new ReportLeaving.Command(asRead(), null, day(lastDay), Why.NONE);
  }

  /** The day. */
  public static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /** What was recorded, for nothing was refused. */
  public static InductionChange done(Result<InductionChange> result) {
    assertThat(result.problems()).isEmpty();
    return ((Result.Done<InductionChange>) result).value();
  }

  /** The problems as code and path. */
  public static List<String> refusals(Result<?> result) {
    return result.problems().stream()
        .map(problem -> problem.code() + " " + String.join(".", problem.path()))
        .toList();
  }
}
