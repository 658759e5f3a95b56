package uk.ectmanager.application.induction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.body.InMemoryAppropriateBodies;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.calendar.InMemoryTermCalendars;
import uk.ectmanager.application.calendar.SomeCalendars;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.induction.recalculation.InMemoryRecalculations;
import uk.ectmanager.application.induction.recalculation.RecalculatePlans;
import uk.ectmanager.application.school.InMemorySchools;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.body.AppropriateBody;
import uk.ectmanager.domain.body.AppropriateBodyKind;
import uk.ectmanager.domain.body.BodyEvent;
import uk.ectmanager.domain.body.BodySettings;
import uk.ectmanager.domain.calendar.AcademicYear;
import uk.ectmanager.domain.calendar.CalendarEvent;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarId;
import uk.ectmanager.domain.ect.RegistrationEvent;
import uk.ectmanager.domain.ect.section.ProgrammeKind;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.InductionEvent;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EventId;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.Rational;

/** Inductions begin once, follow calendar and settings, and are read by those who may. */
class InductionHandlersTest {

  private static final EctId ECT = AnInduction.ect(1);
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2021-09-10T09:00:00Z"));

  private final InMemoryInductions inductions = new InMemoryInductions();
  private final InMemoryAppropriateBodies bodies = new InMemoryAppropriateBodies();
  private final InMemoryTermCalendars calendars = new InMemoryTermCalendars();
  private final Journal journal = new Journal(new CountingIds(), CLOCK);
  private final BodyDirectory directory = new BodyDirectory(bodies);
  private final InductionPlans plans =
      new InductionPlans(directory, new TermLines(calendars, SomeCalendars.BANK_HOLIDAYS));
  private final BeginInductions begin = new BeginInductions(inductions, journal);
  private final InMemoryRecalculations recalculations = new InMemoryRecalculations();
  private final Replanning replanning = new Replanning(inductions, plans, journal, CLOCK);
  private final ReplanInductions replan = new ReplanInductions(replanning, recalculations);
  private final RecalculatePlans background =
      new RecalculatePlans(recalculations, inductions, replanning, CLOCK);

  InductionHandlersTest() {
    bodies.add(
        SomeBodies.body(AnInduction.BODY, "Invented Hub", AppropriateBodyKind.TEACHING_SCHOOL_HUB),
        List.of());
  }

  private static RecordedEvent recorded(DomainEvent event) {
    return new RecordedEvent(
        new EventId(new UUID(8, 8)),
        CLOCK.instant(),
        SystemViewer.ACCOUNT,
        "ECT Manager",
        "system",
        event);
  }

  private static RecordedEvent authorised(
      EctId ect, LocalDate start, @Nullable LocalDate end, String fte) {
    return authorised(ect, start, end, fte, null);
  }

  private static RecordedEvent authorised(
      EctId ect, LocalDate start, @Nullable LocalDate end, String fte, @Nullable PostKind kind) {
    return recorded(
        new RegistrationEvent.EctAuthorised(
            ect,
            AnInduction.SCHOOL,
            AnInduction.BODY,
            7,
            new AccountId(new UUID(1, 1)),
            new AccountId(new UUID(1, 2)),
            start,
            end,
            new BigDecimal(fte),
            ProgrammeKind.SCHOOL_LED,
            null,
            null,
            null,
            List.of(),
            null,
            kind));
  }

  private RecordedEvent begun() {
    return recorded(
        new InductionEvent.InductionBegan(ECT, stored().scope(), LocalDate.of(2021, 9, 1)));
  }

  private Induction stored() {
    return inductions.find(ECT).orElseThrow().value();
  }

  private void publish() {
    calendars.add(SomeCalendars.year2021(AnInduction.BODY), List.of());
    calendars.add(SomeCalendars.year2022(AnInduction.BODY), List.of());
  }

