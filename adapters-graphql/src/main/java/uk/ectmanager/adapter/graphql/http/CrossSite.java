package uk.ectmanager.adapter.graphql.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other sites from using a person's session (D6). A browser says where a request comes from;
 * a POST must be JSON, which no form can send; a GET with a cookie from a browser that does not say
 * where it comes from needs a header that no form or image can send.
 */
final class CrossSite {

  private static final String OWN_HEADER = "X-Requested-With";

  private CrossSite() {}

  static void refuse(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      if (!site.equals("same-origin") && !site.equals("none")) {
        throw HttpRefusal.forbidden("Requests from other sites are refused.");
      }
      return;
    }
    var origin = request.getHeader("Origin");
    if (origin != null && !sameHost(origin, request.getHeader("Host"))) {
      throw HttpRefusal.forbidden("Requests from other sites are refused.");
    }
    if (request.getMethod().equals("GET")
        && request.getHeader("Cookie") != null
        && request.getHeader(OWN_HEADER) == null) {
      throw HttpRefusal.forbidden(
          "Send a GET with a cookie from our own pages, or with the header " + OWN_HEADER + ".");
    }
  }

  private static boolean sameHost(String origin, @Nullable String host) {
    try {
      var authority = URI.create(origin).getRawAuthority();
      return host != null
          && authority != null
          && authority.toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
