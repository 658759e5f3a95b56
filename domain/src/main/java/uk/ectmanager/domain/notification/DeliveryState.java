package uk.ectmanager.domain.notification;

/** How far a message has come. */
public enum DeliveryState {
  /** To be sent, or to be tried again. */
  WAITING,

  /** Accepted by the mail server or text gateway. */
  SENT,

  /** Not accepted for so long that it is not tried any more; the appropriate body sees it. */
  GIVEN_UP
}
