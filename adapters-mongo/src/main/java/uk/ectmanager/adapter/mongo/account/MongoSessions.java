package uk.ectmanager.adapter.mongo.account;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import uk.ectmanager.adapter.mongo.IndexDefinition;
import uk.ectmanager.adapter.mongo.Indexed;
import uk.ectmanager.adapter.mongo.MongoRecords;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.application.account.session.SessionTicket;
import uk.ectmanager.application.account.session.Sessions;
import uk.ectmanager.domain.shared.AccountId;

/** Sessions in MongoDB; a session is prolonged by an update, never written anew. */
public final class MongoSessions implements Sessions, Indexed {

  private static final String COLLECTION = "sessions";
  private static final String ID = "_id";
  private static final String IDLE_UNTIL = "idleUntil";
  private static final String EXPIRES_AT = "expiresAt";

  private final MongoRecords<SessionDocument> sessions;

  /** The sessions in this storage. */
  public MongoSessions(MongoStorage storage) {
    this.sessions = new MongoRecords<>(storage, COLLECTION, SessionDocument.class);
  }

  /** A session; its hash is the identifier. */
  record SessionDocument(
      String account,
      Instant authenticatedAt,
      int credentialVersion,
      Instant idleUntil,
      Instant expiresAt) {

    static SessionDocument of(Session session) {
      return new SessionDocument(
          session.ticket().account().toString(),
          session.ticket().authenticatedAt(),
          session.ticket().credentialVersion(),
          session.idleUntil(),
          session.expiresAt());
    }

    Session toSession(String hash) {
      return new Session(
          hash,
          new SessionTicket(AccountId.of(account), authenticatedAt, credentialVersion),
          idleUntil,
          expiresAt);
    }
  }

  @Override
  public void add(Session session) {
    sessions.add(session.hash(), SessionDocument.of(session));
  }

  @Override
  public Optional<Session> find(String hash, Instant now) {
    var time = Date.from(now);
    return sessions
        .one(and(eq(ID, hash), gt(IDLE_UNTIL, time), gt(EXPIRES_AT, time)))
        .map(session -> session.toSession(hash));
  }

  @Override
  public void prolong(String hash, Instant idleUntil) {
    sessions.change(eq(ID, hash), Updates.max(IDLE_UNTIL, Date.from(idleUntil)));
  }

  @Override
  public void end(String hash) {
    sessions.remove(eq(ID, hash));
  }

  @Override
  public long purge(Instant now) {
    var time = Date.from(now);
    return sessions.remove(or(lte(IDLE_UNTIL, time), lte(EXPIRES_AT, time)));
  }

  @Override
  public List<IndexDefinition> indexes() {
    return List.of(
        IndexDefinition.plain(COLLECTION, "idle", IDLE_UNTIL),
        IndexDefinition.plain(COLLECTION, "expiry", EXPIRES_AT));
  }
}
