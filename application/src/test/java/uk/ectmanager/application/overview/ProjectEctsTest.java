package uk.ectmanager.application.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.application.overview.AnEctRow.BODY;
import static uk.ectmanager.application.overview.AnEctRow.SCHOOL_A;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.ect.AnEct;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationEvent;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.ect.check.QtsState;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.induction.ledger.RecordedFact;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeaveChosen;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeaveRecorded;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.overview.EctStatus;
import uk.ectmanager.domain.overview.TaskKind;
import uk.ectmanager.domain.school.SchoolEvent;
import uk.ectmanager.domain.school.Urn;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.Trn;

class ProjectEctsTest {

  private static final Author BY = new Author(AnEct.TUTOR, "Ted Tutor", OverviewScene.NOW);

  private final OverviewScene scene = new OverviewScene();

  @Test
  void an_event_makes_the_row_and_again_changes_nothing() {
    var draft = AnEct.number(1).at(SCHOOL_A, BODY).draft();
    scene.registrations.add(draft, List.of());
    scene.project.handle(started(draft));
    var first = row(draft.id());
    scene.project.handle(started(draft));
    assertThat(row(draft.id())).isEqualTo(first);
    assertThat(first.version()).isZero();
    assertThat(first.value().registration()).isEqualTo(RegistrationState.DRAFT);
    assertThat(first.value().schoolName()).isEqualTo("Mereham Primary School");
    assertThat(first.value().fullName()).isNotEqualTo("New ECT");
  }

  @Test
  void an_early_event_heard_late_tells_of_the_newest_state() {
    var authorised = AnEct.number(1).at(SCHOOL_A, BODY).authorised();
    scene.registrations.add(authorised, List.of());
    scene.project.handle(started(authorised));
    assertThat(row(authorised.id()).value().registration()).isEqualTo(RegistrationState.AUTHORISED);
  }

  @Test
  void a_handler_that_was_overtaken_does_not_put_its_older_row_over_the_newer() {
    var draft = AnEct.number(1).at(SCHOOL_A, BODY).draft();
    scene.registrations.add(draft, List.of());
    scene.project.handle(started(draft));
    scene.registrations.save(
        scene
            .registrations
            .find(draft.id())
            .orElseThrow()
            .map(any -> (Registration) AnEct.number(1).at(SCHOOL_A, BODY).awaiting()),
        List.of());
    // between this handler's reading and its writing, another one has written all that happened
    var overtaken =
        new Overtaken(
            scene.rows,
            () -> {
              scene.registrations.save(
                  scene
                      .registrations
                      .find(draft.id())
                      .orElseThrow()
                      .map(any -> (Registration) AnEct.number(1).at(SCHOOL_A, BODY).authorised()),
                  List.of());
              scene.project.handle(started(draft));
            });
    scene.projecting(overtaken).handle(started(draft));
    assertThat(overtaken.happened().get()).isTrue();
    assertThat(row(draft.id()).value().registration()).isEqualTo(RegistrationState.AUTHORISED);
  }

  @Test
  void a_school_that_is_renamed_is_renamed_in_its_rows() {
    var draft = AnEct.number(1).at(SCHOOL_A, BODY).draft();
    scene.registrations.add(draft, List.of());
    scene.project.handle(started(draft));
    scene.project.handle(
        recorded(new SchoolEvent.SchoolDetailsChanged(SCHOOL_A, BODY, "Any", List.of())));
    assertThat(row(draft.id()).value().schoolName()).isEqualTo("Mereham Primary School");
  }

  @Test
  void an_event_without_an_ect_makes_no_row() {
    scene.project.handle(
        recorded(new SchoolEvent.SchoolListed(SCHOOL_A, BODY, new Urn("100001"), "Mereham")));
    assertThat(scene.rows.ofSchool(SCHOOL_A, null, 5)).isEmpty();
  }

