package uk.ectmanager.application.account.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import uk.ectmanager.application.account.session.Sessions.Session;
import uk.ectmanager.application.security.SecretTokens;
import uk.ectmanager.domain.access.Viewer;

/**
 * Begins, recognises and ends sessions (D6): 30 minutes without use, 12 hours in all. A session is
 * the secret that a browser carries; it means the account as it is with each request.
 */
public final class SessionKeeper {

  /** How long a session lasts without use. */
  public static final Duration IDLE = Duration.ofMinutes(30);

  /** How long a session lasts in all. */
  public static final Duration IN_ALL = Duration.ofHours(12);

  /** A session is prolonged no oftener, so that most requests only read. */
  static final Duration PROLONGED_EVERY = Duration.ofMinutes(1);

  private static final int MOST_SECRET = 200;

  private final Sessions sessions;
  private final SecretTokens tokens;
  private final SessionViewers viewers;
  private final InstantSource machineClock;

  /**
   * @param machineClock never moved by a demonstration, or everybody would be signed out by it
   */
  public SessionKeeper(
      Sessions sessions, SecretTokens tokens, SessionViewers viewers, InstantSource machineClock) {
    this.sessions = sessions;
    this.tokens = tokens;
    this.viewers = viewers;
    this.machineClock = machineClock;
  }

  /** Begins a session and answers its secret, which nobody had before. */
  public String begin(SessionTicket ticket) {
    var now = now();
    var secret = tokens.next();
    sessions.add(new Session(tokens.hash(secret), ticket, now.plus(IDLE), now.plus(IN_ALL)));
    return secret;
  }

  /**
   * Who asks behind a secret; empty when it is no session's, or its session is over.
   *
   * @param origin the network address of the request
   */
  public Optional<Viewer> viewer(String secret, String origin) {
    if (secret.isBlank() || secret.length() > MOST_SECRET) {
      return Optional.empty();
    }
    var now = now();
    var found = sessions.find(tokens.hash(secret), now).filter(session -> session.isOn(now));
    var viewer = found.flatMap(session -> viewers.viewer(session.ticket(), origin));
    if (viewer.isPresent()) {
      found.ifPresent(session -> prolong(session, now));
    }
    return viewer;
  }

  /** Ends the session of that secret, if there is one. */
  public void end(String secret) {
    if (!secret.isBlank() && secret.length() <= MOST_SECRET) {
      sessions.end(tokens.hash(secret));
    }
  }

  private void prolong(Session session, Instant now) {
    var next = now.plus(IDLE);
    if (!session.idleUntil().plus(PROLONGED_EVERY).isAfter(next)) {
      sessions.prolong(session.hash(), next);
    }
  }

  private Instant now() {
    return machineClock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