  private static RecordedEvent published() {
    return recorded(
        new CalendarEvent.CalendarPublished(
            TermCalendarId.of(AnInduction.BODY, new AcademicYear(2021)), 1, List.of()));
  }

  private List<LocalDate> reviewsDue() {
    return stored().slots().stream()
        .filter(slot -> slot.kind() == ReportKind.PROGRESS_REVIEW)
        .map(slot -> slot.dates().due())
        .toList();
  }

  @Test
  void an_induction_begins_with_the_post_of_the_registration_however_often_it_is_told() {
    var event = authorised(ECT, LocalDate.of(2021, 9, 1), LocalDate.of(2024, 8, 31), "0.60");
    begin.handle(event);
    begin.handle(event);
    assertThat(stored().spells())
        .singleElement()
        .satisfies(spell -> {
          assertThat(spell.fte()).isEqualTo(Fte.of("0.6"));
          assertThat(spell.end()).isEqualTo(LocalDate.of(2024, 8, 31));
        });
    assertThat(inductions.recorded())
        .extracting(RecordedEvent::event)
        .hasOnlyElementsOfType(InductionEvent.InductionBegan.class)
        .hasSize(1);
  }

  @Test
  void other_events_begin_nothing() {
    begin.handle(published());
    assertThat(inductions.find(ECT)).isEmpty();
  }

  @Test
  void without_a_calendar_it_waits_unplanned_until_one_is_published() {
    begin.handle(authorised(ECT, LocalDate.of(2021, 9, 1), null, "1"));
    replan.handle(begun());
    assertThat(stored().slots()).isEmpty();
    publish();
    replan.handle(published());
    background.handle(SystemViewer.at(CLOCK.instant()));
    assertThat(reviewsDue())
        .containsExactly(
            LocalDate.of(2021, 12, 20),
            LocalDate.of(2022, 4, 4),
            LocalDate.of(2022, 12, 19),
            LocalDate.of(2023, 4, 3));
    assertThat(stored().nextRelease()).contains(LocalDate.of(2021, 11, 22));
  }

  @Test
  void the_appropriate_bodys_terms_are_followed_once_the_schools_own_are_withdrawn() {
    begin.handle(authorised(ECT, LocalDate.of(2021, 9, 1), null, "1"));
    publish();
    var terms = new ArrayList<>(SomeCalendars.terms2021());
    terms.set(0, SomeCalendars.term(1, "2021-09-01", "2021-12-17", "2021-10-25", "2021-10-29", 70));
    var own =
        new TermCalendar(
            new TermCalendarId(AnInduction.BODY, new AcademicYear(2021), stored().school()),
            terms,
            List.of(),
            SomeCalendars.PUBLISHED_AT,
            1);
    calendars.add(own, List.of());
    replan.handle(begun());
    assertThat(reviewsDue().getFirst()).isEqualTo(LocalDate.of(2021, 12, 17));
    var read = calendars.find(own.id()).orElseThrow();
    calendars.save(read.with(own.withdraw(CLOCK.instant()).calendar()), List.of());
    replan.handle(recorded(new CalendarEvent.CalendarWithdrawn(own.id(), 2)));
    background.handle(SystemViewer.at(CLOCK.instant()));
    assertThat(reviewsDue().getFirst()).isEqualTo(LocalDate.of(2021, 12, 20));
  }

  @Test
  void planning_again_without_a_change_tells_nothing() {
    begin.handle(authorised(ECT, LocalDate.of(2021, 9, 1), null, "1"));
    publish();
    replan.handle(begun());
    var told = inductions.recorded().size();
    replan.handle(begun());
    replan.handle(published());
    background.handle(SystemViewer.at(CLOCK.instant()));
    assertThat(inductions.recorded()).hasSize(told);
  }

