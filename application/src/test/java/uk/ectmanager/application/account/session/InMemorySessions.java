package uk.ectmanager.application.account.session;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fake store of sessions. */
public final class InMemorySessions implements Sessions {

  private final Map<String, Session> sessions = new HashMap<>();

  @Override
  public synchronized void add(Session session) {
    sessions.put(session.hash(), session);
  }

  @Override
  public synchronized Optional<Session> find(String hash, Instant now) {
    return Optional.ofNullable(sessions.get(hash)).filter(session -> session.isOn(now));
  }

  @Override
  public synchronized void prolong(String hash, Instant idleUntil) {
    sessions.computeIfPresent(
        hash,
        (_, session) ->
            session.idleUntil().isBefore(idleUntil)
                ? new Session(hash, session.ticket(), idleUntil, session.expiresAt())
                : session);
  }

  @Override
  public synchronized void end(String hash) {
    sessions.remove(hash);
  }

  @Override
  public synchronized long purge(Instant now) {
    var before = sessions.size();
    sessions.values().removeIf(session -> !session.isOn(now));
    return (long) before - sessions.size();
  }
}
