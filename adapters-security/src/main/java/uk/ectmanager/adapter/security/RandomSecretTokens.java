package uk.ectmanager.adapter.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import uk.ectmanager.application.security.SecretTokens;

/** 32 random bytes in base64url; stored as their SHA-256, which needs no salt at that length. */
public final class RandomSecretTokens implements SecretTokens {

  private static final int BYTES = 32;

  private final SecureRandom random;

  /** With the random source of the system. */
  public RandomSecretTokens() {
    this.random = new SecureRandom();
  }

  @Override
  public String next() {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String hash(String token) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Sha256.of(token.getBytes(StandardCharsets.UTF_8)));
  }
}
