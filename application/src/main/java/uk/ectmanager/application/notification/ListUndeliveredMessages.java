package uk.ectmanager.application.notification;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.notification.Channel;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.QueuedMessage;

/**
 * Lists the messages in the name of the viewer's appropriate bodies that were given up, the latest
 * first.
 */
public final class ListUndeliveredMessages {

  private final MessageQueue queue;

  public ListUndeliveredMessages(MessageQueue queue) {
    this.queue = queue;
  }

  /** Which part of the list. */
  public record Command(PageRequest page) {}

  /**
   * A message that did not reach its receiver.
   *
   * @param recipient name of the person
   * @param address where it was to go, to be put right
   * @param failure what kind of failure the last attempt met
   */
  public record UndeliveredMessage(
      MessageTemplate template,
      Channel channel,
      String recipient,
      String address,
      Instant createdAt,
      Instant givenUpAt,
      int attempts,
      @Nullable String failure) {

    static UndeliveredMessage of(QueuedMessage message) {
      return new UndeliveredMessage(
          message.template(),
          message.channel(),
          message.recipient().name(),
          message.recipient().address(),
          message.createdAt(),
          Objects.requireNonNull(message.finishedAt()),
          message.attempts(),
          message.lastFailure());
    }
  }

  /**
   * The part of the list, for those who may read an appropriate body; of all that they may read.
   */
  public Page<UndeliveredMessage> handle(Viewer viewer, Command command) {
    NotPermitted.unlessEver(viewer, Permission.VIEW_BODY);
    return queue
        .findGivenUp(viewer.bodies(Permission.VIEW_BODY), command.page())
        .map(UndeliveredMessage::of);
  }
}
