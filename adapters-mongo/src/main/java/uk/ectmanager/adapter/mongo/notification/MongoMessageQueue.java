package uk.ectmanager.adapter.mongo.notification;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import uk.ectmanager.adapter.mongo.IndexDefinition;
import uk.ectmanager.adapter.mongo.Indexed;
import uk.ectmanager.adapter.mongo.Keyset;
import uk.ectmanager.adapter.mongo.MongoRecords;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.notification.MessageQueue;
import uk.ectmanager.domain.notification.Channel;
import uk.ectmanager.domain.notification.DeliveryState;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.QueuedMessage;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/**
 * The message queue in MongoDB. The identifier of a document is the hash of its key, so a key is
 * queued once whoever tries; a message is claimed by one update, so it goes to one who delivers.
 */
public final class MongoMessageQueue implements MessageQueue, Indexed {

  static final String COLLECTION = "messages";

  private static final String ID = "_id";
  private static final String STATE = "state";
  private static final String DUE = "nextAttemptAt";
  private static final String LEASE = "leaseUntil";
  private static final String ATTEMPTS = "attempts";
  private static final String FINISHED = "finishedAt";
  private static final String FAILURE = "lastFailure";
  private static final String BODY = "body";
  private static final String ACCOUNT = "account";
  private static final String TEMPLATE = "template";
  private static final String CREATED = "createdAt";
  private static final Keyset DUE_FIRST = Keyset.by(DUE);
  private static final Keyset LATEST_FIRST = Keyset.by("-" + FINISHED);

  private final MongoRecords<QueuedMessageDocument> records;
  private final Runnable afterEnqueue;

  /**
   * Keeps them in the collection {@code messages}.
   *
   * @param afterEnqueue wakes who delivers
   */
  public MongoMessageQueue(MongoStorage storage, Runnable afterEnqueue) {
    this.records = new MongoRecords<>(storage, COLLECTION, QueuedMessageDocument.class);
    this.afterEnqueue = afterEnqueue;
  }

  @Override
  public boolean enqueue(QueuedMessage message) {
    var added = records.addOnce(idOf(message.key()), QueuedMessageDocument.of(message));
    if (added) {
      afterEnqueue.run();
    }
    return added;
  }

  @Override
  public Optional<QueuedMessage> claimDue(Instant due, Lease lease) {
    var free = and(is(DeliveryState.WAITING), lte(DUE, due), lte(LEASE, lease.from()));
    return records
        .claim(free, DUE_FIRST, combine(set(LEASE, lease.until()), inc(ATTEMPTS, 1)))
        .map(before -> before.toDomain().attempted());
  }

  @Override
  public void markSent(QueuedMessage claimed, Instant at) {
    records.change(
        and(eq(ID, idOf(claimed.key())), is(DeliveryState.WAITING)),
        combine(
            set(STATE, DeliveryState.SENT.name()),
            set(FINISHED, at),
            set("parameters", new Document()),
            set("lines", List.of()),
            unset(FAILURE)));
  }

  @Override
  public void retryLater(QueuedMessage claimed, Instant nextAttemptAt, String failure) {
    records.change(
        stillClaimed(claimed),
        combine(set(DUE, nextAttemptAt), set(LEASE, Instant.EPOCH), set(FAILURE, failure)));
  }

  @Override
  public void giveUp(QueuedMessage claimed, Instant at, String failure) {
    records.change(
        stillClaimed(claimed),
        combine(
            set(STATE, DeliveryState.GIVEN_UP.name()), set(FINISHED, at), set(FAILURE, failure)));
  }

  @Override
  public Optional<QueuedMessage> find(String key) {
    return records.find(idOf(key)).map(QueuedMessageDocument::toDomain);
  }

  @Override
  public Page<QueuedMessage> findGivenUp(Set<AppropriateBodyId> bodies, PageRequest page) {
    return records
        .page(
            and(
                in(BODY, bodies.stream().map(AppropriateBodyId::toString).toList()),
                is(DeliveryState.GIVEN_UP)),
            LATEST_FIRST,
            page)
        .map(QueuedMessageDocument::toDomain);
  }

  @Override
  public Set<AccountId> notReached(Collection<AccountId> accounts, MessageTemplate template) {
    if (accounts.isEmpty()) {
      return Set.of();
    }
    var latest = new HashMap<AccountId, DeliveryState>();
    records
        .collection()
        .find(
            and(
                in(ACCOUNT, accounts.stream().map(AccountId::toString).sorted().toList()),
                eq(TEMPLATE, template.name()),
                eq("channel", Channel.MAIL.name())))
        .projection(Projections.include(ACCOUNT, CREATED, STATE))
        .sort(Sorts.ascending(CREATED))
        .batchSize(Keyset.MOST_ROWS)
        .forEach(message ->
            latest.put(
                AccountId.of(message.getString(ACCOUNT)),
                DeliveryState.valueOf(message.getString(STATE))));
    latest.values().removeIf(state -> state != DeliveryState.GIVEN_UP);
    return Set.copyOf(latest.keySet());
  }

  @Override
  public long countWaiting() {
    return records.collection().countDocuments(is(DeliveryState.WAITING));
  }

  @Override
  public long removeFinished(Instant before) {
    return records.remove(lt(FINISHED, before));
  }

  @Override
  public List<IndexDefinition> indexes() {
    return List.of(
        IndexDefinition.plain(COLLECTION, "due", STATE, DUE, ID),
        IndexDefinition.plain(COLLECTION, "ofBody", BODY, STATE, "-" + FINISHED, ID),
        IndexDefinition.plain(COLLECTION, "toAccount", ACCOUNT, TEMPLATE),
        IndexDefinition.plain(COLLECTION, "finished", FINISHED));
  }

  private static Bson is(DeliveryState state) {
    return eq(STATE, state.name());
  }

  private static Bson stillClaimed(QueuedMessage claimed) {
    return and(
        eq(ID, idOf(claimed.key())), is(DeliveryState.WAITING), eq(ATTEMPTS, claimed.attempts()));
  }

  private static String idOf(String key) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
