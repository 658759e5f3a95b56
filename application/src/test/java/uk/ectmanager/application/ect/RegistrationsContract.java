package uk.ectmanager.application.ect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.AggregateStoreContract;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.school.SomeSchools;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationChange;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.ect.check.QtsState;
import uk.ectmanager.domain.ect.section.RegistrationType;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.Trn;

/** What every store of registrations must do. */
public interface RegistrationsContract extends AggregateStoreContract<EctId, Registration> {

  @Override
  Registrations store();

  @Override
  default EctId idOf(Registration aggregate) {
    return aggregate.id();
  }

  @Override
  default List<Registration> samples() {
    var schoolLed = AnEct.number(9).draft().save(AnEct.schoolLed(), AnEct.NOW);
    return List.of(
        AnEct.number(1).empty(),
        AnEct.number(2).draft(),
        AnEct.number(3).awaiting(),
        AnEct.number(4).pending(),
        AnEct.number(5).checked(),
        AnEct.number(6).authorised(),
        AnEct.number(7).refused(),
        AnEct.number(8).returned(),
        next(schoolLed),
        AnEct.number(10).trn(null).draft(),
        AnEct.number(12).servedBefore().authorised(),
        AnEct.number(13).undone(),
        next(AnEct.number(14).draft().save(AnEct.college(), AnEct.NOW)),
        AnEct.number(11).starting(LocalDate.of(2026, 11, 20)).authorised());
  }

  private static Registration next(Result<RegistrationChange> result) {
    return switch (result) {
      case Result.Done<RegistrationChange>(var change) -> change.next();
      case Result.Refused<RegistrationChange>(var problems) ->
          throw new IllegalStateException(problems.toString());
    };
  }

  @Override
  default Registration changed(Registration aggregate) {
    return next(aggregate.save(AnEct.number(1).address(), AnEct.NOW));
  }

  @Override
  default List<RecordedEvent> someEvents() {
    var started =
        Registration.start(
            AnEct.id(1),
            SomeSchools.id(1),
            SomeBodies.NORTHMOOR,
            AnEct.REGISTRANT,
            new UUID(5, 1),
            AnEct.NOW);
    return new Journal(new CountingIds(), () -> AnEct.NOW)
        .entries(SystemViewer.at(AnEct.NOW), started.events());
  }

  @Test
  default void a_trn_is_held_once_until_it_is_refused_or_undone() {
    store().add(AnEct.number(1).draft(), List.of());
    var same = AnEct.number(2).trn("1000001");
    assertThatThrownBy(() -> store().add(same.draft(), List.of()))
        .isInstanceOfSatisfying(
            DuplicateKey.class, taken -> assertThat(taken.key()).isEqualTo(Registrations.TRN));
    store().add(same.refused(), List.of());
    store().add(AnEct.number(6).trn("1000001").undone(), List.of());
    assertThat(store().findByTrn(new Trn("1000001")).orElseThrow().value().id())
        .isEqualTo(AnEct.id(1));
    assertThat(store().findByTrn(new Trn("1000002"))).isEmpty();
    store().add(AnEct.number(3).trn(null).draft(), List.of());
    store().add(AnEct.number(4).trn(null).draft(), List.of());
    var empty = AnEct.number(5).empty();
    store().add(empty, List.of());
    var read = store().find(empty.id()).orElseThrow();
    assertThatThrownBy(
            () -> store().save(read.with(AnEct.number(5).trn("1000001").draft()), List.of()))
        .isInstanceOf(DuplicateKey.class);
    store().save(read.with(AnEct.number(5).draft()), List.of());
  }

  @Test
  default void a_refusal_frees_the_trn() {
    var pending = AnEct.number(1).pending();
    store().add(pending, List.of());
    var read = store().find(pending.id()).orElseThrow();
    store().save(read.with(pending.refuse("No.", AnEct.NOW).next()), List.of());
    assertThat(store().findByTrn(new Trn("1000001"))).isEmpty();
    store().add(AnEct.number(2).trn("1000001").draft(), List.of());
    assertThat(store().findByTrn(new Trn("1000001"))).isPresent();
  }

  @Test
  default void pages_tell_of_a_school_or_a_body_in_some_states() {
    var here = SomeSchools.id(1);
    var there = SomeSchools.id(2);
    for (var one :
        List.of(
            AnEct.number(1).draft(),
            AnEct.number(2).pending(),
            AnEct.number(3).pending(),
            AnEct.number(4).authorised(),
            AnEct.number(5).at(there, SomeBodies.NORTHMOOR).pending(),
            AnEct.number(6).at(there, SomeBodies.SOUTHFEN).pending())) {
      store().add(one, List.of());
    }
    var pending = Set.of(RegistrationState.PENDING_AB);
    var first = store().ofSchool(here, pending, new PageRequest(1, null));
    assertThat(ids(first)).containsExactly(AnEct.id(2));
    assertThat(first.hasNext()).isTrue();
    var second = store().ofSchool(here, pending, new PageRequest(1, first.rows().getFirst().key()));
    assertThat(ids(second)).containsExactly(AnEct.id(3));
    assertThat(second.hasNext()).isFalse();
    assertThat(
            ids(
                store()
                    .ofSchool(here, pending, new PageRequest(9, second.rows().getFirst().key()))))
        .isEmpty();
    assertThat(ids(store().ofBody(SomeBodies.NORTHMOOR, pending, new PageRequest(9, null))))
        .containsExactly(AnEct.id(2), AnEct.id(3), AnEct.id(5));
    assertThat(
            ids(
                store()
                    .ofBody(
                        SomeBodies.NORTHMOOR,
                        EnumSet.of(RegistrationState.DRAFT, RegistrationState.AUTHORISED),
                        new PageRequest(9, null))))
        .containsExactly(AnEct.id(1), AnEct.id(4));
    assertThat(ids(store().all(new PageRequest(100, null)))).hasSize(6);
  }

