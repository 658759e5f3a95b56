package uk.ectmanager.domain.account;

import java.time.Duration;

/** How many failed sign-ins lock an account and an address, and for how long (reference 2.1). */
public final class SignInLock {

  /** After so many failures nothing is tried any more. */
  public static final int FAILURES = 5;

  /** How long a lock lasts, and how long a single failure counts. */
  public static final Duration LASTS = Duration.ofMinutes(30);

  private SignInLock() {}
}
