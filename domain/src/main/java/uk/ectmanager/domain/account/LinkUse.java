package uk.ectmanager.domain.account;

import java.time.Duration;

/** What a single-use link lets the holder of an account do (D6). */
public enum LinkUse {
  /** Set the first password after an invitation; worth nothing once there is one. */
  FIRST_PASSWORD,

  /** Set a new password in place of a forgotten one, or the first if there is none yet. */
  NEW_PASSWORD;

  /** How long a link works. */
  public static final Duration LASTS = Duration.ofHours(1);

  /** Whether a link of this kind is still worth something for the account. */
  public boolean fits(Account account) {
    return switch (this) {
      case FIRST_PASSWORD -> account instanceof Account.Invited;
      case NEW_PASSWORD -> true;
    };
  }
}
