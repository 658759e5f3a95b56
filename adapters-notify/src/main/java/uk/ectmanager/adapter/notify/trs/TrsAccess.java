package uk.ectmanager.adapter.notify.trs;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/**
 * How the Teaching Record System is reached.
 *
 * @param base such as {@code https://teacher-qualifications-api.education.gov.uk}, without a slash
 *     at its end; TLS except on this computer itself
 * @param key of an appropriate body, secret
 * @param version of the API, as the header {@code X-Api-Version} names it
 * @param connectTimeout for the connection
 * @param timeout for one whole answer
 */
public record TrsAccess(
    String base, String key, String version, Duration connectTimeout, Duration timeout) {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  public TrsAccess {
    base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    if (!base.matches("https?://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?")) {
      throw new IllegalArgumentException(
          "Set ect.trs.url to the address of the Teaching Record System, such as"
              + " https://trs.example.");
    }
    if (base.startsWith("http://") && !LOOPBACK.contains(URI.create(base).getHost())) {
      throw new IllegalArgumentException(
          "ect.trs.url must begin with https://: it carries personal data and the key.");
    }
    if (key.isBlank() || !key.matches("[\\x21-\\x7e]+")) {
      throw new IllegalArgumentException("Set ect.trs.key to the key of the appropriate body.");
    }
    if (!version.matches("[A-Za-z0-9._-]{1,40}")) {
      throw new IllegalArgumentException("ect.trs.version is a version such as 20250627.");
    }
    if (!connectTimeout.isPositive() || !timeout.isPositive()) {
      throw new IllegalArgumentException("the time-outs of ect.trs are positive");
    }
  }

  /** Never shows the key. */
  @Override
  public String toString() {
    return "TrsAccess[" + base + ", " + version + "]";
  }
}
