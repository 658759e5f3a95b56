package uk.ectmanager.adapter.mongo.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.Explain;
import uk.ectmanager.adapter.mongo.testing.IndexCheck;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestDatabase;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.notification.MessageQueue;
import uk.ectmanager.application.notification.MessageQueueContract;
import uk.ectmanager.application.notification.SomeMessages;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.QueuedMessage;
import uk.ectmanager.domain.shared.AppropriateBodyId;

@OnEveryMongo
class MongoMessageQueueIT implements MessageQueueContract {

  private final TestDatabase database;
  private final AtomicInteger woken = new AtomicInteger();
  private final MongoMessageQueue queue;

  MongoMessageQueueIT(TestServer server) {
    database = server.fresh();
    queue = database.indexed(new MongoMessageQueue(database.storage(), woken::incrementAndGet));
  }

  @Override
  public MessageQueue queue() {
    return queue;
  }

  @Test
  void who_delivers_is_woken_once_for_a_new_message() {
    queue.enqueue(SomeMessages.reset("a"));
    queue.enqueue(SomeMessages.reset("a"));
    assertThat(woken).hasValue(1);
  }

  @Test
  void each_indexed_path_is_stored() {
    giveUp("a");
    IndexCheck.everyPathIsStored(database, queue);
  }

  @Test
  void every_query_uses_an_index() {
    for (var key : new String[] {"a", "b", "c"}) {
      giveUp(key);
    }
    var after =
        queue
            .findGivenUp(Set.of(SomeMessages.BODY_ID), new PageRequest(1, null))
            .rows()
            .getLast()
            .key();
    var several = Set.of(SomeMessages.BODY_ID, new AppropriateBodyId(new UUID(0, 8)));
    Explain.usesIndexes(database, () -> claim("d"));
    Explain.usesIndexes(database, () -> queue.countWaiting());
    Explain.usesIndexes(
        database,
        () -> queue.notReached(List.of(SomeMessages.ACCOUNT), MessageTemplate.ACCOUNT_INVITATION));
    Explain.usesIndexes(database, () -> queue.findGivenUp(several, new PageRequest(1, after)));
  }

  private void giveUp(String key) {
    queue.giveUp(claim(key), NOW, "ConnectException");
  }

  private QueuedMessage claim(String key) {
    queue.enqueue(SomeMessages.reset(key));
    return queue.claimDue(NOW, new MessageQueue.Lease(NOW, NOW.plusSeconds(60))).orElseThrow();
  }
}
