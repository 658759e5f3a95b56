package uk.ectmanager.adapter.mongo.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.ectmanager.application.EventHandler;
import uk.ectmanager.application.RecordedEvent;

/**
 * Delivers stored events to the handlers: at least once, per aggregate in order (D1). It claims one
 * aggregate under a lease, calls every handler for each event, and then removes what was delivered.
 * Any number of relays may run; a crashed one's work is taken over when its lease ends. An event
 * whose handler fails stays and is tried again, ever more patiently, and holds back the later
 * events of the same aggregate only.
 */
public final class OutboxRelay implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

  private final Map<String, MongoCollection<Document>> collections = new LinkedHashMap<>();
  private final EventCodec codec;
  private final List<EventHandler> handlers;
  private final RelaySettings settings;
  private final InstantSource clock;
  private final OutboxSignal signal;
  private final OutboxListener listener;
  private final ReentrantLock oneAtATime = new ReentrantLock();
  private volatile boolean active;
  private @Nullable Thread thread;

  private record Claim(
      MongoCollection<Document> collection,
      String id,
      String holder,
      Instant until,
      List<Document> entries,
      int attempts) {

    Bson held() {
      return and(eq("_id", id), eq(OutboxLayout.LEASE_HOLDER, holder));
    }

    String name() {
      return collection.getNamespace().getCollectionName();
    }
  }

  /**
   * Prepares a relay; it does nothing before {@link #start} or {@link #drain}.
   *
   * @param collectionNames the collections of all aggregate stores
   * @param handlers called in this order for each event
   * @param clock the machine's clock, never a demo's that jumps: leases are measured by it
   */
  public OutboxRelay(
      MongoDatabase database,
      Collection<String> collectionNames,
      EventCodec codec,
      List<EventHandler> handlers,
      RelaySettings settings,
      InstantSource clock,
      OutboxSignal signal,
      OutboxListener listener) {
    for (var name : collectionNames) {
      collections.put(name, database.getCollection(name).withWriteConcern(WriteConcern.MAJORITY));
    }
    this.codec = codec;
    this.handlers = List.copyOf(handlers);
    this.settings = settings;
    this.clock = clock;
    this.signal = signal;
    this.listener = listener;
  }

  /** Runs in the background until {@link #close}; a second start changes nothing. */
  public synchronized void start() {
    if (thread == null) {
      active = true;
      thread = Thread.ofVirtual().name("outbox-relay").start(this::run);
    }
  }

  /** Stops after the delivery in hand, and waits for it. */
  @Override
  public synchronized void close() {
    var running = thread;
    if (running == null) {
      return;
    }
    thread = null;
    active = false;
    signal.raise("");
    try {
      running.join(settings.lease());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Delivers everything that is pending now, and what the handlers cause by it; answers how many
   * events that were. Failed ones that wait for their next attempt are left.
   */
  public int drain() {
    return drain(collections.values(), () -> true);
  }

  private int drain(Collection<MongoCollection<Document>> of, BooleanSupplier goOn) {
    oneAtATime.lock();
    try {
      var delivered = 0;
      var seen = true;
      while (seen) {
        seen = false;
        for (var collection : of) {
          while (goOn.getAsBoolean()) {
            var claim = claim(collection);
            if (claim == null) {
              break;
            }
            delivered += deliver(claim);
            seen = true;
          }
        }
      }
      return delivered;
    } finally {
      oneAtATime.unlock();
    }
  }

  private void run() {
    var lookAtAll = true;
    while (active) {
      try {
        if (lookAtAll) {
          drain(collections.values(), () -> active);
        }
        var news = signal.await(settings.poll());
        lookAtAll = news.isEmpty();
        drain(news.stream().map(collections::get).filter(c -> c != null).toList(), () -> active);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (Throwable e) { // Whatever it was: a relay that is gone delivers nothing at all.
        LOG.warn("the outbox relay could not look for events: {}", nameOf(e));
        lookAtAll = true;
        pause();
      }
    }
  }

  private void pause() {
    try {
      signal.await(settings.firstRetry());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      active = false;
    }
  }

  private @Nullable Claim claim(MongoCollection<Document> collection) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var until = now.plus(settings.lease());
    var holder = UUID.randomUUID().toString();
    var found =
        collection.findOneAndUpdate(
            and(eq(OutboxLayout.PENDING, true), lt(OutboxLayout.LEASE_UNTIL, Date.from(now))),
            combine(
                set(OutboxLayout.LEASE_UNTIL, Date.from(until)),
                set(OutboxLayout.LEASE_HOLDER, holder)),
            new FindOneAndUpdateOptions()
                .sort(Sorts.ascending(OutboxLayout.LEASE_UNTIL))
                .projection(Projections.include(OutboxLayout.ENTRIES, OutboxLayout.ATTEMPTS))
                .returnDocument(ReturnDocument.BEFORE));
    if (found == null) {
      return null;
    }
    var attempts = found.get(OutboxLayout.ATTEMPTS, Number.class);
    return new Claim(
        collection,
        found.getString("_id"),
        holder,
        until,
        found.getList(OutboxLayout.ENTRIES, Document.class, List.of()),
        attempts == null ? 0 : attempts.intValue());
  }

  private int deliver(Claim claim) {
    var done = new ArrayList<String>();
    @Nullable RuntimeException failure = null;
    for (var entry : claim.entries()) {
      if (!clock.instant().isBefore(claim.until())) {
        LOG.warn("the lease on {} {} ended in mid-delivery", claim.name(), claim.id());
        return done.size();
      }
      failure = tell(claim, entry);
      if (failure != null) {
        break;
      }
      done.add(entry.getString(OutboxLayout.ENTRY_ID));
    }
    if (failure != null) {
      putBack(claim, done);
    } else {
      settle(claim, done);
    }
    if (!done.isEmpty()) {
      listener.delivered(claim.name(), done.size());
    }
    return done.size();
  }

  /** Calls every handler, also after one has failed; answers the first failure. */
  private @Nullable RuntimeException tell(Claim claim, Document entry) {
    RecordedEvent recorded;
    try {
      recorded = codec.fromEntry(entry);
    } catch (RuntimeException e) { // Whatever is stored: it holds up this document, not the others.
      logFailure(claim, entry, "the event codec", e);
      return e;
    }
    RuntimeException first = null;
    for (var handler : handlers) {
      try {
        handler.handle(recorded);
      } catch (RuntimeException e) { // Whoever fails: the rest are told all the same.
        logFailure(claim, entry, handler.getClass().getSimpleName(), e);
        first = first == null ? e : first;
      }
    }
    return first;
  }

  private static void settle(Claim claim, List<String> done) {
    // Nobody else takes entries away under our lease, so the same number means the same entries.
    var nothingCame =
        claim
            .collection()
            .updateOne(
                and(claim.held(), size(OutboxLayout.ENTRIES, done.size())),
                combine(taken(done), released(), set(OutboxLayout.PENDING, false)));
    if (nothingCame.getMatchedCount() == 0) {
      claim.collection().updateOne(claim.held(), combine(taken(done), released()));
    }
  }

  private void putBack(Claim claim, List<String> done) {
    // Whatever was delivered before the failure is progress: counting starts anew then.
    var attempt = done.isEmpty() ? claim.attempts() + 1 : 1;
    var wait = settings.retryAfter(attempt);
    var counted = done.isEmpty() ? inc(OutboxLayout.ATTEMPTS, 1) : set(OutboxLayout.ATTEMPTS, 1);
    claim
        .collection()
        .updateOne(
            claim.held(),
            combine(
                taken(done),
                counted,
                set(OutboxLayout.LEASE_UNTIL, Date.from(clock.instant().plus(wait))),
                unset(OutboxLayout.LEASE_HOLDER)));
    listener.failed(claim.name(), attempt, wait);
  }

  private static Bson taken(List<String> done) {
    return pull(OutboxLayout.ENTRIES, in(OutboxLayout.ENTRY_ID, done));
  }

  private static Bson released() {
    return combine(
        set(OutboxLayout.LEASE_UNTIL, OutboxLayout.free()),
        unset(OutboxLayout.LEASE_HOLDER),
        unset(OutboxLayout.ATTEMPTS));
  }

  /** Without the failure's message, which may quote what people wrote. */
  private static void logFailure(Claim claim, Document entry, String who, RuntimeException e) {
    LOG.warn(
        "{} failed on event {} {} of {} {}, attempt {}: {}",
        who,
        entry.getString("type"),
        entry.getString(OutboxLayout.ENTRY_ID),
        claim.name(),
        claim.id(),
        claim.attempts() + 1,
        nameOf(e));
  }

  private static String nameOf(Throwable e) {
    var trace = e.getStackTrace();
    return e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
