package uk.ectmanager.adapter.graphql.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.BrowserSession;
import uk.ectmanager.application.account.session.SessionTicket;

/** A browser that remembers what was done to it. */
final class FakeBrowser implements BrowserSession {

  private @Nullable String device;
  private @Nullable SessionTicket ticket;

  @Override
  public String address() {
    return "192.0.2.1";
  }

  @Override
  public Optional<String> deviceCookie() {
    return Optional.ofNullable(device);
  }

  @Override
  public void rememberDevice(String value) {
    device = value;
  }

  @Override
  public void signIn(SessionTicket next) {
    ticket = next;
  }

  @Override
  public void signOut() {
    ticket = null;
  }

  Optional<SessionTicket> ticket() {
    return Optional.ofNullable(ticket);
  }
}
