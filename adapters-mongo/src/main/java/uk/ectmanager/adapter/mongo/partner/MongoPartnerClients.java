package uk.ectmanager.adapter.mongo.partner;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.ectmanager.adapter.mongo.IndexDefinition;
import uk.ectmanager.adapter.mongo.MongoAggregateStore;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.partner.PartnerClients;
import uk.ectmanager.domain.partner.PartnerClient;
import uk.ectmanager.domain.shared.PartnerId;

/** Partner systems in a collection of their own. */
public final class MongoPartnerClients
    extends MongoAggregateStore<PartnerId, PartnerClient, PartnerDocument>
    implements PartnerClients {

  private static final String COLLECTION = "partners";
  private static final String CLIENT_ID = "state.clientId";
  private static final String ACTIVE = "state.active";
  private static final String PROVIDERS = "state.providers";

  /** Keeps them in this storage. */
  public MongoPartnerClients(MongoStorage storage) {
    super(storage, COLLECTION, PartnerDocument.class);
  }

  @Override
  public Optional<Versioned<PartnerClient>> findByClientId(String clientId) {
    return one(eq(CLIENT_ID, clientId));
  }

  @Override
  public Set<PartnerId> ofProviders(Set<String> codes) {
    return codes.isEmpty()
        ? Set.of()
        : list(and(eq(ACTIVE, true), in(PROVIDERS, codes))).stream()
            .map(partner -> partner.value().id())
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  protected PartnerId idOf(PartnerClient aggregate) {
    return aggregate.id();
  }

  @Override
  protected PartnerDocument toDocument(PartnerClient aggregate) {
    return PartnerDocument.of(aggregate);
  }

  @Override
  protected PartnerClient toDomain(PartnerDocument document) {
    return document.toDomain();
  }

  @Override
  protected List<IndexDefinition> ownIndexes() {
    return List.of(
        IndexDefinition.unique(COLLECTION, "clientId", CLIENT_ID),
        IndexDefinition.plain(COLLECTION, "activeByProvider", ACTIVE, PROVIDERS));
  }
}
