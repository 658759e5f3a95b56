package uk.ectmanager.application.partner;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.ectmanager.application.InMemoryAggregateStore;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.partner.PartnerClient;
import uk.ectmanager.domain.shared.PartnerId;

/** Partner systems in memory. */
public final class InMemoryPartnerClients extends InMemoryAggregateStore<PartnerId, PartnerClient>
    implements PartnerClients {

  /** None yet. */
  public InMemoryPartnerClients() {
    super(PartnerClient::id, client -> Map.of("clientId", client.clientId()));
  }

  @Override
  public Optional<Versioned<PartnerClient>> findByClientId(String clientId) {
    return allVersioned().stream()
        .filter(client -> client.value().clientId().equals(clientId))
        .findFirst();
  }

  @Override
  public Set<PartnerId> ofProviders(Set<String> codes) {
    return all().stream()
        .filter(PartnerClient::active)
        .filter(client -> !Collections.disjoint(client.providers(), codes))
        .map(PartnerClient::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
