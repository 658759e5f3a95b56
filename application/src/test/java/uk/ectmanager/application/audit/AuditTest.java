package uk.ectmanager.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.application.overview.AnEctRow.BODY;
import static uk.ectmanager.application.overview.AnEctRow.OTHER_BODY;
import static uk.ectmanager.application.overview.AnEctRow.SCHOOL_A;
import static uk.ectmanager.application.overview.AnEctRow.SCHOOL_B;
import static uk.ectmanager.application.overview.AnEctRow.TUTOR;
import static uk.ectmanager.application.overview.AnEctRow.id;
import static uk.ectmanager.application.overview.AnEctRow.number;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ectmanager.application.AViewer;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.overview.EctRow;
import uk.ectmanager.application.overview.OverviewScene;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.account.AccountEvent;
import uk.ectmanager.domain.ect.LapsedSignature;
import uk.ectmanager.domain.ect.RegistrationEvent;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.ect.section.ProgrammeKind;
import uk.ectmanager.domain.ect.section.RegistrationSection.SectionName;
import uk.ectmanager.domain.induction.InductionEvent;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.review.ReviewEvent;
import uk.ectmanager.domain.review.ReviewHead;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EventScope;

class AuditTest {

  private static final EventScope SCOPE = EventScope.of(BODY, SCHOOL_A, id(1));
  private static final PageRequest PAGE = new PageRequest(100, null);

  private final OverviewScene scene = new OverviewScene();
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  private final RecordAudit record = new RecordAudit(trail);
  private final ReadAudit read = new ReadAudit(trail);
  private final ReadHistory history = new ReadHistory(trail, scene.scopes);
  private final CountingIds ids = new CountingIds();

  @Test
  void an_event_is_written_once_with_who_when_where_and_what() {
    var event =
        recorded(
            "2026-11-22T10:00:00Z",
            new RegistrationEvent.SectionSaved(
                id(1),
                SCHOOL_A,
                BODY,
                2,
                SectionName.TEACHER,
                RegistrationState.DRAFT,
                List.of(new Change("teacher.dateOfBirth", null, Change.MASK))));
    record.handle(event);
    record.handle(event);
    var entries = read.handle(officer(), all());
    assertThat(entries.rows()).hasSize(1);
    var entry = entries.rows().getFirst().value();
    assertThat(entry.event()).isEqualTo("SectionSaved");
    assertThat(entry.actorName()).isEqualTo("Ted Tutor");
    assertThat(entry.actor()).isEqualTo(TUTOR);
    assertThat(entry.origin()).isEqualTo("192.0.2.1");
    assertThat(entry.at()).isEqualTo(Instant.parse("2026-11-22T10:00:00Z"));
    assertThat(entry.changes()).extracting(Change::after).containsExactly(Change.MASK);
  }

  @Test
  void a_body_reads_its_own_trail_only_whatever_it_asks_for() {
    record.handle(recorded("2026-11-22T10:00:00Z", began()));
    var other = AViewer.at(Role.AB_ADMINISTRATOR, OTHER_BODY);
    assertThat(read.handle(other, all()).rows()).isEmpty();
    assertThat(read.handle(other, new ReadAudit.Command(id(1), SCHOOL_A, null, null, PAGE)).rows())
        .isEmpty();
    assertThat(read.handle(officer(), all()).rows()).hasSize(1);
  }

