package uk.ectmanager.application.partner;

import java.util.Optional;
import java.util.Set;
import uk.ectmanager.application.AggregateStore;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.partner.PartnerClient;
import uk.ectmanager.domain.shared.PartnerId;

/** The partner systems; the unique key {@code clientId} is taken once. */
public interface PartnerClients extends AggregateStore<PartnerId, PartnerClient> {

  /** The one that signs in by that name, active or not. */
  Optional<Versioned<PartnerClient>> findByClientId(String clientId);

  /** The active ones that speak for any of these lead providers and delivery partners. */
  Set<PartnerId> ofProviders(Set<String> codes);
}
