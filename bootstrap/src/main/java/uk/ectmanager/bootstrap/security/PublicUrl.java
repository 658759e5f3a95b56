package uk.ectmanager.bootstrap.security;

import java.net.URI;
import java.util.Set;
import uk.ectmanager.bootstrap.setting.UnusableSetting;

/**
 * Where people reach the product, such as {@code https://ect.example}: TLS, except on this computer
 * itself.
 */
public record PublicUrl(String value) {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  public PublicUrl {
    if (!value.matches("https?://[A-Za-z0-9.:\\[\\]-]+/?")) {
      throw new UnusableSetting(
          "Set ect.public-url to the address where people reach the product, such as"
              + " https://ect.example, without a path.");
    }
    if (value.startsWith("http://") && !LOOPBACK.contains(host(value))) {
      throw new UnusableSetting(
          "ect.public-url must begin with https://: over plain HTTP anybody on the way can read"
              + " passwords.");
    }
  }

  /** The configured one, or this computer's in a demonstration. */
  static PublicUrl of(String configured, boolean demo, int port) {
    return new PublicUrl(configured.isBlank() && demo ? "http://localhost:" + port : configured);
  }

  /** Whether it is reached by TLS, so that cookies may be for TLS alone. */
  boolean isSecure() {
    return value.startsWith("https://");
  }

  private static String host(String url) {
    return String.valueOf(URI.create(url).getHost());
  }
}
