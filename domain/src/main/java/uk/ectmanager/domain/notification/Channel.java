package uk.ectmanager.domain.notification;

/** How a message travels. */
public enum Channel {
  /** E-mail, as text and HTML. */
  MAIL,

  /** Text message to a mobile telephone. */
  TEXT
}
