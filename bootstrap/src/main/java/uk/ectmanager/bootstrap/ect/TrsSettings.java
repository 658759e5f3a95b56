package uk.ectmanager.bootstrap.ect;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.ectmanager.adapter.notify.trs.TrsAccess;
import uk.ectmanager.bootstrap.setting.UnusableSetting;
import uk.ectmanager.domain.ect.check.CheckRetry;

/**
 * How the Teaching Record System is asked, under {@code ect.trs}. Without {@code url} it is not,
 * and officers record every QTS check by hand.
 *
 * @param url where it is, without {@code /v3}
 * @param key of the appropriate body, secret
 * @param version of the API
 * @param connectTimeout for the connection
 * @param timeout for one whole answer
 * @param pause between looks for checks that are due
 * @param pace share of the documented pauses between attempts; 1 but in tests
 */
@ConfigurationProperties("ect.trs")
record TrsSettings(
    @DefaultValue("") String url,
    @DefaultValue("") String key,
    @DefaultValue("20250627") String version,
    @DefaultValue("3s") Duration connectTimeout,
    @DefaultValue("10s") Duration timeout,
    @DefaultValue("5s") Duration pause,
    @DefaultValue("1") double pace) {

  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** How to reach it, or null when it is not asked. */
  @Nullable TrsAccess access() {
    if (url.isBlank()) {
      return null;
    }
    if (timeout.compareTo(LONGEST) > 0) {
      throw new UnusableSetting("ect.trs.timeout is at most " + LONGEST.toSeconds() + " seconds.");
    }
    try {
      return new TrsAccess(url, key, version, connectTimeout, timeout);
    } catch (IllegalArgumentException e) {
      throw new UnusableSetting(String.valueOf(e.getMessage()));
    }
  }

  CheckRetry retry() {
    try {
      return new CheckRetry(pace);
    } catch (IllegalArgumentException e) {
      throw new UnusableSetting("ect.trs.pace is more than 0 and at most 1.");
    }
  }

  /** Never shows the key. */
  @Override
  public String toString() {
    return "TrsSettings[" + url + "]";
  }
}
