package uk.ectmanager.application.notification;

import java.time.Instant;

/** The gateway of one channel: hands a message to the mail server or the text gateway. */
public interface MessageSender {

  /**
   * Tries once, in bounded time. The same message sent again carries the same identification.
   *
   * @param at the time that the message shows
   */
  Attempt send(RenderedMessage message, Instant at);

  /** What came of one attempt. */
  sealed interface Attempt {

    /** The gateway took the message and answers for it. */
    record Accepted() implements Attempt {}

    /**
     * The gateway did not take it.
     *
     * @param failure what kind of failure, without personal data
     * @param unreachable whether other messages would meet the same now
     */
    record Failed(String failure, boolean unreachable) implements Attempt {}
  }
}
