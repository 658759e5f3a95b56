package uk.ectmanager.adapter.mongo.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.Explain;
import uk.ectmanager.adapter.mongo.testing.IndexCheck;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestDatabase;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.reminder.ReminderBook;
import uk.ectmanager.application.reminder.ReminderBookContract;
import uk.ectmanager.domain.reminder.ReminderDigest;
import uk.ectmanager.domain.review.ReviewEvent;

@OnEveryMongo
class MongoReminderBookIT implements ReminderBookContract {

  private final TestDatabase database;
  private final MongoReminderBook book;

  MongoReminderBookIT(TestServer server) {
    database = server.fresh(ReviewEvent.class);
    book = database.indexed(new MongoReminderBook(database.storage()));
  }

  @Override
  public ReminderBook book() {
    return book;
  }

  @Test
  void of_many_who_note_the_same_at_once_one_is_first() throws Exception {
    var together = new CyclicBarrier(6);
    var attempts = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < 6; i++) {
      attempts.add(() -> {
        together.await();
        return book.noteAll(
            List.of(
                ReminderBookContract.reminder(1, 1, DUE),
                ReminderBookContract.reminder(1, 2, DUE)));
      });
    }
    var noted = 0;
    try (var threads = Executors.newFixedThreadPool(6)) {
      for (var outcome : threads.invokeAll(attempts)) {
        noted += outcome.get();
      }
    }
    assertThat(noted).isEqualTo(2);
  }

  @Test
  void each_indexed_path_is_stored() {
    fill();
    IndexCheck.everyPathIsStored(database, book);
  }

  @Test
  void finders_use_indexes() {
    fill();
    var account = ReminderBookContract.reminder(1, 1, DUE).account();
    Explain.usesIndexes(database, () -> book.accountsWaiting(account, 10));
    Explain.usesIndexes(database, () -> book.waiting(account));
    Explain.usesIndexes(database, () -> book.open(10));
    var first = book.dueBefore(DUE.plusDays(1), new PageRequest(1, null)).rows().getLast().key();
    Explain.usesIndexes(database, () -> book.dueBefore(DUE, new PageRequest(1, first)));
    Explain.usesIndexes(database, () -> book.forgetDigests(DUE.plusDays(1), 10));
    Explain.usesIndexes(
        database, () -> book.noteAll(List.of(ReminderBookContract.reminder(1, 1, DUE))));
  }

  private void fill() {
    var reminder = ReminderBookContract.reminder(1, 1, DUE);
    book.noteAll(List.of(reminder));
    book.openOnce(new ReminderDigest(reminder.account(), DUE, List.of(reminder)));
  }
}
