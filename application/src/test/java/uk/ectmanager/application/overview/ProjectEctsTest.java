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
import uk.ectmanager.domain.overview.EctStatus;
import uk.ectmanager.domain.school.SchoolEvent;
import uk.ectmanager.domain.school.Urn;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.Trn;

class ProjectEctsTest {

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
    public Page<EctTask> tasks(Desk desk, PageRequest request) {
      return rows.tasks(desk, request);
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
