package uk.ectmanager.adapter.mongo.account;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import uk.ectmanager.adapter.mongo.IndexDefinition;
import uk.ectmanager.adapter.mongo.Indexed;
import uk.ectmanager.adapter.mongo.Keyset;
import uk.ectmanager.adapter.mongo.MongoRecords;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.application.account.credential.SignInFailures;
import uk.ectmanager.domain.account.SignInLock;

/**
 * The count of failures in MongoDB: each step is one conditional update, taken again on what is
 * there when somebody else was faster.
 */
public final class MongoSignInFailures implements SignInFailures, Indexed {

  private static final String COLLECTION = "signInFailures";
  private static final String ID = "_id";
  private static final String ATTEMPTS = "attempts";
  private static final String EXPIRES_AT = "expiresAt";
  private static final Keyset ONE = Keyset.by();

  private final MongoRecords<CountDocument> counts;

  /** The count in this storage. */
  public MongoSignInFailures(MongoStorage storage) {
    this.counts = new MongoRecords<>(storage, COLLECTION, CountDocument.class);
  }

  /** Attempts under one key. */
  record CountDocument(int attempts, Instant expiresAt) {}

  @Override
  public Admission admit(String key, Instant now) {
    while (true) {
      var expiresAt = now.plus(SignInLock.LASTS);
      var count = counts.find(key);
      if (count.isEmpty()) {
        if (counts.addOnce(key, new CountDocument(1, expiresAt))) {
          return new Admission.Admitted(1);
        }
      } else if (!count.get().expiresAt().isAfter(now)) {
        if (beginAnew(key, now, expiresAt)) {
          return new Admission.Admitted(1);
        }
      } else if (count.get().attempts() >= SignInLock.FAILURES) {
        return new Admission.Locked();
      } else {
        var before =
            counts.claim(
                and(eq(ID, key), gt(EXPIRES_AT, Date.from(now)), lt(ATTEMPTS, SignInLock.FAILURES)),
                ONE,
                Updates.combine(
                    Updates.inc(ATTEMPTS, 1), Updates.max(EXPIRES_AT, Date.from(expiresAt))));
        if (before.isPresent()) {
          return new Admission.Admitted(before.get().attempts() + 1);
        }
      }
    }
  }

  private boolean beginAnew(String key, Instant now, Instant expiresAt) {
    return counts.change(
        and(eq(ID, key), lte(EXPIRES_AT, Date.from(now))),
        Updates.combine(Updates.set(ATTEMPTS, 1), Updates.set(EXPIRES_AT, Date.from(expiresAt))));
  }

  @Override
  public void release(String key) {
    counts.change(and(eq(ID, key), gt(ATTEMPTS, 0)), Updates.inc(ATTEMPTS, -1));
  }

  @Override
  public void reset(String key) {
    counts.remove(eq(ID, key));
  }

  @Override
  public long purge(Instant now) {
    return counts.remove(lte(EXPIRES_AT, Date.from(now)));
  }

  @Override
  public List<IndexDefinition> indexes() {
    return List.of(IndexDefinition.plain(COLLECTION, "expiry", EXPIRES_AT));
  }
}
