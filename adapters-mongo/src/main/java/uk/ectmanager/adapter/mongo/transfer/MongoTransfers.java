package uk.ectmanager.adapter.mongo.transfer;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.conversions.Bson;
import uk.ectmanager.adapter.mongo.IndexDefinition;
import uk.ectmanager.adapter.mongo.Keyset;
import uk.ectmanager.adapter.mongo.MongoAggregateStore;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.application.MalformedCursor;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.transfer.Transfers;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.TransferId;
import uk.ectmanager.domain.transfer.Transfer;
import uk.ectmanager.domain.transfer.TransferState;

/** Transfers in a collection of their own. */
public final class MongoTransfers
    extends MongoAggregateStore<TransferId, Transfer, TransferDocument> implements Transfers {

  private static final String COLLECTION = "transfers";
  private static final String ID = "_id";
  private static final String OPEN_FOR = "state.openFor";
  private static final String READERS = "state.readers";
  private static final String ECT = "state.ectId";
  private static final String STATE = "state.state";
  private static final String REQUESTED_AT = "state.requestedAt";
  private static final Keyset NEWEST_FIRST = Keyset.by("-" + REQUESTED_AT);

  /** Keeps them in this storage. */
  public MongoTransfers(MongoStorage storage) {
    super(storage, COLLECTION, TransferDocument.class);
  }

  @Override
  public Map<EctId, Versioned<Transfer>> openOf(Collection<EctId> ects) {
    var open = new HashMap<EctId, Versioned<Transfer>>();
    if (!ects.isEmpty()) {
      list(in(OPEN_FOR, ects.stream().map(EctId::toString).sorted().toList()))
          .forEach(found -> open.put(found.value().core().ect(), found));
    }
    return open;
  }

  @Override
  public Page<Transfer> list(Set<String> readers, Set<TransferState> states, PageRequest request) {
    if (readers.isEmpty()) {
      return Page.empty();
    }
    Bson mine = in(READERS, readers.stream().sorted().toList());
    return countedPage(
        states.isEmpty()
            ? mine
            : and(mine, in(STATE, states.stream().map(Enum::name).sorted().toList())),
        NEWEST_FIRST,
        request);
  }

  @Override
  public Map<EctId, Page<Transfer>> ofEach(
      Collection<EctId> ects, Set<String> readers, PageRequest request) {
    var ids = ects.stream().map(EctId::toString).distinct().sorted().toList();
    var pages = new HashMap<EctId, Page<Transfer>>();
    ids.forEach(id -> pages.put(EctId.of(id), Page.empty()));
    if (ids.isEmpty() || readers.isEmpty()) {
      return pages;
    }
    var mine = and(in(ECT, ids), in(READERS, readers.stream().sorted().toList()));
    if (request.after() != null) {
      if (ids.size() > 1) {
        throw new MalformedCursor();
      }
      pages.put(EctId.of(ids.getFirst()), countedPage(mine, NEWEST_FIRST, request));
      return pages;
    }
    var found = new HashMap<EctId, List<Page.Row<Transfer>>>();
    rows(mine, NEWEST_FIRST)
        .forEach(row ->
            found.computeIfAbsent(row.value().core().ect(), ect -> new ArrayList<>()).add(row));
    found.forEach((ect, all) ->
        pages.put(
            ect,
            new Page<>(
                all.subList(0, Math.min(all.size(), request.first())),
                all.size() > request.first(),
                (long) all.size())));
    return pages;
  }

  @Override
  protected TransferId idOf(Transfer aggregate) {
    return aggregate.id();
  }

  @Override
  protected TransferDocument toDocument(Transfer aggregate) {
    return TransferDocument.of(aggregate);
  }

  @Override
  protected Transfer toDomain(TransferDocument document) {
    return document.toDomain();
  }

  @Override
  protected List<IndexDefinition> ownIndexes() {
    return List.of(
        IndexDefinition.uniqueWherePresent(COLLECTION, OPEN, OPEN_FOR),
        IndexDefinition.plain(COLLECTION, "byEct", ECT, "-" + REQUESTED_AT, ID),
        IndexDefinition.plain(COLLECTION, "byReader", READERS, "-" + REQUESTED_AT, ID, STATE));
  }
}