  @Test
  void days_are_days_in_england() {
    record.handle(recorded("2026-07-01T23:30:00Z", began()));
    assertThat(on(LocalDate.of(2026, 7, 2))).hasSize(1);
    assertThat(on(LocalDate.of(2026, 7, 1))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void other_roles_read_no_trail(Role role) {
    var viewer = AViewer.as(role, BODY, SCHOOL_A);
    if (Permission.VIEW_AUDIT.roles().contains(role)) {
      assertThat(read.handle(viewer, all()).rows()).isEmpty();
    } else {
      assertThatThrownBy(() -> read.handle(viewer, all())).isInstanceOf(NotPermitted.class);
    }
  }

  @Test
  void a_history_tells_in_words_the_newest_first() {
    record.handle(recorded("2026-11-22T10:00:00Z", authorised()));
    record.handle(recorded("2026-11-22T10:00:01Z", began()));
    record.handle(recorded("2026-11-22T10:00:02Z", new AccountEvent.SignedIn(TUTOR, SCOPE)));
    assertThat(told(OverviewScene.viewer(Grant.of(id(1)))))
        .containsExactly(
            "The induction was set up, with its first day on 1 September 2026.",
            "The appropriate body authorised the registration; induction starts on 1 September"
                + " 2026.");
  }

  @Test
  void a_history_is_read_by_those_who_read_the_induction() {
    record.handle(recorded("2026-11-22T10:00:00Z", began()));
    assertThat(told(OverviewScene.viewer(Grant.at(Role.HEADTEACHER, SCHOOL_A)))).hasSize(1);
    assertThat(told(OverviewScene.viewer(Grant.at(Role.INDUCTION_TUTOR, SCHOOL_A)))).hasSize(1);
    assertThat(told(OverviewScene.viewer(Grant.at(Role.HEADTEACHER, SCHOOL_B)))).isEmpty();
    assertThat(told(OverviewScene.viewer(Grant.at(Role.AB_OFFICER, OTHER_BODY)))).isEmpty();
    assertThat(told(OverviewScene.viewer(Grant.of(id(2))))).isEmpty();
    assertThatThrownBy(
            () -> told(OverviewScene.viewer(Grant.at(Role.SCHOOL_ADMINISTRATOR, SCHOOL_A))))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void every_event_of_an_ect_has_a_sentence() {
    for (var event : everyEvent()) {
      var sentence = EventSentence.of(event);
      assertThat(sentence).as(event.getClass().getSimpleName()).isNotNull().endsWith(".");
      assertThat(sentence).doesNotContain("secret reason");
    }
  }

  private static List<DomainEvent> everyEvent() {
    var review = ReviewHead.idOf(id(1), 1);
    return List.of(
        new RegistrationEvent.RegistrationStarted(id(1), SCHOOL_A, BODY, 1, TUTOR),
        new RegistrationEvent.SectionSaved(
            id(1), SCHOOL_A, BODY, 2, SectionName.ADDRESS, RegistrationState.DRAFT, List.of()),
        new RegistrationEvent.RegistrationConfirmed(id(1), SCHOOL_A, BODY, 3, TUTOR),
        new RegistrationEvent.RegistrationSigned(
            id(1), SCHOOL_A, BODY, 4, 3, TUTOR, 1, OverviewScene.NOW),
        new RegistrationEvent.SignatureLapsed(
            id(1), SCHOOL_A, BODY, 5, 3, TUTOR, LapsedSignature.Reason.CHANGED),
        new RegistrationEvent.QtsCheckRecorded(id(1), SCHOOL_A, BODY, 5, true),
        new RegistrationEvent.QtsCheckRecorded(id(1), SCHOOL_A, BODY, 5, false),
        new RegistrationEvent.RegistrationReturned(
            id(1), SCHOOL_A, BODY, 6, TUTOR, "secret reason"),
        new RegistrationEvent.RegistrationRefused(id(1), SCHOOL_A, BODY, 6, TUTOR, "secret reason"),
        authorised(),
        began(),
        new InductionEvent.FactRecorded(
            id(1), SCOPE, 2, "contract from 4 January 2027: 0.6 FTE", null, null, null),
        new InductionEvent.FactRecorded(id(1), SCOPE, 3, "recorded in error", 2, "that", null),
        new InductionEvent.PostingChanged(id(1), SCOPE, List.of()),
        new InductionEvent.AbsenceNeared(id(1), SCOPE, 1, "26", "30"),
        new InductionEvent.AbsenceExtended(id(1), SCOPE, 1, "31", LocalDate.of(2027, 9, 20)),
        new InductionEvent.StatutoryLeaveEnded(
            id(1), SCOPE, 3, LeaveKind.MATERNITY, LocalDate.of(2027, 4, 2), HalfDays.ofDays(60)),
        new InductionEvent.LeavingReported(
            id(1), SCOPE, SCHOOL_A, LocalDate.of(2026, 12, 18), true),
        new InductionEvent.PlanRecalculated(
            id(1), SCOPE, List.of(new Change("x", null, "y")), "entry 2", List.of("Why.")),
        new InductionEvent.PlanRecalculated(id(1), SCOPE, List.of(), null, List.of()),
        new ReviewEvent.ReviewReleased(review, SCOPE, 1, LocalDate.of(2026, 12, 18)),
        new ReviewEvent.ReviewSaved(review, SCOPE, 1, List.of()),
        new ReviewEvent.ReviewSentToEct(review, SCOPE, 1),
        new ReviewEvent.ReviewSignedByEct(review, SCOPE, 1, true),
        new ReviewEvent.ReviewSignedByEct(review, SCOPE, 1, false),
        new ReviewEvent.ReviewSubmitted(review, SCOPE, 1, true),
        new ReviewEvent.ReviewAccepted(review, SCOPE, 1),
        new ReviewEvent.ReviewRejected(review, SCOPE, 1, "secret reason"),
        new ReviewEvent.ReviewSignaturesLapsed(review, SCOPE, 1, 1),
        new ReviewEvent.ReviewSignaturesLapsed(review, SCOPE, 1, 2));
  }

  private static DomainEvent began() {
    return new InductionEvent.InductionBegan(id(1), SCOPE, LocalDate.of(2026, 9, 1));
  }

  private static DomainEvent authorised() {
    return new RegistrationEvent.EctAuthorised(
        id(1),
        SCHOOL_A,
        BODY,
        7,
        TUTOR,
        TUTOR,
        LocalDate.of(2026, 9, 1),
        null,
        BigDecimal.ONE,
        ProgrammeKind.SCHOOL_LED,
        null,
        null,
        null,
        List.of(),
        null,
        null);
  }

  private List<AuditEntry> on(LocalDate day) {
    return read.handle(officer(), new ReadAudit.Command(null, null, day, day, PAGE)).rows().stream()
        .map(Page.Row::value)
        .toList();
  }

  private List<@Nullable String> told(Viewer viewer) {
    EctRow row = number(1).row();
    var page =
        Objects.requireNonNull(
            history.handle(viewer, new ReadHistory.Command(Set.of(row), PAGE)).get(row.ect()));
    return page.rows().stream().<@Nullable String>map(one -> one.value().sentence()).toList();
  }

  private RecordedEvent recorded(String at, DomainEvent event) {
    return new Journal(ids, InstantSource.fixed(Instant.parse(at)))
        .entries(OverviewScene.viewer(), event)
        .getFirst();
  }

  private static ReadAudit.Command all() {
    return new ReadAudit.Command(null, null, null, null, PAGE);
  }

  private static Viewer officer() {
    return AViewer.at(Role.AB_OFFICER, BODY);
  }
}