  @Test
  default void the_unchecked_are_signed_and_wait_without_a_check() {
    for (var one :
        List.of(
            AnEct.number(1).awaiting(),
            AnEct.number(2).pending(),
            AnEct.number(3).checked(),
            AnEct.number(4).unclear(),
            AnEct.number(5).at(SomeSchools.id(2), SomeBodies.SOUTHFEN).pending(),
            AnEct.number(6).returned(),
            AnEct.number(7).authorised())) {
      store().add(one, List.of());
    }
    var first = store().unchecked(new PageRequest(1, null));
    assertThat(ids(first)).containsExactly(AnEct.id(2));
    assertThat(first.hasNext()).isTrue();
    assertThat(ids(store().unchecked(new PageRequest(9, first.rows().getLast().key()))))
        .containsExactly(AnEct.id(5));
  }

  @Test
  default void the_queue_shows_what_a_body_decides_on_who_waits_longest_first() {
    var there = SomeSchools.id(2);
    for (var one :
        List.of(
            AnEct.number(1).draft(),
            AnEct.number(2).awaiting(),
            AnEct.number(3).signedAt(AnEct.NOW.minusSeconds(60)).pending(),
            AnEct.number(4).signedAt(AnEct.NOW.minusSeconds(3600)).servedBefore().checked(),
            AnEct.number(5).at(there, SomeBodies.NORTHMOOR).pending(),
            AnEct.number(6).unclear(),
            AnEct.number(7).authorised(),
            AnEct.number(8).undone(),
            AnEct.number(9).at(there, SomeBodies.SOUTHFEN).pending())) {
      store().add(one, List.of());
    }
    var waiting = RegistrationState.PENDING_AB;
    assertThat(queue(waiting, null, null, Set.of(), Set.of()))
        .containsExactly(AnEct.id(4), AnEct.id(3), AnEct.id(5), AnEct.id(6));
    assertThat(queue(waiting, there, null, Set.of(), Set.of())).containsExactly(AnEct.id(5));
    assertThat(queue(waiting, null, AnEct.NOW, Set.of(), Set.of()))
        .containsExactly(AnEct.id(4), AnEct.id(3));
    assertThat(queue(waiting, null, null, Set.of(QtsState.NOT_CHECKED), Set.of()))
        .containsExactly(AnEct.id(3), AnEct.id(5));
    assertThat(queue(waiting, null, null, Set.of(QtsState.CLEAR), Set.of()))
        .containsExactly(AnEct.id(4));
    assertThat(
            queue(
                waiting,
                null,
                null,
                Set.of(QtsState.NOT_CLEAR, QtsState.NOT_CHECKED),
                Set.of(RegistrationType.NEW)))
        .containsExactly(AnEct.id(3), AnEct.id(5), AnEct.id(6));
    assertThat(
            queue(waiting, null, null, Set.of(), Set.of(RegistrationType.PART_COMPLETED_ELSEWHERE)))
        .containsExactly(AnEct.id(4));
    assertThat(queue(RegistrationState.UNDONE, null, null, Set.of(), Set.of()))
        .containsExactly(AnEct.id(8));
    var first = store().queue(everything(), new PageRequest(4, null));
    assertThat(ids(first)).containsExactly(AnEct.id(4), AnEct.id(3), AnEct.id(5), AnEct.id(6));
    var second = store().queue(everything(), new PageRequest(4, first.rows().getLast().key()));
    assertThat(ids(second)).containsExactly(AnEct.id(7), AnEct.id(8));
    assertThat(second.hasNext()).isFalse();
    assertThat(first.total()).isEqualTo(6);
    assertThat(second.total()).as("of the whole list").isEqualTo(6);
    assertThat(store().queue(everything(), new PageRequest(4, null, false)).total()).isNull();
  }

  private static RegistrationQueue everything() {
    return new RegistrationQueue(
        Set.of(SomeBodies.NORTHMOOR),
        EnumSet.allOf(RegistrationState.class),
        null,
        null,
        Set.of(),
        Set.of());
  }

  private List<EctId> queue(
      RegistrationState state,
      @Nullable SchoolId school,
      @Nullable Instant signedBefore,
      Set<QtsState> checks,
      Set<RegistrationType> types) {
    return ids(
        store()
            .queue(
                new RegistrationQueue(
                    Set.of(SomeBodies.NORTHMOOR),
                    Set.of(state),
                    school,
                    signedBefore,
                    checks,
                    types),
                new PageRequest(9, null)));
  }

  private static List<EctId> ids(Page<Registration> page) {
    return page.rows().stream().map(row -> row.value().id()).toList();
  }
}
