package uk.ectmanager.application.transfer;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import uk.ectmanager.application.InMemoryAggregateStore;
import uk.ectmanager.application.MalformedCursor;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.TransferId;
import uk.ectmanager.domain.transfer.Transfer;
import uk.ectmanager.domain.transfer.TransferState;

/** The fake store of transfers. */
public final class InMemoryTransfers extends InMemoryAggregateStore<TransferId, Transfer>
    implements Transfers {

  private static final Comparator<Transfer> NEWEST_FIRST =
      Comparator.comparing((Transfer one) -> one.core().requestedAt())
          .thenComparing(one -> one.id().toString(), Comparator.reverseOrder())
          .reversed();

  /** Empty. */
  public InMemoryTransfers() {
    super(Transfer::id, InMemoryTransfers::keys);
  }

  private static Map<String, String> keys(Transfer transfer) {
    return transfer.state().isOpen() ? Map.of(OPEN, transfer.core().ect().toString()) : Map.of();
  }

  @Override
  public Map<EctId, Versioned<Transfer>> openOf(Collection<EctId> ects) {
    var open = new HashMap<EctId, Versioned<Transfer>>();
    allVersioned().stream()
        .filter(one -> one.value().state().isOpen())
        .filter(one -> ects.contains(one.value().core().ect()))
        .forEach(one -> open.put(one.value().core().ect(), one));
    return open;
  }

  @Override
  public Page<Transfer> list(Set<String> readers, Set<TransferState> states, PageRequest request) {
    return page(readers, one -> states.isEmpty() || states.contains(one.state()), request);
  }

  @Override
  public Map<EctId, Page<Transfer>> ofEach(
      Collection<EctId> ects, Set<String> readers, PageRequest request) {
    if (request.after() != null && Set.copyOf(ects).size() > 1) {
      throw new MalformedCursor();
    }
    var pages = new HashMap<EctId, Page<Transfer>>();
    for (var ect : ects) {
      pages.put(ect, page(readers, one -> one.core().ect().equals(ect), request));
    }
    return pages;
  }

  private Page<Transfer> page(Set<String> readers, Predicate<Transfer> which, PageRequest request) {
    var mine =
        all().stream()
            .filter(one -> !Collections.disjoint(TransferSight.readersOf(one), readers))
            .filter(which)
            .sorted(NEWEST_FIRST)
            .toList();
    var after = request.after();
    var rest =
        mine.stream()
            .dropWhile(one -> after != null && !one.id().toString().equals(after))
            .skip(after == null ? 0 : 1)
            .toList();
    return new Page<>(
        rest.stream()
            .limit(request.first())
            .map(one -> new Page.Row<>(one.id().toString(), one))
            .toList(),
        rest.size() > request.first(),
        request.counted() ? (long) mine.size() : null);
  }
}
