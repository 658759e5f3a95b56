package uk.ectmanager.application.ect.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.ect.AnEct;
import uk.ectmanager.application.ect.RegistrationDesk.AsRead;
import uk.ectmanager.application.ect.RegistrationScene;
import uk.ectmanager.application.ect.check.TeachingRecords.Answer;
import uk.ectmanager.application.ect.decision.RecordQtsCheck;
import uk.ectmanager.application.ect.decision.ReturnRegistration;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationEvent;
import uk.ectmanager.domain.ect.check.CheckFailure;
import uk.ectmanager.domain.ect.check.CheckRetry;
import uk.ectmanager.domain.ect.check.CheckSource;
import uk.ectmanager.domain.ect.check.EarlierOutcome;
import uk.ectmanager.domain.ect.check.InductionStatus;
import uk.ectmanager.domain.ect.check.QtsCheck;
import uk.ectmanager.domain.ect.check.RecordMatch;
import uk.ectmanager.domain.ect.check.TeachingRecord;
import uk.ectmanager.domain.ect.check.WaitingCheck;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EventId;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.shared.Trn;

/** From the signature to the check, whatever the Teaching Record System does meanwhile. */
class QtsChecksTest {

  private static final MakeQtsChecks.Command ROUND = new MakeQtsChecks.Command(10);

  private final RegistrationScene scene = new RegistrationScene();
  private final InMemoryWaitingChecks waiting = new InMemoryWaitingChecks();
  private final Deque<Answer> answers = new ArrayDeque<>();
  private final List<Trn> asked = new ArrayList<>();
  private @Nullable Runnable meanwhile;
  private final TeachingRecords records =
      (trn, born) -> {
        asked.add(trn);
        if (meanwhile != null) {
          meanwhile.run();
          meanwhile = null;
        }
        return Objects.requireNonNull(answers.pollFirst(), "asked once too often");
      };
  private final QueueChecks queue = new QueueChecks(scene.registrations, waiting);
  private final MakeQtsChecks make =
      new MakeQtsChecks(
          scene.registrations,
          waiting,
          records,
          CheckRetry.STANDARD,
          scene.journal,
          scene.now::get,
          scene.now::get,
          () -> 0L);

  private MakeQtsChecks.Round round() {
    return make.handle(SystemViewer.at(scene.now.get()), ROUND);
  }

  private static RecordedEvent recorded(DomainEvent event, Instant at) {
    return new RecordedEvent(
        new EventId(new UUID(3, 3)), at, SystemViewer.ACCOUNT, "Somebody", "system", event);
  }

  private AsRead signed(int number) {
    var read = scene.givenSigned(AnEct.number(number));
    queue.handle(recorded(signedEvent(read), scene.now.get()));
    return read;
  }

  private RegistrationEvent.RegistrationSigned signedEvent(AsRead read) {
    var stored = scene.stored(read);
    var signature = Objects.requireNonNull(stored.signature());
    return new RegistrationEvent.RegistrationSigned(
        stored.id(),
        stored.core().school(),
        stored.core().body(),
        stored.revision(),
        signature.revision(),
        signature.signatory(),
        1,
        signature.signedAt());
  }

  private Answer found(int number) {
    var teacher = AnEct.number(number).teacher();
    return new Answer.Found(
        new TeachingRecord(
            Objects.requireNonNull(teacher.trn()),
            teacher.name().last(),
            teacher.dateOfBirth().value(),
            LocalDate.of(2026, 7, 1),
            List.of(),
            InductionStatus.REQUIRED_TO_COMPLETE));
  }

  private static Answer none(CheckFailure failure, @Nullable Duration askedFor) {
    return new Answer.Unanswered(failure, askedFor);
  }

  private QtsCheck check(AsRead read) {
    return Objects.requireNonNull(scene.stored(read).qtsCheck());
  }

  private @Nullable WaitingCheck waiting(AsRead read) {
    return waiting.findAll(List.of(read.id())).get(read.id());
  }

  private void later(Duration time) {
    scene.now.updateAndGet(now -> now.plus(time));
  }

  @Test
  void a_signed_registration_is_checked_by_itself() {
    var read = signed(1);
    assertThat(waiting(read)).isNotNull();
    answers.add(found(1));

    assertThat(round()).isEqualTo(new MakeQtsChecks.Round(1, 0, 0, false));
    assertThat(check(read).source()).isEqualTo(CheckSource.TEACHING_RECORD_SYSTEM);
    assertThat(check(read).checkedByName()).isEqualTo("Teaching Record System");
    assertThat(check(read).against(AnEct.START)).isEmpty();
    assertThat(waiting(read)).isNull();
    assertThat(round().idle()).isTrue();
  }

