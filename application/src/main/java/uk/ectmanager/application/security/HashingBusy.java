package uk.ectmanager.application.security;

/** Too many passwords are being hashed at once; nothing was done. The edge answers RATE_LIMITED. */
public final class HashingBusy extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says so. */
  public HashingBusy() {
    super("too many passwords are being checked at once");
  }
}
