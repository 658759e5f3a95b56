package uk.ectmanager.bootstrap.notify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * What the catcher took since the start, the latest first. Kept in memory only: links in old mails
 * have run out by the next start anyway, and one asks for a new one.
 */
final class CaughtMessages {

  /** The oldest beyond these are forgotten. */
  static final int MOST = 500;

  private final Deque<CaughtMessage> latestFirst = new ArrayDeque<>();
  private long lastId;

  synchronized void add(LongFunction<CaughtMessage> withId) {
    latestFirst.addFirst(withId.apply(++lastId));
    if (latestFirst.size() > MOST) {
      latestFirst.removeLast();
    }
  }

  /** Those whose receiver contains the words, all when there are none. */
  synchronized List<CaughtMessage> to(String words) {
    var wanted = words.strip().toLowerCase(Locale.ROOT);
    var found = new ArrayList<CaughtMessage>();
    for (var message : latestFirst) {
      if (message.to().toLowerCase(Locale.ROOT).contains(wanted)) {
        found.add(message);
      }
    }
    return found;
  }

  synchronized Optional<CaughtMessage> find(long id) {
    return latestFirst.stream().filter(message -> message.id() == id).findFirst();
  }
}
