package uk.ectmanager.application.account.staff;

import uk.ectmanager.domain.account.Username;

/** Where new usernames come from. */
@FunctionalInterface
public interface UsernameSource {

  /** A random username; it may be taken, and then another is asked for. */
  Username next();
}
