package uk.ectmanager.application.notification;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.notification.QueuedMessage;

/** Puts a message into words. */
public interface MessageRenderer {

  /**
   * The message as it travels.
   *
   * @param link the single-use link when the template carries one, else null
   */
  RenderedMessage render(QueuedMessage message, @Nullable URI link);
}
