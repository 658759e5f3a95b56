package uk.ectmanager.bootstrap.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.ectmanager.adapter.graphql.BrowserSession;
import uk.ectmanager.adapter.graphql.http.BrowserSessions;
import uk.ectmanager.adapter.graphql.http.ViewerSource;
import uk.ectmanager.application.account.session.SessionKeeper;
import uk.ectmanager.application.account.session.SessionTicket;
import uk.ectmanager.domain.access.Viewer;

/**
 * The cookies of a browser, and who asks behind them: the session's secret, and the device cookie.
 * Neither is readable by a script nor sent from another site; over TLS both are bound to this host.
 */
public final class SessionCookies implements ViewerSource, BrowserSessions {

  private static final String SESSION = "ect-session";
  private static final String DEVICE = "ect-device";
  private static final String HOST_ONLY = "__Host-";
  private static final Duration DEVICE_KNOWN = Duration.ofDays(365);

  private final SessionKeeper keeper;
  private final boolean secure;

  /**
   * @param secure whether the product is reached by TLS; only on this computer itself it may not be
   */
  public SessionCookies(SessionKeeper keeper, boolean secure) {
    this.keeper = keeper;
    this.secure = secure;
  }

  @Override
  public Optional<Viewer> viewer(HttpServletRequest request) {
    return partner()
        .or(() ->
            cookie(request, SESSION)
                .flatMap(secret -> keeper.viewer(secret, request.getRemoteAddr())));
  }

  @Override
  public Optional<BrowserSession> of(HttpServletRequest request, HttpServletResponse response) {
    return partner().isPresent() ? Optional.empty() : Optional.of(new Browser(request, response));
  }

  private static Optional<Viewer> partner() {
    return SecurityContextHolder.getContext().getAuthentication()
            instanceof PartnerAuthentication partner
        ? Optional.of(partner.viewer())
        : Optional.empty();
  }

  /** None when it comes twice: then one of the two is not ours, and nobody knows which. */
  private Optional<String> cookie(HttpServletRequest request, String name) {
    var cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    var values =
        Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(named(name)))
            .map(jakarta.servlet.http.Cookie::getValue)
            .toList();
    return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
  }

  private String named(String name) {
    return secure ? HOST_ONLY + name : name;
  }

  private final class Browser implements BrowserSession {

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Browser(HttpServletRequest request, HttpServletResponse response) {
      this.request = request;
      this.response = response;
    }

    @Override
    public String address() {
      return request.getRemoteAddr();
    }

    @Override
    public Optional<String> deviceCookie() {
      return cookie(request, DEVICE);
    }

    @Override
    public void rememberDevice(String value) {
      set(DEVICE, value, DEVICE_KNOWN);
    }

    /** The session has a secret that nobody saw before, whatever the browser came with. */
    @Override
    public void signIn(SessionTicket ticket) {
      cookie(request, SESSION).ifPresent(keeper::end);
      set(SESSION, keeper.begin(ticket), Duration.ofSeconds(-1));
    }

    @Override
    public void signOut() {
      cookie(request, SESSION).ifPresent(keeper::end);
      set(SESSION, "", Duration.ZERO);
    }

    private void set(String name, String value, Duration age) {
      response.addHeader(
          HttpHeaders.SET_COOKIE,
          ResponseCookie.from(named(name), value)
              .path("/")
              .httpOnly(true)
              .secure(secure)
              .sameSite("Strict")
              .maxAge(age)
              .build()
              .toString());
    }
  }
}