  @Test
  void what_was_signed_before_there_was_anybody_to_ask_is_checked_by_itself() {
    var before = scene.givenSigned(AnEct.number(1));
    var known = signed(2);
    later(Duration.ofMinutes(1));
    var missing = new QueueMissingChecks(scene.registrations, waiting);
    var system = SystemViewer.at(scene.now.get());
    assertThat(missing.handle(system)).isEqualTo(1);
    assertThat(missing.handle(system)).isZero();
    answers.add(found(1));
    answers.add(found(2));
    assertThat(round()).isEqualTo(new MakeQtsChecks.Round(2, 0, 0, false));
    assertThat(check(before).source()).isEqualTo(CheckSource.TEACHING_RECORD_SYSTEM);
    assertThat(check(known).source()).isEqualTo(CheckSource.TEACHING_RECORD_SYSTEM);
    assertThat(missing.handle(system)).isZero();
    assertThatThrownBy(() -> missing.handle(scene.officer())).isInstanceOf(NotPermitted.class);
  }

  @Test
  void what_is_found_blocks_with_its_reason() {
    var unknown = signed(1);
    var gone = signed(2);
    answers.add(new Answer.NoMatch());
    answers.add(new Answer.Deactivated());
    round();

    assertThat(check(unknown).match()).isEqualTo(RecordMatch.DIFFERS);
    assertThat(check(gone).match()).isEqualTo(RecordMatch.DEACTIVATED);
  }

  @Test
  void without_an_answer_the_check_waits_visibly_and_is_tried_again() {
    var read = signed(1);
    answers.add(none(CheckFailure.UNREACHABLE, null));
    answers.add(none(CheckFailure.TIMED_OUT, null));
    answers.add(found(1));

    assertThat(round()).isEqualTo(new MakeQtsChecks.Round(0, 1, 0, true));
    var first = Objects.requireNonNull(waiting(read));
    assertThat(first.attempts()).isEqualTo(1);
    assertThat(first.lastFailure()).isEqualTo(CheckFailure.UNREACHABLE);
    assertThat(first.nextTryAt()).isEqualTo(scene.now.get().plus(Duration.ofMinutes(1)));
    later(Duration.ofSeconds(59));
    assertThat(round().idle()).isTrue();
    later(Duration.ofSeconds(1));
    round();
    assertThat(Objects.requireNonNull(waiting(read)).lastFailure())
        .isEqualTo(CheckFailure.TIMED_OUT);
    later(Duration.ofMinutes(2));
    assertThat(round().checked()).isEqualTo(1);
    assertThat(asked).hasSize(3);
  }

  @Test
  void when_the_other_side_is_away_one_question_is_enough() {
    signed(1);
    signed(2);
    signed(3);
    answers.add(none(CheckFailure.SERVER_ERROR, null));

    assertThat(round()).isEqualTo(new MakeQtsChecks.Round(0, 1, 0, true));
    assertThat(asked).hasSize(1);
  }

  @Test
  void what_concerns_one_teacher_does_not_hold_up_the_others() {
    signed(1);
    var second = signed(2);
    answers.add(none(CheckFailure.UNKNOWN_VALUE, null));
    answers.add(found(2));

    assertThat(round()).isEqualTo(new MakeQtsChecks.Round(1, 1, 0, false));
    assertThat(check(second).match()).isEqualTo(RecordMatch.MATCHES);
  }

  @Test
  void nobody_is_asked_about_before_the_time_that_was_asked_for() {
    var first = signed(1);
    signed(2);
    answers.add(none(CheckFailure.RATE_LIMITED, Duration.ofMinutes(20)));
    round();

    assertThat(Objects.requireNonNull(waiting(first)).nextTryAt())
        .isEqualTo(scene.now.get().plus(Duration.ofMinutes(20)));
    later(Duration.ofMinutes(19));
    assertThat(round()).isEqualTo(new MakeQtsChecks.Round(0, 0, 0, true));
    later(Duration.ofMinutes(1));
    answers.add(found(1));
    answers.add(found(2));
    assertThat(round().checked()).isEqualTo(2);
  }

  @Test
  void a_registration_that_changed_while_it_was_asked_about_is_asked_about_anew() {
    var read = signed(1);
    meanwhile = () -> record(read);
    answers.add(found(1));

    assertThat(round()).isEqualTo(new MakeQtsChecks.Round(0, 1, 1, false));
    assertThat(check(read).source()).isEqualTo(CheckSource.OFFICER);
    assertThat(waiting(read)).isNull();
  }

  @Test
  void a_check_by_hand_ends_the_waiting() {
    var read = signed(1);
    answers.add(none(CheckFailure.UNREACHABLE, null));
    round();
    var byHand = record(read);
    queue.handle(
        recorded(
            new RegistrationEvent.QtsCheckRecorded(
                read.id(), byHand.core().school(), byHand.core().body(), byHand.revision(), true),
            scene.now.get()));

    assertThat(waiting(read)).isNull();
  }

  @Test
  void a_returned_registration_is_not_asked_about() {
    var read = signed(1);
    RegistrationScene.done(
        scene
            .returner()
            .handle(scene.officer(), new ReturnRegistration.Command(read, "Please correct.")));

    assertThat(round()).isEqualTo(new MakeQtsChecks.Round(0, 0, 1, false));
    assertThat(asked).isEmpty();
  }

