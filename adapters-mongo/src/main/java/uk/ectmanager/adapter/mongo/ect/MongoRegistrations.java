package uk.ectmanager.adapter.mongo.ect;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import uk.ectmanager.adapter.mongo.IndexDefinition;
import uk.ectmanager.adapter.mongo.Keyset;
import uk.ectmanager.adapter.mongo.MongoAggregateStore;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.ect.Registrations;
import uk.ectmanager.application.security.FieldEncryption;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.Trn;

/** Registrations in a collection of their own. */
public final class MongoRegistrations
    extends MongoAggregateStore<EctId, Registration, RegistrationDocument>
    implements Registrations {

  private static final String COLLECTION = "registrations";
  private static final String ID = "_id";
  private static final String HELD_TRN = "state.heldTrn";
  private static final String SCHOOL_ID = "state.schoolId";
  private static final String BODY_ID = "state.bodyId";
  private static final String STATUS = "state.status";
  private static final Keyset BY_ID = Keyset.by();

  private final FieldEncryption encryption;

  /** Keeps them in this storage, secret values encrypted so. */
  public MongoRegistrations(MongoStorage storage, FieldEncryption encryption) {
    super(storage, COLLECTION, RegistrationDocument.class);
    this.encryption = encryption;
  }

  @Override
  public Optional<Versioned<Registration>> findByTrn(Trn trn) {
    return one(eq(HELD_TRN, trn.value()));
  }

  @Override
  public Page<Registration> ofSchool(
      SchoolId school, Set<RegistrationState> states, PageRequest request) {
    return page(and(eq(SCHOOL_ID, school.toString()), among(states)), BY_ID, request);
  }

  @Override
  public Page<Registration> ofBody(
      AppropriateBodyId body, Set<RegistrationState> states, PageRequest request) {
    return page(and(eq(BODY_ID, body.toString()), among(states)), BY_ID, request);
  }

  @Override
  public Page<Registration> all(PageRequest request) {
    return page(new Document(), BY_ID, request);
  }

  private static Bson among(Set<RegistrationState> states) {
    return in(STATUS, states.stream().map(Enum::name).sorted().toList());
  }

  @Override
  protected EctId idOf(Registration aggregate) {
    return aggregate.id();
  }

  @Override
  protected RegistrationDocument toDocument(Registration aggregate) {
    return RegistrationDocument.of(aggregate, encryption);
  }

  @Override
  protected Registration toDomain(RegistrationDocument document) {
    return document.toDomain(encryption);
  }

  @Override
  protected List<IndexDefinition> ownIndexes() {
    return List.of(
        IndexDefinition.uniqueWherePresent(COLLECTION, TRN, HELD_TRN),
        IndexDefinition.plain(COLLECTION, "bySchool", SCHOOL_ID, STATUS, ID),
        IndexDefinition.plain(COLLECTION, "byBody", BODY_ID, STATUS, ID));
  }
}
