package uk.ectmanager.application.account.session;

import java.time.Instant;
import java.util.Optional;

/** Sessions that people began; known by the hash of their secret alone. */
public interface Sessions {

  /** Keeps a new session. */
  void add(Session session);

  /** The session of that hash, if it has not ended. */
  Optional<Session> find(String hash, Instant now);

  /**
   * Lets the session go on until then, if it is still there; one that was ended stays ended,
   * however late a request of it comes back.
   */
  void prolong(String hash, Instant idleUntil);

  /** Ends the session. */
  void end(String hash);

  /**
   * Removes sessions that ended by themselves.
   *
   * @return how many
   */
  long purge(Instant now);

  /**
   * A session.
   *
   * @param hash of its secret
   * @param idleUntil it ends then unless it is used
   * @param expiresAt it ends then in any case
   */
  record Session(String hash, SessionTicket ticket, Instant idleUntil, Instant expiresAt) {

    /** Whether it has not ended. */
    public boolean isOn(Instant now) {
      return idleUntil.isAfter(now) && expiresAt.isAfter(now);
    }
  }
}
