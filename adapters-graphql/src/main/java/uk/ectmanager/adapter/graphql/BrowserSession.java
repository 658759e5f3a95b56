package uk.ectmanager.adapter.graphql;

import java.time.Instant;
import java.util.Optional;
import uk.ectmanager.domain.shared.AccountId;

/**
 * The browser behind a request, for the few mutations that begin or end a session. A controller
 * method has it as a parameter.
 */
public interface BrowserSession {

  /** The network address that the request came from. */
  String address();

  /** The device cookie that an earlier sign-in left, unchecked. */
  Optional<String> deviceCookie();

  /** Leaves a device cookie with the answer. */
  void rememberDevice(String value);

  /** Begins a session of this account under a new session id, or renews when it authenticated. */
  void signIn(AccountId account, Instant authenticatedAt);

  /** Ends the session. */
  void signOut();
}
