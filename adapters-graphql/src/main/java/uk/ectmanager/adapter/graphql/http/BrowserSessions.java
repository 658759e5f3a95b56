package uk.ectmanager.adapter.graphql.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import uk.ectmanager.adapter.graphql.BrowserSession;

/** Gives the mutations that begin or end a session the browser behind a request. */
@FunctionalInterface
public interface BrowserSessions {

  /** The browser; empty for a client that came with a token and can have no session. */
  Optional<BrowserSession> of(HttpServletRequest request, HttpServletResponse response);
}
