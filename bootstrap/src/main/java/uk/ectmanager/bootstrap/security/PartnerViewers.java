package uk.ectmanager.bootstrap.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.partner.PartnerClients;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.partner.PartnerClient;
import uk.ectmanager.domain.partner.PartnerScope;
import uk.ectmanager.domain.shared.AccountId;

/**
 * An access token to the viewer it stands for. The partner is looked up at each request, so one
 * that was deactivated, or lost a scope, is out at once and not ten minutes later.
 */
final class PartnerViewers {

  private final PartnerClients partners;

  PartnerViewers(PartnerClients partners) {
    this.partners = partners;
  }

  /** The partner of the token coming from that address, or empty when it may not come any more. */
  Optional<PartnerAuthentication> authenticate(Jwt token, String address) {
    return Optional.ofNullable(token.getSubject())
        .flatMap(partners::findByClientId)
        .map(Versioned::value)
        .filter(PartnerClient::active)
        .map(partner -> authentication(partner, token, address));
  }

  private static PartnerAuthentication authentication(
      PartnerClient partner, Jwt token, String address) {
    var scopes =
        scopes(token).stream()
            .flatMap(scope -> PartnerScope.of(scope).stream())
            .filter(partner.scopes()::contains)
            .toList();
    var grants =
        scopes.contains(PartnerScope.ECT_STATUS_READ)
            ? Set.of(Grant.of(partner.id()))
            : Set.<Grant>of();
    var issued = token.getIssuedAt();
    return new PartnerAuthentication(
        new Viewer(
            new AccountId(partner.id().value()),
            partner.name(),
            grants,
            issued == null ? Instant.EPOCH : issued,
            address),
        token,
        scopes.stream()
            .map(scope -> new SimpleGrantedAuthority(PartnerSecurity.authority(scope)))
            .toList());
  }

  private static List<String> scopes(Jwt token) {
    var scopes = token.getClaimAsStringList("scope");
    return scopes == null ? List.of() : scopes;
  }
}
