package uk.ectmanager.adapter.mongo.account;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.ectmanager.adapter.mongo.IndexDefinition;
import uk.ectmanager.adapter.mongo.MongoAggregateStore;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.account.Accounts;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.account.Username;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.SchoolId;

/** Accounts in MongoDB, one document each. */
public final class MongoAccounts extends MongoAggregateStore<AccountId, Account, AccountDocument>
    implements Accounts {

  static final String SCHOOL = "state.grants.school";
  static final String BODY = "state.grants.body";
  static final String ECT = "state.grants.ect";

  private static final String COLLECTION = "accounts";
  private static final String EMAIL_LOWER = "state.emailLower";
  private static final String USER_NAME = "state.username";

  /** The accounts in this storage. */
  public MongoAccounts(MongoStorage storage) {
    super(storage, COLLECTION, AccountDocument.class);
  }

  @Override
  public Optional<Versioned<Account>> findByEmail(EmailAddress email) {
    return one(eq(EMAIL_LOWER, email.lower()));
  }

  @Override
  public Optional<Versioned<Account>> findByUsername(Username username) {
    return one(eq(USER_NAME, username.value()));
  }

  @Override
  public List<Account> ofSchools(Collection<SchoolId> schools) {
    return holding(SCHOOL, schools);
  }

  @Override
  public List<Account> ofBodies(Collection<AppropriateBodyId> bodies) {
    return holding(BODY, bodies);
  }

  @Override
  public List<Account> ofEcts(Collection<EctId> ects) {
    return holding(ECT, ects);
  }

  private List<Account> holding(String path, Collection<?> places) {
    var ids = places.stream().map(Object::toString).distinct().toList();
    return ids.isEmpty() ? List.of() : list(in(path, ids)).stream().map(Versioned::value).toList();
  }

  @Override
  protected AccountId idOf(Account account) {
    return account.id();
  }

  @Override
  protected AccountDocument toDocument(Account account) {
    return AccountDocument.of(account);
  }

  @Override
  protected Account toDomain(AccountDocument document) {
    return document.toDomain();
  }

  @Override
  protected List<IndexDefinition> ownIndexes() {
    return List.of(
        IndexDefinition.unique(COLLECTION, EMAIL, EMAIL_LOWER),
        IndexDefinition.unique(COLLECTION, USERNAME, USER_NAME),
        IndexDefinition.plain(COLLECTION, "staffOfSchool", SCHOOL),
        IndexDefinition.plain(COLLECTION, "staffOfBody", BODY),
        IndexDefinition.plain(COLLECTION, "ofEct", ECT));
  }
}
