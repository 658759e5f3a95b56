package uk.ectmanager.adapter.graphql;

import java.util.Optional;
import uk.ectmanager.application.account.session.SessionTicket;

/** A browser without cookies that can neither begin nor end a session. */
public record ABrowser(String address) implements BrowserSession {

  @Override
  public Optional<String> deviceCookie() {
    return Optional.empty();
  }

  @Override
  public void rememberDevice(String value) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void signIn(SessionTicket ticket) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void signOut() {
    throw new UnsupportedOperationException();
  }
}
