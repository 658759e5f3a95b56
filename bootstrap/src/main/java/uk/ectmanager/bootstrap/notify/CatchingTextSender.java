package uk.ectmanager.bootstrap.notify;

import java.time.Instant;
import uk.ectmanager.application.notification.MessageSender;
import uk.ectmanager.application.notification.RenderedMessage;
import uk.ectmanager.domain.notification.Channel;

/** Takes text messages in place of a gateway. */
final class CatchingTextSender implements MessageSender {

  private final CaughtMessages caught;

  CatchingTextSender(CaughtMessages caught) {
    this.caught = caught;
  }

  @Override
  public Attempt send(RenderedMessage message, Instant at) {
    caught.add(id ->
        new CaughtMessage(
            id,
            Channel.TEXT,
            at,
            message.sender().name(),
            message.recipient().name() + " " + message.recipient().address(),
            message.subject(),
            message.key(),
            message.text(),
            ""));
    return new Attempt.Accepted();
  }
}
