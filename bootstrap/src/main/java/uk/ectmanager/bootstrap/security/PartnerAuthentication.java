package uk.ectmanager.bootstrap.security;

import java.util.Collection;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;
import uk.ectmanager.domain.access.Viewer;

/** A partner system that showed a good access token; its principal is the {@link Viewer}. */
public final class PartnerAuthentication extends AbstractOAuth2TokenAuthenticationToken<Jwt> {

  private static final long serialVersionUID = 1L;

  private final transient Viewer viewer;

  PartnerAuthentication(Viewer viewer, Jwt token, Collection<? extends GrantedAuthority> scopes) {
    super(token, viewer, token, scopes);
    this.viewer = viewer;
    setAuthenticated(true);
  }

  /** Who asks. */
  public Viewer viewer() {
    return viewer;
  }

  @Override
  public Map<String, Object> getTokenAttributes() {
    return getToken().getClaims();
  }

  @Override
  public String getName() {
    return viewer.name();
  }
}
