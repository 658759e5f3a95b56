package uk.ectmanager.adapter.mongo.partner;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.ectmanager.domain.partner.PartnerClient;
import uk.ectmanager.domain.partner.PartnerScope;
import uk.ectmanager.domain.shared.PartnerId;

/** A partner system as it is stored; lists are sorted, so that equal ones are stored equal. */
record PartnerDocument(
    String id,
    String clientId,
    String secretHash,
    String name,
    List<String> scopes,
    List<String> providers,
    boolean active) {

  static PartnerDocument of(PartnerClient client) {
    return new PartnerDocument(
        client.id().toString(),
        client.clientId(),
        client.secretHash(),
        client.name(),
        client.scopes().stream().map(PartnerScope::value).sorted().toList(),
        client.providers().stream().sorted().toList(),
        client.active());
  }

  PartnerClient toDomain() {
    return new PartnerClient(
        PartnerId.of(id),
        clientId,
        secretHash,
        name,
        scopes.stream().map(PartnerDocument::scope).collect(Collectors.toUnmodifiableSet()),
        Set.copyOf(providers),
        active);
  }

  private static PartnerScope scope(String value) {
    return PartnerScope.of(value)
        .orElseThrow(() -> new IllegalStateException("a stored scope is not known: " + value));
  }
}
