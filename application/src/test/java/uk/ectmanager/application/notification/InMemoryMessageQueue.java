package uk.ectmanager.application.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.ectmanager.application.MalformedCursor;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.domain.notification.Channel;
import uk.ectmanager.domain.notification.DeliveryState;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.QueuedMessage;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** The fake queue. */
public final class InMemoryMessageQueue implements MessageQueue {

  private static final Comparator<QueuedMessage> DUE_FIRST =
      Comparator.comparing(QueuedMessage::nextAttemptAt).thenComparing(QueuedMessage::key);
  private static final Comparator<QueuedMessage> LATEST_FIRST =
      Comparator.comparing(InMemoryMessageQueue::end).reversed().thenComparing(QueuedMessage::key);

  private final Map<String, QueuedMessage> messages = new LinkedHashMap<>();
  private final Map<String, Instant> leases = new LinkedHashMap<>();

  @Override
  public synchronized boolean enqueue(QueuedMessage message) {
    return messages.putIfAbsent(message.key(), message) == null;
  }

  @Override
  public synchronized Optional<QueuedMessage> claimDue(Instant due, Lease lease) {
    return messages.values().stream()
        .filter(message -> message.state() == DeliveryState.WAITING)
        .filter(message -> !message.nextAttemptAt().isAfter(due))
        .filter(message -> !leases.getOrDefault(message.key(), Instant.MIN).isAfter(lease.from()))
        .min(DUE_FIRST)
        .map(message -> {
          var attempted = message.attempted();
          messages.put(message.key(), attempted);
          leases.put(message.key(), lease.until());
          return attempted;
        });
  }

  @Override
  public synchronized void markSent(QueuedMessage claimed, Instant at) {
    messages.computeIfPresent(
        claimed.key(), (_, now) -> now.state() == DeliveryState.WAITING ? now.sent(at) : now);
  }

  @Override
  public synchronized void retryLater(
      QueuedMessage claimed, Instant nextAttemptAt, String failure) {
    finish(claimed, message -> message.retriedAt(nextAttemptAt, failure));
  }

  @Override
  public synchronized void giveUp(QueuedMessage claimed, Instant at, String failure) {
    finish(claimed, message -> message.givenUp(at, failure));
  }

  @Override
  public synchronized Optional<QueuedMessage> find(String key) {
    return Optional.ofNullable(messages.get(key));
  }

  @Override
  public synchronized Page<QueuedMessage> findGivenUp(
      Set<AppropriateBodyId> bodies, PageRequest page) {
    var all =
        messages.values().stream()
            .filter(message -> message.state() == DeliveryState.GIVEN_UP)
            .filter(message -> {
              var body = message.sender().body();
              return body != null && bodies.contains(body);
            })
            .sorted(LATEST_FIRST)
            .map(message -> new Page.Row<>(end(message) + "|" + message.key(), message))
            .toList();
    var start = 0;
    if (page.after() != null) {
      start = all.stream().map(Page.Row::key).toList().indexOf(page.after()) + 1;
      if (start == 0) {
        throw new MalformedCursor();
      }
    }
    var end = Math.min(start + page.first(), all.size());
    return new Page<>(all.subList(start, end), end < all.size(), null);
  }

  @Override
  public synchronized Set<AccountId> notReached(
      Collection<AccountId> accounts, MessageTemplate template) {
    var latest = new LinkedHashMap<AccountId, QueuedMessage>();
    messages.values().stream()
        .filter(message -> message.template() == template && message.channel() == Channel.MAIL)
        .sorted(Comparator.comparing(QueuedMessage::createdAt))
        .forEach(message -> {
          var account = message.recipient().account();
          if (account != null && accounts.contains(account)) {
            latest.put(account, message);
          }
        });
    latest.values().removeIf(message -> message.state() != DeliveryState.GIVEN_UP);
    return Set.copyOf(latest.keySet());
  }

  @Override
  public synchronized long countWaiting() {
    return messages.values().stream()
        .filter(message -> message.state() == DeliveryState.WAITING)
        .count();
  }

  @Override
  public synchronized long removeFinished(Instant before) {
    var size = messages.size();
    messages
        .values()
        .removeIf(message -> message.finishedAt() != null && end(message).isBefore(before));
    return (long) size - messages.size();
  }

  /** Every message, in the order of queueing. */
  public synchronized List<QueuedMessage> all() {
    return List.copyOf(messages.values());
  }

  private void finish(QueuedMessage claimed, Function<QueuedMessage, QueuedMessage> change) {
    messages.computeIfPresent(
        claimed.key(),
        (key, now) -> {
          if (now.state() != DeliveryState.WAITING || now.attempts() != claimed.attempts()) {
            return now;
          }
          leases.remove(key);
          return change.apply(now);
        });
  }

  private static Instant end(QueuedMessage message) {
    return Objects.requireNonNull(message.finishedAt());
  }
}
