package uk.ectmanager.application.security;

/** Tokens {@code token-1}, {@code token-2} and so on, hashed visibly. */
public final class FakeSecretTokens implements SecretTokens {

  private int given;

  @Override
  public synchronized String next() {
    return "token-" + ++given;
  }

  @Override
  public String hash(String token) {
    return "hash-of-" + token;
  }
}
