package uk.ectmanager.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.AggregateStoreContract;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.MalformedCursor;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EventId;
import uk.ectmanager.domain.shared.TransferId;
import uk.ectmanager.domain.transfer.Transfer;
import uk.ectmanager.domain.transfer.TransferCore;
import uk.ectmanager.domain.transfer.TransferState;

/** What every store of transfers must do. */
public interface TransfersContract extends AggregateStoreContract<TransferId, Transfer> {

  @Override
  Transfers store();

  @Override
  default TransferId idOf(Transfer transfer) {
    return transfer.id();
  }

  @Override
  default List<Transfer> samples() {
    return ATransfer.everyState();
  }

  @Override
  default Transfer changed(Transfer transfer) {
    var core = transfer.core();
    return new Transfer.Requested(
        new TransferCore(
            core.id(),
            core.ect(),
            core.kind(),
            core.fromBody(),
            core.fromSchool(),
            core.toBody(),
            core.toSchool(),
            core.post(),
            core.requestedBy(),
            core.requestedAt(),
            core.revision() + 7));
  }

  @Override
  default List<RecordedEvent> someEvents() {
    return List.of(
        new RecordedEvent(
            new EventId(UUID.randomUUID()),
            ATransfer.NOW,
            SystemViewer.ACCOUNT,
            "ECT Manager",
            "system",
            Transfer.request(ATransfer.requested(1).core()).events().getFirst()));
  }

  @Test
  default void an_ect_has_one_open_transfer() {
    store().add(ATransfer.signed(1), List.of());
    var second = another(1, 77);
    assertThatThrownBy(() -> store().add(second, List.of()))
        .isInstanceOfSatisfying(
            DuplicateKey.class, taken -> assertThat(taken.key()).isEqualTo(Transfers.OPEN));
    var found = store().find(ATransfer.id(1)).orElseThrow();
    store().save(found.with(ATransfer.done(found.value().withdraw()).next()), List.of());
    store().add(second, List.of());
    assertThat(store().openOf(List.of(ATransfer.ect(1), ATransfer.ect(2))))
        .containsOnlyKeys(ATransfer.ect(1))
        .extractingByKey(ATransfer.ect(1))
        .extracting(Versioned::value)
        .isEqualTo(second);
  }

  @Test
  default void a_list_holds_what_its_readers_see_and_nothing_else() {
    ATransfer.everyState().forEach(one -> store().add(one, List.of()));
    var core = ATransfer.requested(1).core();
    assertThat(ids(Set.of("body:" + core.toBody()), Set.of())).hasSize(9);
    assertThat(ids(Set.of("body:" + core.fromBody()), Set.of()))
        .hasSize(7)
        .doesNotContain(ATransfer.id(1), ATransfer.id(8));
    assertThat(ids(Set.of("office:" + core.toSchool()), Set.of())).containsExactly(ATransfer.id(1));
    assertThat(ids(Set.of("ect:" + ATransfer.ect(3)), Set.of())).containsExactly(ATransfer.id(3));
    assertThat(ids(Set.of("body:" + core.toBody()), Set.of(TransferState.REFUSED)))
        .containsExactlyInAnyOrder(ATransfer.id(6), ATransfer.id(7));
    assertThat(ids(Set.of(), Set.of())).isEmpty();
    assertThat(ids(Set.of("body:" + new UUID(99, 99)), Set.of())).isEmpty();
  }

  @Test
  default void a_list_comes_in_pages_without_gap_or_repetition() {
    ATransfer.everyState().forEach(one -> store().add(one, List.of()));
    var readers = Set.of("body:" + ATransfer.requested(1).core().toBody());
    var first = store().list(readers, Set.of(), new PageRequest(5, null));
    assertThat(store().list(readers, Set.of(), new PageRequest(5, null, false)).total()).isNull();
    var key = first.rows().getLast().key();
    var second = store().list(readers, Set.of(), new PageRequest(5, key));
    assertThat(first.total()).isEqualTo(9);
    assertThat(first.hasNext()).isTrue();
    assertThat(second.hasNext()).isFalse();
    assertThat(java.util.stream.Stream.concat(first.rows().stream(), second.rows().stream()))
        .extracting(row -> row.value().id())
        .doesNotHaveDuplicates()
        .hasSize(9);
  }

  @Test
  default void each_ect_has_the_transfers_that_its_readers_see() {
    ATransfer.everyState().forEach(one -> store().add(one, List.of()));
    var core = ATransfer.requested(1).core();
    var ects = List.of(ATransfer.ect(1), ATransfer.ect(2), ATransfer.ect(99));
    var page = new PageRequest(5, null);
    var asking = store().ofEach(ects, Set.of("body:" + core.toBody()), page);
    assertThat(asking).containsOnlyKeys(ects);
    assertThat(of(asking, 1).rows())
        .extracting(row -> row.value().id())
        .containsExactly(ATransfer.id(1));
    assertThat(of(asking, 1).total()).isEqualTo(1);
    assertThat(of(asking, 99).rows()).isEmpty();
    // Not signed yet, the first is none of the side that lets go.
    var lettingGo = store().ofEach(ects, Set.of("body:" + core.fromBody()), page);
    assertThat(of(lettingGo, 1).rows()).isEmpty();
    assertThat(of(lettingGo, 2).rows()).hasSize(1);
    assertThat(of(store().ofEach(ects, Set.of(), page), 2).rows()).isEmpty();
    assertThat(store().ofEach(List.of(), Set.of("body:" + core.toBody()), page)).isEmpty();
  }

  @Test
  default void the_transfers_of_one_ect_come_in_pages_newest_first() {
    for (var number = 1; number <= 3; number++) {
      store().add(another(1, number), List.of());
      var found = store().find(ATransfer.id(number)).orElseThrow();
      store().save(found.with(ATransfer.done(found.value().withdraw()).next()), List.of());
    }
    var readers = Set.of("ect:" + ATransfer.ect(1));
    var one = List.of(ATransfer.ect(1));
    var first = of(store().ofEach(one, readers, new PageRequest(2, null)), 1);
    assertThat(first.rows()).hasSize(2);
    assertThat(first.hasNext()).isTrue();
    assertThat(first.total()).isEqualTo(3);
    var next = new PageRequest(2, first.rows().getLast().key());
    var second = of(store().ofEach(one, readers, next), 1);
    assertThat(second.hasNext()).isFalse();
    assertThat(java.util.stream.Stream.concat(first.rows().stream(), second.rows().stream()))
        .extracting(row -> row.value().id())
        .containsExactlyElementsOf(ids(readers, Set.of()))
        .hasSize(3);
    var two = List.of(ATransfer.ect(1), ATransfer.ect(2));
    assertThatThrownBy(() -> store().ofEach(two, readers, next))
        .isInstanceOf(MalformedCursor.class);
  }

  private static Page<Transfer> of(Map<EctId, Page<Transfer>> pages, int ect) {
    return Objects.requireNonNull(pages.get(ATransfer.ect(ect)));
  }

  private List<TransferId> ids(Set<String> readers, Set<TransferState> states) {
    return store().list(readers, states, new PageRequest(50, null)).rows().stream()
        .map(Page.Row::value)
        .map(Transfer::id)
        .toList();
  }

  private static Transfer another(int ect, int number) {
    var core = ATransfer.requested(ect).core();
    return new Transfer.Requested(
        new TransferCore(
            ATransfer.id(number),
            core.ect(),
            core.kind(),
            core.fromBody(),
            core.fromSchool(),
            core.toBody(),
            core.toSchool(),
            core.post(),
            core.requestedBy(),
            core.requestedAt(),
            1));
  }
}
