package uk.ectmanager.adapter.mongo.ect;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import uk.ectmanager.adapter.mongo.IndexDefinition;
import uk.ectmanager.adapter.mongo.Indexed;
import uk.ectmanager.adapter.mongo.Keyset;
import uk.ectmanager.adapter.mongo.MongoRecords;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.ect.check.WaitingChecks;
import uk.ectmanager.domain.ect.check.CheckFailure;
import uk.ectmanager.domain.ect.check.WaitingCheck;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;

/**
 * The waiting QTS checks in MongoDB, one document for each registration; a check is claimed by one
 * update, so it goes to one who makes it.
 */
public final class MongoWaitingChecks implements WaitingChecks, Indexed {

  static final String COLLECTION = "waitingQtsChecks";

  private static final String HOLDS = "waitingQtsChecksHold";
  private static final String HOLD = "teachingRecordSystem";
  private static final int MOST_LISTED = 1000;

  private static final String ID = "_id";
  private static final String DUE = "nextTryAt";
  private static final String LEASE = "leaseUntil";
  private static final String ATTEMPTS = "attempts";
  private static final String SIGNED = "signedRevision";
  private static final String SINCE = "since";
  private static final String BODY = "body";
  private static final Keyset DUE_FIRST = Keyset.by(DUE);
  private static final Keyset OLDEST_FIRST = Keyset.by(SINCE);

  private final MongoRecords<WaitingCheckDocument> records;
  private final MongoRecords<HoldDocument> holds;
  private final Runnable afterAdding;

  /**
   * Keeps them in this storage.
   *
   * @param afterAdding wakes who makes the checks
   */
  public MongoWaitingChecks(MongoStorage storage, Runnable afterAdding) {
    this.records = new MongoRecords<>(storage, COLLECTION, WaitingCheckDocument.class);
    this.holds = new MongoRecords<>(storage, HOLDS, HoldDocument.class);
    this.afterAdding = afterAdding;
  }

  record HoldDocument(Instant until) {}

  @Override
  public void add(WaitingCheck check) {
    if (addOrReplace(check)) {
      afterAdding.run();
    }
  }

  @Override
  public void ask(WaitingCheck check) {
    if (!addOrReplace(check)) {
      records.change(
          and(eq(ID, key(check)), eq(SIGNED, check.signedRevision())),
          combine(set("byOfficer", true), set(DUE, check.nextTryAt()), set(SINCE, check.since())));
    }
    afterAdding.run();
  }

  /** Adds it, or puts it in place of one of an earlier signed revision; answers whether it did. */
  private boolean addOrReplace(WaitingCheck check) {
    var document = WaitingCheckDocument.of(check);
    return records.addOnce(key(check), document)
        || records.change(
            and(eq(ID, key(check)), lt(SIGNED, check.signedRevision())),
            new Document("$set", records.fields(document))
                .append("$unset", new Document("lastFailure", "").append("lastTriedAt", "")));
  }

  @Override
  public Optional<WaitingCheck> claimDue(Instant due, Lease lease) {
    return records
        .claim(
            and(lte(DUE, due), lte(LEASE, lease.from())),
            DUE_FIRST,
            combine(set(LEASE, lease.until()), inc(ATTEMPTS, 1), set("lastTriedAt", due)))
        .map(before -> before.toDomain().attempted(due));
  }

  @Override
  public void retryLater(WaitingCheck claimed, Instant nextTryAt, CheckFailure failure) {
    records.change(
        stillClaimed(claimed),
        combine(
            set(DUE, nextTryAt), set(LEASE, Instant.EPOCH), set("lastFailure", failure.name())));
  }

  @Override
  public void release(WaitingCheck claimed) {
    records.change(stillClaimed(claimed), set(LEASE, Instant.EPOCH));
  }

  @Override
  public void finish(WaitingCheck claimed) {
    records.remove(and(eq(ID, key(claimed)), eq(SIGNED, claimed.signedRevision())));
  }

  @Override
  public void drop(EctId ect, Instant since) {
    records.remove(and(eq(ID, ect.toString()), lte(SINCE, since)));
  }

  @Override
  public Map<EctId, WaitingCheck> findAll(Collection<EctId> ects) {
    var found = new LinkedHashMap<EctId, WaitingCheck>();
    var ids = ects.stream().map(EctId::toString).distinct().toList();
    for (var one : records.list(in(ID, ids), Keyset.by(), MOST_LISTED)) {
      var check = one.toDomain();
      found.put(check.ect(), check);
    }
    return found;
  }

  @Override
  public Page<WaitingCheck> ofBody(AppropriateBodyId body, PageRequest page) {
    return records
        .page(eq(BODY, body.toString()), OLDEST_FIRST, page)
        .map(WaitingCheckDocument::toDomain);
  }

  @Override
  public long count() {
    return records.collection().estimatedDocumentCount();
  }

  @Override
  public Optional<Instant> heldUntil() {
    return holds.find(HOLD).map(HoldDocument::until);
  }

  @Override
  public void hold(Instant until) {
    holds.put(HOLD, new HoldDocument(until));
  }

  @Override
  public List<IndexDefinition> indexes() {
    return List.of(
        IndexDefinition.plain(COLLECTION, "due", DUE, ID),
        IndexDefinition.plain(COLLECTION, "ofBody", BODY, SINCE, ID));
  }

  private static Bson stillClaimed(WaitingCheck claimed) {
    return and(
        eq(ID, key(claimed)),
        eq(SIGNED, claimed.signedRevision()),
        eq(ATTEMPTS, claimed.attempts()));
  }

  private static String key(WaitingCheck check) {
    return check.ect().toString();
  }
}
