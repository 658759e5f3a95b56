package uk.ectmanager.application.security;

import java.util.Optional;
import uk.ectmanager.domain.shared.AccountId;

/** Cookies that say openly whose they are. */
public final class FakeDeviceCookies implements DeviceCookies {

  private int issued;

  @Override
  public synchronized String issue(AccountId account) {
    return account + "/device-" + ++issued;
  }

  @Override
  public Optional<String> recognise(String cookie, AccountId account) {
    var prefix = account + "/";
    return cookie.startsWith(prefix)
        ? Optional.of(cookie.substring(prefix.length()))
        : Optional.empty();
  }
}