  @Test
  void events_that_come_again_or_late_change_nothing() {
    var read = scene.givenSigned(AnEct.number(1));
    var event = signedEvent(read);
    record(read);
    queue.handle(recorded(event, scene.now.get()));

    assertThat(waiting(read)).isNull();
    var other = signed(2);
    queue.handle(recorded(signedEvent(other), scene.now.get().plusSeconds(5)));
    assertThat(Objects.requireNonNull(waiting(other)).since()).isEqualTo(scene.now.get());
  }

  @Test
  void whatever_ends_the_decision_ends_the_waiting() {
    var at = scene.now.get();
    var core = scene.stored(scene.givenSigned(AnEct.number(1))).core();
    var ends =
        List.<RegistrationEvent>of(
            new RegistrationEvent.RegistrationRefused(
                core.id(), core.school(), core.body(), 9, core.registrant(), "No."),
            new RegistrationEvent.QtsCheckRecorded(core.id(), core.school(), core.body(), 9, true));
    for (var end : ends) {
      waiting.add(WaitingCheck.of(core.id(), core.body(), 7, false, at));
      queue.handle(recorded(end, at));
      assertThat(waiting.count()).as(end.toString()).isZero();
    }
  }

  @Test
  void an_officer_has_it_asked_at_once_also_when_there_is_a_check() {
    var read = signed(1);
    answers.add(new Answer.NoMatch());
    round();
    var checked = scene.asRead(scene.stored(read));
    var now = new CheckQtsNow(scene.desk, waiting, true);

    RegistrationScene.done(now.handle(scene.officer(), new CheckQtsNow.Command(checked)));
    assertThat(waiting(read)).isNotNull();
    answers.add(found(1));
    assertThat(round().checked()).isEqualTo(1);
    assertThat(check(read).match()).isEqualTo(RecordMatch.MATCHES);
  }

  @Test
  void nothing_is_asked_at_once_where_nothing_is_set_up_or_nothing_signed() {
    var read = signed(1);
    assertThat(
            RegistrationScene.problems(
                new CheckQtsNow(scene.desk, waiting, false)
                    .handle(scene.officer(), new CheckQtsNow.Command(read))))
        .containsExactly("WRONG_STATE input.registrationId");
    var now = new CheckQtsNow(scene.desk, waiting, true);
    for (var other :
        List.<Registration>of(
            AnEct.number(2).awaiting(), AnEct.number(3).authorised(), AnEct.number(4).refused())) {
      assertThat(
              RegistrationScene.problems(
                  now.handle(scene.officer(), new CheckQtsNow.Command(scene.given(other)))))
          .containsExactly("WRONG_STATE input.registrationId");
    }
    assertThat(
            RegistrationScene.problems(
                now.handle(scene.officer(), new CheckQtsNow.Command(new AsRead(read.id(), 999)))))
        .containsExactly("STALE_REVISION input.revision");
  }

  @Test
  void only_who_decides_may_ask_or_see_what_waits() {
    var read = signed(1);
    var now = new CheckQtsNow(scene.desk, waiting, true);
    var reader = new ReadWaitingChecks(waiting, true);
    var list = new ReadWaitingChecks.Command(SomeBodies.NORTHMOOR, new PageRequest(5, null));
    for (var viewer :
        List.of(
            scene.head(),
            scene.lead(),
            scene.tutor(),
            scene.analyst(),
            scene.administrator(),
            scene.ect(1))) {
      assertThatThrownBy(() -> now.handle(viewer, new CheckQtsNow.Command(read)))
          .isInstanceOf(NotPermitted.class);
      assertThatThrownBy(() -> reader.handle(viewer, list)).isInstanceOf(NotPermitted.class);
      scene
          .reader()
          .handle(viewer, read.id())
          .ifPresent(
              one -> assertThat(reader.handle(viewer, List.of(one))).as(viewer.name()).isEmpty());
    }
    for (var viewer : List.of(scene.officer(), scene.bodyAdministrator())) {
      var reading = scene.reader().handle(viewer, read.id()).orElseThrow();
      assertThat(reader.handle(viewer, List.of(reading))).containsOnlyKeys(read.id());
      assertThat(reader.handle(viewer, list).rows()).hasSize(1);
      assertThat(new ReadWaitingChecks(waiting, false).handle(viewer, list).rows()).isEmpty();
      assertThat(new ReadWaitingChecks(waiting, false).handle(viewer, List.of(reading))).isEmpty();
    }
    for (var stranger : scene.strangers()) {
      assertThatThrownBy(() -> reader.handle(stranger, list)).isInstanceOf(NotPermitted.class);
    }
    assertThatThrownBy(() -> make.handle(scene.officer(), ROUND)).isInstanceOf(NotPermitted.class);
  }

  private Registration record(AsRead read) {
    return RegistrationScene.done(
        scene
            .checker()
            .handle(
                scene.officer(),
                new RecordQtsCheck.Command(
                    scene.asRead(scene.stored(read)),
                    new QtsCheck.Entry(
                        true,
                        LondonTime.dateAt(scene.now.get()).minusDays(30),
                        false,
                        false,
                        EarlierOutcome.NONE,
                        null))));
  }
}
