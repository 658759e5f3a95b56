package uk.ectmanager.adapter.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import uk.ectmanager.application.security.DeviceCookies;
import uk.ectmanager.domain.shared.AccountId;

/** An HMAC over account, device and time of issue; the account is not readable from the cookie. */
public final class HmacDeviceCookies implements DeviceCookies {

  /** How long a browser stays known. */
  static final Duration LIFE = Duration.ofDays(365);

  private static final String VERSION = "v1";
  private static final int DEVICE_BYTES = 16;

  private final Supplier<KeyRing> keys;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  /** With the keys as they are at each call. */
  public HmacDeviceCookies(Supplier<KeyRing> keys, InstantSource clock) {
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public String issue(AccountId account) {
    var key = keys.get().current(KeyPurpose.COOKIE);
    var device = new byte[DEVICE_BYTES];
    random.nextBytes(device);
    var open =
        String.join(
            ".",
            VERSION,
            key.id(),
            Long.toString(clock.instant().getEpochSecond()),
            StrictBase64.encode(device));
    return open + "." + StrictBase64.encode(mac(key, open, account));
  }

  @Override
  public Optional<String> recognise(String cookie, AccountId account) {
    var parts = cookie.split("\\.", -1);
    if (parts.length != 5 || !parts[0].equals(VERSION)) {
      return Optional.empty();
    }
    var key = keys.get().find(KeyPurpose.COOKIE, parts[1]);
    var given = StrictBase64.decode(parts[4]);
    if (key.isEmpty() || given.isEmpty()) {
      return Optional.empty();
    }
    var open = cookie.substring(0, cookie.lastIndexOf('.'));
    if (!MessageDigest.isEqual(given.get(), mac(key.get(), open, account))) {
      return Optional.empty();
    }
    // read only after the HMAC has shown that this system wrote it
    var issued = Instant.ofEpochSecond(Long.parseLong(parts[2]));
    return issued.plus(LIFE).isBefore(clock.instant()) ? Optional.empty() : Optional.of(parts[3]);
  }

  private static byte[] mac(Key key, String open, AccountId account) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key.secret("HmacSHA256"));
      return mac.doFinal((open + "\n" + account).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot authenticate with " + key, e);
    }
  }
}
