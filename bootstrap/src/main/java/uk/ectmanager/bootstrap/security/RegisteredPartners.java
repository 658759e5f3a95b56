package uk.ectmanager.bootstrap.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.partner.PartnerClients;
import uk.ectmanager.domain.partner.PartnerClient;
import uk.ectmanager.domain.shared.PartnerId;

/** The partner systems as the authorization server sees them; it never changes them. */
final class RegisteredPartners implements RegisteredClientRepository {

  private final PartnerClients partners;

  RegisteredPartners(PartnerClients partners) {
    this.partners = partners;
  }

  @Override
  public void save(RegisteredClient client) {
    throw new UnsupportedOperationException("partners are registered by the operator");
  }

  @Override
  public @Nullable RegisteredClient findById(String id) {
    return partners
        .find(PartnerId.of(id))
        .map(Versioned::value)
        .filter(PartnerClient::active)
        .map(RegisteredPartners::registered)
        .orElse(null);
  }

  @Override
  public @Nullable RegisteredClient findByClientId(String clientId) {
    return partners
        .findByClientId(clientId)
        .map(Versioned::value)
        .filter(PartnerClient::active)
        .map(RegisteredPartners::registered)
        .orElse(null);
  }

  private static RegisteredClient registered(PartnerClient partner) {
    var client =
        RegisteredClient.withId(partner.id().toString())
            .clientId(partner.clientId())
            .clientSecret(partner.secretHash())
            .clientName(partner.name())
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
            .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
            .tokenSettings(
                TokenSettings.builder()
                    .accessTokenTimeToLive(AuthorizationServer.TOKEN_LIFE)
                    .build());
    partner.scopes().forEach(scope -> client.scope(scope.value()));
    return client.build();
  }
}
