package uk.ectmanager.application.security;

/** Hashes at no cost and counts how often it was asked to take its time. */
public final class FakePasswordHasher implements PasswordHasher {

  private int checks;

  @Override
  public String hash(String password) {
    return "hashed:" + password;
  }

  @Override
  public synchronized boolean matches(String password, String hash) {
    checks++;
    return hash(password).equals(hash);
  }

  @Override
  public synchronized void burn(String password) {
    checks++;
  }

  @Override
  public boolean isOutdated(String hash) {
    return !hash.startsWith("hashed:");
  }

  /** How often a password was matched or burnt: the same for every way to fail. */
  public synchronized int checks() {
    return checks;
  }
}
