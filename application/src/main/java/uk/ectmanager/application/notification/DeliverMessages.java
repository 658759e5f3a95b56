package uk.ectmanager.application.notification;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.notification.MessageSender.Attempt;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.notification.Channel;
import uk.ectmanager.domain.notification.QueuedMessage;
import uk.ectmanager.domain.notification.RetryPolicy;

/**
 * Sends the messages that are due, one after the other. Any number of threads and instances may do
 * it at once. A round ends early when the gateway cannot be reached, so that a dead server costs
 * one time-out, not one for each message.
 */
public final class DeliverMessages {

  /** Longer than any attempt can take; after a crash the message waits that long. */
  static final Duration LEASE = Duration.ofMinutes(10);

  private final MessageQueue queue;
  private final CredentialLinks links;
  private final MessageRenderer renderer;
  private final Map<Channel, MessageSender> senders;
  private final DeliveryListener listener;
  private final RetryPolicy policy;
  private final InstantSource clock;
  private final InstantSource machineClock;
  private final RandomGenerator chance;

  /**
   * @param clock the product's, which a demonstration can move: tells what is due
   * @param machineClock never moved: tells how long a claim holds
   */
  public DeliverMessages(
      MessageQueue queue,
      CredentialLinks links,
      MessageRenderer renderer,
      Map<Channel, MessageSender> senders,
      DeliveryListener listener,
      RetryPolicy policy,
      InstantSource clock,
      InstantSource machineClock,
      RandomGenerator chance) {
    this.queue = queue;
    this.links = links;
    this.renderer = renderer;
    this.senders = new EnumMap<>(senders);
    this.listener = listener;
    this.policy = policy;
    this.clock = clock;
    this.machineClock = machineClock;
    this.chance = chance;
    for (var channel : Channel.values()) {
      Objects.requireNonNull(senders.get(channel), "a sender for " + channel);
    }
  }

  /**
   * How much to do in one round.
   *
   * @param most messages to try
   */
  public record Command(int most) {}

  /**
   * What one round did.
   *
   * @param unreachable whether it ended early because the gateway could not be reached
   */
  public record Round(int sent, int retried, int givenUp, boolean unreachable) {

    /** Whether anything was tried. */
    public boolean idle() {
      return sent + retried + givenUp == 0;
    }
  }

  /** Sends what is due, at most as many as commanded. */
  public Round handle(Viewer viewer, Command command) {
    NotPermitted.unlessEver(viewer, Permission.RUN_SCHEDULES);
    var sent = 0;
    var retried = 0;
    var givenUp = 0;
    for (var i = 0; i < command.most(); i++) {
      var now = machineClock.instant();
      var lease = new MessageQueue.Lease(now, now.plus(LEASE));
      var claimed = queue.claimDue(clock.instant(), lease).orElse(null);
      if (claimed == null) {
        break;
      }
      switch (attempt(claimed)) {
        case Attempt.Accepted() -> {
          queue.markSent(claimed, clock.instant());
          listener.sent(claimed);
          sent++;
        }
        case Attempt.Failed(String failure, boolean unreachable) -> {
          if (retry(claimed, failure)) {
            retried++;
          } else {
            givenUp++;
          }
          if (unreachable) {
            return new Round(sent, retried, givenUp, true);
          }
        }
      }
    }
    return new Round(sent, retried, givenUp, false);
  }

  private Attempt attempt(QueuedMessage claimed) {
    RenderedMessage rendered;
    try {
      rendered = renderer.render(claimed, link(claimed));
    } catch (RuntimeException e) {
      return new Attempt.Failed(e.getClass().getSimpleName(), false);
    }
    var sender = Objects.requireNonNull(senders.get(claimed.channel()));
    try {
      return sender.send(rendered, clock.instant());
    } catch (RuntimeException e) {
      return new Attempt.Failed(e.getClass().getSimpleName(), false);
    }
  }

  private @Nullable URI link(QueuedMessage claimed) {
    var account = claimed.recipient().account();
    var purpose = claimed.template().link().orElse(null);
    return account == null || purpose == null ? null : links.mint(account, purpose);
  }

  private boolean retry(QueuedMessage claimed, String failure) {
    Instant now = clock.instant();
    var next = policy.next(claimed, now, chance.nextDouble()).orElse(null);
    if (next == null) {
      queue.giveUp(claimed, now, failure);
      listener.givenUp(claimed, failure);
      return false;
    }
    queue.retryLater(claimed, next, failure);
    listener.failed(claimed, failure);
    return true;
  }
}
