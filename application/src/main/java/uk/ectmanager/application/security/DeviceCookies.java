package uk.ectmanager.application.security;

import java.util.Optional;
import uk.ectmanager.domain.shared.AccountId;

/**
 * Cookies that prove that this browser has signed in to this account before, so that a lock on the
 * address does not stop it (design section 4).
 */
public interface DeviceCookies {

  /** A new cookie for a browser that just signed in to the account. */
  String issue(AccountId account);

  /**
   * What identifies the browser, if the cookie was issued to it for this account within a year;
   * empty for every other text. Failures are counted per browser under this name.
   */
  Optional<String> recognise(String cookie, AccountId account);
}