  @Test
  void the_bodys_settings_move_the_reports_and_each_move_is_told_before_and_after() {
    begin.handle(authorised(ECT, LocalDate.of(2021, 9, 8), null, "1"));
    publish();
    replan.handle(begun());
    assertThat(reviewsDue().getFirst()).isEqualTo(LocalDate.of(2021, 12, 20));
    var body = bodies.find(AnInduction.BODY).orElseThrow();
    var settings = new BodySettings(0, false, 0);
    var value = body.value();
    bodies.save(
        body.with(
            new AppropriateBody(
                value.id(),
                value.name(),
                value.kind(),
                value.contact(),
                settings,
                value.settingsRevision() + 1)),
        List.of());
    replan.handle(
        recorded(new BodyEvent.BodySettingsChanged(AnInduction.BODY, settings, List.of())));
    background.handle(SystemViewer.at(CLOCK.instant()));
    assertThat(reviewsDue().getFirst()).isAfter(LocalDate.of(2021, 12, 20));
    assertThat(inductions.recorded().getLast().event())
        .isInstanceOfSatisfying(
            InductionEvent.PlanRecalculated.class,
            told -> assertThat(told.changes().getFirst().before()).isEqualTo("due 2021-12-20"));
  }

  @Test
  void a_released_review_is_not_released_again_when_the_plan_moves() {
    begin.handle(authorised(ECT, LocalDate.of(2021, 9, 1), null, "1"));
    publish();
    replan.handle(begun());
    var found = inductions.find(ECT).orElseThrow();
    inductions.save(found.map(induction -> induction.released(1)), List.of());
    replan.handle(published());
    background.handle(SystemViewer.at(CLOCK.instant()));
    assertThat(stored().releasedTerms()).containsExactly(1);
    assertThat(stored().toRelease(LocalDate.of(2022, 1, 31))).isEmpty();
    assertThat(stored().ahead()).hasSize(5);
  }

  @Test
  void plans_are_read_by_those_who_may_and_on_the_day_that_is_asked() {
    begin.handle(authorised(ECT, LocalDate.of(2021, 9, 1), null, "1"));
    publish();
    EctProfiles profiles =
        ects ->
            ects.contains(ECT)
                ? java.util.Map.of(
                    ECT,
                    new EctProfile(
                        ECT,
                        "Ada Example",
                        AnInduction.SCHOOL,
                        "Elm Park",
                        AnInduction.BODY,
                        null,
                        new Subject(
                            AnInduction.BODY, AnInduction.SCHOOL, ECT, Set.of(), false, Set.of())))
                : java.util.Map.of();
    var read =
        new ReadPlan(
            profiles, inductions, plans, new SchoolDirectory(new InMemorySchools()), CLOCK);
    var asked = List.of(ECT, AnInduction.ect(2));
    var ect = viewer(Grant.of(ECT));
    var today = read.handle(ect, new ReadPlan.Command(asked, null));
    assertThat(today).containsOnlyKeys(ECT);
    assertThat(Objects.requireNonNull(today.get(ECT)).plan().asOf())
        .isEqualTo(LocalDate.of(2021, 9, 10));
    var later = read.handle(ect, new ReadPlan.Command(asked, LocalDate.of(2022, 7, 25)));
    assertThat(Objects.requireNonNull(later.get(ECT)).plan().served().toString()).isEqualTo("3");
    assertThat(read.handle(viewer(Grant.of(AnInduction.ect(2))), new ReadPlan.Command(asked, null)))
        .isEmpty();
    assertThat(
            read.handle(
                viewer(Grant.at(Role.SCHOOL_ADMINISTRATOR, AnInduction.SCHOOL)),
                new ReadPlan.Command(asked, null)))
        .isEmpty();
  }

  private static Viewer viewer(Grant grant) {
    return new Viewer(
        new AccountId(new UUID(1, 1)), "Sam Example", Set.of(grant), CLOCK.instant(), "192.0.2.1");
  }

