package uk.ectmanager.adapter.mongo.reminder;

import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.mongo.IndexDefinition;
import uk.ectmanager.adapter.mongo.Indexed;
import uk.ectmanager.adapter.mongo.Keyset;
import uk.ectmanager.adapter.mongo.MongoRecords;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.adapter.mongo.StoredDay;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.reminder.ReminderBook;
import uk.ectmanager.domain.reminder.Reminder;
import uk.ectmanager.domain.reminder.ReminderDigest;
import uk.ectmanager.domain.shared.AccountId;

/** Reminders and digests, each under its key, so that nothing is noted or opened twice. */
public final class MongoReminderBook implements ReminderBook, Indexed {

  private static final String REMINDERS = "reminders";
  private static final String DIGESTS = "reminderDigests";
  private static final String ID = "_id";
  private static final String WAITING = "waiting";
  private static final String ACCOUNT = "accountId";
  private static final String OPEN = "open";
  private static final String DUE = "due";
  private static final String DAY = "day";

  private final MongoRecords<ReminderDocument> reminders;
  private final MongoRecords<DigestDocument> digests;

  /** Keeps them in this storage. */
  public MongoReminderBook(MongoStorage storage) {
    reminders = new MongoRecords<>(storage, REMINDERS, ReminderDocument.class);
    digests = new MongoRecords<>(storage, DIGESTS, DigestDocument.class);
  }

  @Override
  public int noteAll(Collection<Reminder> wanted) {
    if (wanted.isEmpty()) {
      return 0;
    }
    var known = new HashSet<String>();
    reminders
        .collection()
        .find(in(ID, wanted.stream().map(Reminder::key).toList()))
        .projection(Projections.include(ID))
        .forEach(document -> known.add(document.getString(ID)));
    var added = 0;
    for (var reminder : wanted) {
      if (known.add(reminder.key())
          && reminders.addOnce(reminder.key(), ReminderDocument.of(reminder))) {
        added++;
      }
    }
    return added;
  }

  @Override
  public List<AccountId> accountsWaiting(@Nullable AccountId after, int limit) {
    Bson waiting = eq(WAITING, true);
    return reminders
        .collection()
        .aggregate(
            List.of(
                match(after == null ? waiting : and(waiting, gt(ACCOUNT, after.toString()))),
                group("$" + ACCOUNT),
                sort(Sorts.ascending(ID)),
                limit(limit)))
        .map(document -> AccountId.of(document.getString(ID)))
        .into(new ArrayList<>());
  }

  @Override
  public List<Reminder> waiting(AccountId account) {
    return reminders
        .collection()
        .find(and(eq(WAITING, true), eq(ACCOUNT, account.toString())))
        .sort(Sorts.ascending(ID))
        .map(document -> reminders.read(document).toDomain())
        .into(new ArrayList<>());
  }

  @Override
  public void dismiss(Collection<Reminder> dropped) {
    if (!dropped.isEmpty()) {
      reminders
          .collection()
          .updateMany(
              in(ID, dropped.stream().map(Reminder::key).toList()), Updates.set(WAITING, false));
    }
  }

  @Override
  public boolean openOnce(ReminderDigest digest) {
    return digests.addOnce(digest.key(), DigestDocument.of(digest));
  }

  @Override
  public List<ReminderDigest> open(int limit) {
    return digests.list(eq(OPEN, true), Keyset.by(), limit).stream()
        .map(DigestDocument::toDomain)
        .toList();
  }

  @Override
  public void close(ReminderDigest digest) {
    dismiss(digest.reminders());
    digests.change(eq(ID, digest.key()), Updates.set(OPEN, false));
  }

  @Override
  public Page<Reminder> dueBefore(LocalDate day, PageRequest page) {
    return reminders
        .page(lt(DUE, StoredDay.of(day)), Keyset.by(DUE), page)
        .map(ReminderDocument::toDomain);
  }

  @Override
  public void forget(Collection<Reminder> done) {
    if (!done.isEmpty()) {
      reminders.remove(in(ID, done.stream().map(Reminder::key).toList()));
    }
  }

  @Override
  public int forgetDigests(LocalDate before, int limit) {
    var keys = new ArrayList<String>();
    digests
        .collection()
        .find(and(eq(OPEN, false), lt(DAY, StoredDay.of(before))))
        .projection(Projections.include(ID))
        .limit(limit)
        .forEach(document -> keys.add(document.getString(ID)));
    return keys.isEmpty() ? 0 : (int) digests.remove(in(ID, keys));
  }

  @Override
  public List<IndexDefinition> indexes() {
    return List.of(
        IndexDefinition.plain(REMINDERS, "waitingByAccount", WAITING, ACCOUNT, ID),
        IndexDefinition.plain(REMINDERS, "due", DUE, ID),
        IndexDefinition.plain(DIGESTS, "open", OPEN, ID),
        IndexDefinition.plain(DIGESTS, "closedByDay", OPEN, DAY));
  }
}
