package uk.ectmanager.adapter.graphql;

import java.util.Optional;
import uk.ectmanager.application.account.session.SessionTicket;

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

  /** Begins a session for this ticket under a new session id; an earlier one of it is over. */
  void signIn(SessionTicket ticket);

  /** Ends the session. */
  void signOut();
}