  @Test
  void an_induction_whose_registration_was_undone_closes_and_keeps_what_was_recorded() {
    publish();
    begin.handle(authorised(ECT, LocalDate.of(2021, 9, 1), null, "1"));
    replanning.replan(List.of(ECT), "the induction was set up");
    var before = stored();
    assertThat(before.slots()).isNotEmpty();
    var undone =
        recorded(
            new RegistrationEvent.RegistrationUndone(
                ECT,
                AnInduction.SCHOOL,
                AnInduction.BODY,
                8,
                SystemViewer.ACCOUNT,
                "The wrong teacher."));
    var close = new CloseInductions(inductions, journal);
    close.handle(undone);
    close.handle(undone);
    var closed = stored();
    assertThat(closed.isClosed()).isTrue();
    assertThat(closed.slots()).isEmpty();
    assertThat(closed.nextRelease()).isEmpty();
    assertThat(closed.spells()).isEqualTo(before.spells());
    assertThat(closed.revision()).isEqualTo(before.revision() + 1);
    replanning.replan(List.of(ECT), "the calendar was published");
    assertThat(stored()).isEqualTo(closed);
  }

  @Test
  void the_first_post_is_of_the_kind_that_was_authorised() {
    var start = LocalDate.of(2022, 9, 1);
    var kinds =
        List.of(
            new PostKind.Supply(LocalDate.of(2022, 7, 1)),
            new PostKind.NotInTerms(Rational.of(3, 4), Rational.ONE));
    for (var number = 0; number < kinds.size(); number++) {
      var ect = AnInduction.ect(70 + number);
      begin.handle(authorised(ect, start, null, "1", kinds.get(number)));
      assertThat(inductions.find(ect).orElseThrow().value().posts().all().getFirst().began().kind())
          .isEqualTo(kinds.get(number));
    }
    // Events from before there were kinds have none.
    begin.handle(authorised(AnInduction.ect(79), start, null, "1"));
    assertThat(
            inductions
                .find(AnInduction.ect(79))
                .orElseThrow()
                .value()
                .posts()
                .all()
                .getFirst()
                .began()
                .kind())
        .isEqualTo(PostKind.ordinary());
  }

  @Test
  void what_was_served_before_counts_unless_it_was_less_than_a_term() {
    var event =
        new RegistrationEvent.EctAuthorised(
            ECT,
            AnInduction.SCHOOL,
            AnInduction.BODY,
            7,
            SystemViewer.ACCOUNT,
            SystemViewer.ACCOUNT,
            LocalDate.of(2022, 9, 1),
            null,
            BigDecimal.ONE,
            ProgrammeKind.SCHOOL_LED,
            null,
            null,
            null,
            List.of(
                served("2021-09-01", "2022-04-08", "2", "4.5", true),
                served("2022-04-25", "2022-05-13", "0.2", "1", false)),
            LocalDate.of(2021, 7, 1),
            null);
    publish();
    begin.handle(recorded(event));
    replanning.replan(List.of(ECT), "the induction was set up");
    var facts = stored().facts(uk.ectmanager.domain.induction.facts.PlanSettings.STANDARD);
    assertThat(facts.priorService()).hasSize(1);
    // 6 terms required, 2 served before: one left of part 1, three of part 2
    var assessments =
        stored().slots().stream()
            .filter(slot -> slot.kind() == ReportKind.FORMAL_ASSESSMENT)
            .toList();
    assertThat(assessments).hasSize(2);
    assertThat(assessments.getFirst().dates().due()).isEqualTo(LocalDate.of(2022, 12, 19));
    assertThat(assessments.getFirst().term()).isEqualTo(1);
    assertThat(assessments.getLast().term()).isEqualTo(4);
  }

  private static RegistrationEvent.ServedBefore served(
      String start, String end, String terms, String absent, boolean counts) {
    return new RegistrationEvent.ServedBefore(
        uk.ectmanager.domain.ect.section.PriorSpell.Place.ELSEWHERE,
        LocalDate.parse(start),
        LocalDate.parse(end),
        BigDecimal.ONE,
        new BigDecimal(terms),
        new BigDecimal(absent),
        counts);
  }
}
