package uk.ectmanager.adapter.mongo.account;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import uk.ectmanager.adapter.mongo.IndexDefinition;
import uk.ectmanager.adapter.mongo.Indexed;
import uk.ectmanager.adapter.mongo.MongoRecords;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.application.account.credential.OneTimeLinks;
import uk.ectmanager.domain.notification.LinkPurpose;
import uk.ectmanager.domain.shared.AccountId;

/** Links that work once, in MongoDB; using one up is removing it. */
public final class MongoOneTimeLinks implements OneTimeLinks, Indexed {

  private static final String COLLECTION = "oneTimeLinks";
  private static final String ID = "_id";
  private static final String ACCOUNT = "account";
  private static final String EXPIRES_AT = "expiresAt";

  private final MongoRecords<LinkDocument> links;

  /** The links in this storage. */
  public MongoOneTimeLinks(MongoStorage storage) {
    this.links = new MongoRecords<>(storage, COLLECTION, LinkDocument.class);
  }

  /** A link; its hash is the identifier. */
  record LinkDocument(String account, String purpose, Instant expiresAt) {

    Link toLink(String hash) {
      return new Link(hash, AccountId.of(account), LinkPurpose.valueOf(purpose), expiresAt);
    }
  }

  @Override
  public void add(Link link) {
    links.add(
        link.hash(),
        new LinkDocument(link.account().toString(), link.purpose().name(), link.expiresAt()));
  }

  @Override
  public Optional<Link> find(String hash, Instant now) {
    return links.one(working(hash, now)).map(link -> link.toLink(hash));
  }

  @Override
  public Optional<Link> consume(String hash, Instant now) {
    return Optional.ofNullable(links.collection().findOneAndDelete(working(hash, now)))
        .map(document -> links.read(document).toLink(hash));
  }

  @Override
  public void revokeAll(AccountId account) {
    links.remove(eq(ACCOUNT, account.toString()));
  }

  @Override
  public long purge(Instant now) {
    return links.remove(lte(EXPIRES_AT, Date.from(now)));
  }

  @Override
  public List<IndexDefinition> indexes() {
    return List.of(
        IndexDefinition.plain(COLLECTION, "ofAccount", ACCOUNT),
        IndexDefinition.plain(COLLECTION, "expiry", EXPIRES_AT));
  }

  private static Bson working(String hash, Instant now) {
    return and(eq(ID, hash), gt(EXPIRES_AT, Date.from(now)));
  }
}