  @Test
  void every_row_is_made_again_by_an_operator_only() {
    for (int number = 1; number <= 3; number++) {
      scene.registrations.add(AnEct.number(number).at(SCHOOL_A, BODY).draft(), List.of());
    }
    var rebuild = new RebuildEctRows(scene.project);
    assertThat(rebuild.handle(OverviewScene.viewer(Grant.everywhere(Role.OPERATOR)))).isEqualTo(3);
    assertThat(scene.rows.ofSchool(SCHOOL_A, null, 5)).hasSize(3);
    assertThatThrownBy(
            () -> rebuild.handle(OverviewScene.viewer(Grant.at(Role.AB_ADMINISTRATOR, BODY))))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void a_leave_choice_waits_until_it_is_made_and_a_row_made_anew_is_the_same() {
    var begun = AnEct.number(1).at(SCHOOL_A, BODY).authorised();
    scene.registrations.add(begun, List.of());
    var ect = begun.id();
    scene.inductions.add(
        Induction.begin(
                ect,
                BODY,
                new PostBegan(SCHOOL_A, LocalDate.of(2026, 9, 1), null, Fte.of("1"), null),
                BY)
            .next(),
        List.of());
    var last = LocalDate.of(2026, 11, 20);
    record(
        ect,
        new LeaveRecorded(LeaveKind.MATERNITY, LocalDate.of(2026, 10, 5), last, HalfDays.of("30")));
    assertThat(row(ect).value().leaveChoices())
        .containsExactly(new EctRow.LeaveChoice(2, LeaveKind.MATERNITY, last));
    assertThat(EctTask.of(row(ect).value()))
        .extracting(EctTask::kind)
        .containsExactly(TaskKind.CHOOSE_LEAVE_EXTENSION, TaskKind.PROMPT_LEAVE_CHOICE);
    isTheSameMadeAnew(ect);
    record(ect, new LeaveChosen(2, false, LocalDate.of(2026, 11, 22)));
    assertThat(row(ect).value().leaveChoices()).isEmpty();
    isTheSameMadeAnew(ect);
  }

  @Test
  void a_leave_that_is_struck_asks_for_no_choice() {
    var begun = AnEct.number(1).at(SCHOOL_A, BODY).authorised();
    scene.registrations.add(begun, List.of());
    var post = new PostBegan(SCHOOL_A, LocalDate.of(2026, 9, 1), null, Fte.of("1"), null);
    scene.inductions.add(Induction.begin(begun.id(), BODY, post, BY).next(), List.of());
    record(
        begun.id(),
        new LeaveRecorded(
            LeaveKind.ADOPTION,
            LocalDate.of(2026, 10, 5),
            LocalDate.of(2026, 11, 20),
            HalfDays.of("30")));
    record(begun.id(), new RecordedFact.Struck(), 2);
    assertThat(row(begun.id()).value().leaveChoices()).isEmpty();
    isTheSameMadeAnew(begun.id());
  }

  @Test
  void a_leaving_waits_until_another_post_follows() {
    var begun = AnEct.number(1).at(SCHOOL_A, BODY).authorised();
    scene.registrations.add(begun, List.of());
    var post = new PostBegan(SCHOOL_A, LocalDate.of(2026, 9, 1), null, Fte.of("1"), null);
    scene.inductions.add(Induction.begin(begun.id(), BODY, post, BY).next(), List.of());
    var last = LocalDate.of(2026, 12, 18);
    record(begun.id(), new RecordedFact.PostEnded(1, last));
    assertThat(row(begun.id()).value().leavesOn()).isEqualTo(last);
    isTheSameMadeAnew(begun.id());
    record(
        begun.id(),
        new PostBegan(AnEctRow.SCHOOL_B, LocalDate.of(2027, 1, 4), null, Fte.of("1"), null));
    assertThat(row(begun.id()).value().leavesOn()).isNull();
  }

  @Test
  void a_draft_tells_that_it_was_returned_and_a_signed_one_how_far_its_check_is() {
    var returned = AnEct.number(1).at(SCHOOL_A, BODY).returned();
    var checked = AnEct.number(2).at(SCHOOL_A, BODY).checked();
    var unclear = AnEct.number(3).at(SCHOOL_A, BODY).unclear();
    for (var registration : List.of(returned, checked, unclear)) {
      scene.registrations.add(registration, List.of());
      scene.project.handle(started(registration));
    }
    assertThat(row(returned.id()).value().returned()).isTrue();
    assertThat(row(checked.id()).value().qts()).isEqualTo(QtsState.CLEAR);
    assertThat(row(unclear.id()).value().qts()).isEqualTo(QtsState.NOT_CLEAR);
  }

  private void record(EctId ect, RecordedFact fact) {
    record(ect, fact, null);
  }

  /** Records it and lets the rows hear of it. */
  private void record(EctId ect, RecordedFact fact, @Nullable Integer corrects) {
    var found = scene.inductions.find(ect).orElseThrow();
    var step =
        switch (found.value().record(new Induction.Recording(fact, corrects, null), BY)) {
          case Result.Done<Induction.Step>(Induction.Step done) -> done;
          case Result.Refused<Induction.Step> refused -> throw new AssertionError(refused);
        };
    scene.inductions.save(found.with(step.next()), List.of());
    step.events().forEach(event -> scene.project.handle(recorded(event)));
  }

  private void isTheSameMadeAnew(EctId ect) {
    var anew = new InMemoryEctRows();
    new RebuildEctRows(scene.projecting(anew))
        .handle(OverviewScene.viewer(Grant.everywhere(Role.OPERATOR)));
    assertThat(anew.findAll(List.of(ect)).get(ect))
        .isNotNull()
        .extracting(Versioned::value)
        .isEqualTo(row(ect).value());
  }

  @Test
  void what_was_just_written_is_read_before_any_event_is_heard() {
    var read = new ReadEcts(scene.rows, scene.project, scene.scopes, scene.clock);
    var head = OverviewScene.viewer(Grant.at(Role.HEADTEACHER, SCHOOL_A));
    var draft = AnEct.number(1).at(SCHOOL_A, BODY).draft();
    scene.registrations.add(draft, List.of());
    assertThat(read.handle(head, draft.id())).map(EctOverview::status).contains(EctStatus.DRAFT);
    var pending = AnEct.number(1).at(SCHOOL_A, BODY).pending();
    scene.registrations.save(
        scene.registrations.find(draft.id()).orElseThrow().map(any -> (Registration) pending),
        List.of());
    var known =
        new ReadEcts.Query(Set.of(draft.id()), Map.of(draft.id(), pending.revision()), Map.of());
    assertThat(read.handle(head, known).values())
        .extracting(EctOverview::status)
        .containsExactly(EctStatus.PENDING_AB);
    assertThat(read.handle(head, new EctId(new UUID(9, 9)))).isEmpty();
  }

  private Versioned<EctRow> row(EctId ect) {
    var found = scene.rows.findAll(List.of(ect)).get(ect);
    if (found == null) {
      throw new AssertionError("no row");
    }
    return found;
  }

  private static RecordedEvent started(Registration registration) {
    var core = registration.core();
    return recorded(
        new RegistrationEvent.RegistrationStarted(
            core.id(), core.school(), core.body(), 1, core.registrant()));
  }

  private static RecordedEvent recorded(DomainEvent event) {
    var journal = new Journal(new CountingIds(), InstantSource.fixed(OverviewScene.NOW));
    return journal.entries(SystemViewer.at(OverviewScene.NOW), event).getFirst();
  }

  /** Rows into which somebody writes once, just before the first write through here. */
  private record Overtaken(EctRows rows, Runnable first, AtomicBoolean happened)
      implements EctRows {

    Overtaken(EctRows rows, Runnable first) {
      this(rows, first, new AtomicBoolean());
    }

    @Override
    public boolean replace(Versioned<EctRow> next) {
      if (happened.compareAndSet(false, true)) {
        first.run();
      }
      return rows.replace(next);
    }

    @Override
    public boolean add(EctRow row) {
      return rows.add(row);
    }

    @Override
    public Map<EctId, Versioned<EctRow>> findAll(Collection<EctId> ects) {
      return rows.findAll(ects);
    }

    @Override
    public Optional<EctRow> findByTrn(Trn trn) {
      return rows.findByTrn(trn);
    }

    @Override
    public Page<EctRow> list(EctScope scope, EctQuery query, PageRequest request) {
      return rows.list(scope, query, request);
    }

    @Override
    public Page<EctTask> tasks(Desk desk, LocalDate today, PageRequest request) {
      return rows.tasks(desk, today, request);
    }

    @Override
    public Page<DueReport> due(EctScope scope, LocalDate today, PageRequest request) {
      return rows.due(scope, today, request);
    }

    @Override
    public List<EctId> ofSchool(SchoolId school, @Nullable EctId after, int limit) {
      return rows.ofSchool(school, after, limit);
    }
  }
}
