package uk.ectmanager.application.notification;

import uk.ectmanager.domain.notification.BodyContact;
import uk.ectmanager.domain.notification.Recipient;

/**
 * A message as it travels.
 *
 * @param key of the queued message
 * @param subject on one line
 * @param text for every reader, and all there is of a text message
 * @param html the same for readers that show it, empty for a text message
 */
public record RenderedMessage(
    String key, Recipient recipient, BodyContact sender, String subject, String text, String html) {

  /** Never shows personal data or links. */
  @Override
  public String toString() {
    return "RenderedMessage[" + key + "]";
  }
}
