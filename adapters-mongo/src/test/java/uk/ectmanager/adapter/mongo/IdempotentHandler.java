package uk.ectmanager.adapter.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import uk.ectmanager.application.EventHandler;
import uk.ectmanager.application.RecordedEvent;

/** Recognises repeated events by their id, as every handler must, and fails now and then. */
final class IdempotentHandler implements EventHandler {
  final Map<Object, Integer> effects = new ConcurrentHashMap<>();
  final Map<String, List<Integer>> order = new ConcurrentHashMap<>();
  final CountDownLatch awaited;
  private final Random random = new Random(3);

  IdempotentHandler(int expected) {
    awaited = new CountDownLatch(expected);
  }

  @Override
  public synchronized void handle(RecordedEvent recorded) {
    if (random.nextInt(20) == 0) {
      throw new IllegalStateException("one in twenty");
    }
    if (effects.containsKey(recorded.id())) {
      return;
    }
    effects.merge(recorded.id(), 1, Integer::sum);
    var event = (Course.CourseEvent.CourseChanged) recorded.event();
    order
        .computeIfAbsent(event.course().toString(), course -> new ArrayList<>())
        .add(event.number());
    awaited.countDown();
  }
}
