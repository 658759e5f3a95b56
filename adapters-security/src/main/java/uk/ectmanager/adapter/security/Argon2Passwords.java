package uk.ectmanager.adapter.security;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import uk.ectmanager.application.security.HashingBusy;
import uk.ectmanager.application.security.PasswordHasher;
import uk.ectmanager.domain.security.PasswordPolicy;

/**
 * Argon2id with OWASP's settings. Only so many run at once, each taking 19 MiB and a core; the
 * others wait a moment and are then turned away, so that a flood of sign-ins cannot take the
 * machine.
 */
public final class Argon2Passwords implements PasswordHasher {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int PARALLELISM = 1;
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int ITERATIONS = 2;

  private final Argon2PasswordEncoder encoder =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, PARALLELISM, MEMORY_KIB, ITERATIONS);
  private final Semaphore places;
  private final long patienceMillis;
  private final String burnt;

  /**
   * @param atOnce how many may be hashed at the same time
   * @param patienceMillis how long one waits for a place
   */
  public Argon2Passwords(int atOnce, long patienceMillis) {
    this.places = new Semaphore(atOnce, true);
    this.patienceMillis = patienceMillis;
    this.burnt = encode("nobody has this password");
  }

  /** One hash per core at once, waiting up to five seconds. */
  public static Argon2Passwords standard() {
    return new Argon2Passwords(Math.max(1, Runtime.getRuntime().availableProcessors()), 5_000);
  }

  @Override
  public String hash(String password) {
    return limited(() -> encode(password));
  }

  @Override
  public boolean matches(String password, String hash) {
    return limited(() -> encoder.matches(PasswordPolicy.normalised(password), hash));
  }

  @Override
  public void burn(String password) {
    if (matches(password, burnt)) {
      return; // somebody guessed the text above; there is still no account behind it
    }
  }

  @Override
  public boolean isOutdated(String hash) {
    return encoder.upgradeEncoding(hash);
  }

  private String encode(String password) {
    var hash = encoder.encode(PasswordPolicy.normalised(password));
    if (hash == null) {
      throw new IllegalStateException("the encoder answered no hash");
    }
    return hash;
  }

  private <T> T limited(Supplier<T> work) {
    try {
      if (!places.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
        throw new HashingBusy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HashingBusy();
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
