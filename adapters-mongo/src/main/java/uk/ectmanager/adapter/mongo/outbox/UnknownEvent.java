package uk.ectmanager.adapter.mongo.outbox;

/** A stored event cannot be read, or an event to be stored is of no registered kind. */
public final class UnknownEvent extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownEvent(String message) {
    super(message);
  }

  UnknownEvent(String message, Throwable cause) {
    super(message, cause);
  }
}
