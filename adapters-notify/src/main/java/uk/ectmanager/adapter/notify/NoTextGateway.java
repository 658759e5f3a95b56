package uk.ectmanager.adapter.notify;

import java.time.Instant;
import uk.ectmanager.application.notification.MessageSender;
import uk.ectmanager.application.notification.RenderedMessage;

/**
 * Stands where no gateway for text messages is configured: a text message that is queued all the
 * same waits, and is given up visibly like any other.
 */
public final class NoTextGateway implements MessageSender {

  @Override
  public Attempt send(RenderedMessage message, Instant at) {
    return new Attempt.Failed("NoTextGateway", false);
  }
}
