package uk.ectmanager.application.security;

/** Hashes passwords slowly, so that stolen hashes are of little use. */
public interface PasswordHasher {

  /**
   * A new salted hash of the password.
   *
   * @throws HashingBusy when too many are being hashed already
   */
  String hash(String password);

  /**
   * Whether the password belongs to the hash.
   *
   * @throws HashingBusy when too many are being hashed already
   */
  boolean matches(String password, String hash);

  /**
   * Takes as long as {@link #matches} and answers nothing, for accounts that do not exist.
   *
   * @throws HashingBusy when too many are being hashed already
   */
  void burn(String password);

  /** Whether the hash was made with weaker settings and should be renewed at the next sign-in. */
  boolean isOutdated(String hash);
}
