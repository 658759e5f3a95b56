package uk.ectmanager.adapter.mongo.ect;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import java.util.ArrayList;
import java.util.Date;
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
import uk.ectmanager.application.ect.RegistrationQueue;
import uk.ectmanager.application.ect.Registrations;
import uk.ectmanager.application.security.FieldEncryption;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.ect.check.QtsState;
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
  private static final String SIGNED_AT = "state.signature.signedAt";
  private static final String TYPE = "state.teacher.type";
  private static final String QTS_CHECK = "state.qtsCheck";
  private static final String QTS_STATE = "state.qtsState";
  private static final Keyset BY_ID = Keyset.by();
  private static final Keyset LONGEST_WAITING = Keyset.by(SIGNED_AT);

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
  public Page<Registration> queue(RegistrationQueue queue, PageRequest request) {
    var all = new ArrayList<Bson>();
    all.add(in(BODY_ID, queue.bodies().stream().map(Object::toString).sorted().toList()));
    all.add(among(queue.states()));
    if (queue.school() != null) {
      all.add(eq(SCHOOL_ID, queue.school().toString()));
    }
    var before = queue.signedBefore();
    if (before != null) {
      all.add(lt(SIGNED_AT, Date.from(before)));
    }
    if (!queue.checks().isEmpty()) {
      all.add(or(queue.checks().stream().sorted().map(MongoRegistrations::check).toList()));
    }
    if (!queue.types().isEmpty()) {
      all.add(in(TYPE, queue.types().stream().map(Enum::name).sorted().toList()));
    }
    return countedPage(and(all), LONGEST_WAITING, request);
  }

  /** One checked before its state was stored counts as not clear until it is saved again. */
  private static Bson check(QtsState state) {
    return switch (state) {
      case NOT_CHECKED -> eq(QTS_CHECK, null);
      case CLEAR -> eq(QTS_STATE, QtsState.CLEAR.name());
      case NOT_CLEAR -> and(ne(QTS_CHECK, null), ne(QTS_STATE, QtsState.CLEAR.name()));
    };
  }

  @Override
  public Page<Registration> unchecked(PageRequest request) {
    return page(
        and(
            eq(STATUS, RegistrationState.PENDING_AB.name()),
            eq(QTS_STATE, null),
            eq(QTS_CHECK, null)),
        BY_ID,
        request);
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
        IndexDefinition.plain(COLLECTION, "byBody", BODY_ID, STATUS, ID),
        IndexDefinition.plain(COLLECTION, "byCheck", STATUS, QTS_STATE, ID),
        IndexDefinition.plain(COLLECTION, "queue", BODY_ID, STATUS, SIGNED_AT, ID),
        IndexDefinition.plain(
            COLLECTION, "queueOfSchool", SCHOOL_ID, BODY_ID, STATUS, SIGNED_AT, ID));
  }
}
