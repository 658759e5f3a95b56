package uk.ectmanager.domain.notification;

/** What a single-use link in a message lets its receiver do. */
public enum LinkPurpose {
  /** Set the first password of an invited account. */
  SET_PASSWORD,

  /** Set a new password in place of a forgotten one. */
  RESET_PASSWORD
}
