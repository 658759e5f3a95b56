package uk.ectmanager.application;

/**
 * A unique business key is taken; nothing was written. Use cases turn it into a problem, so it
 * reaches nobody.
 */
public final class DuplicateKey extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;

  /** Names the key (not its value), such as {@code trn}. */
  public DuplicateKey(String key) {
    super("taken: " + key);
    this.key = key;
  }

  /** The name of the key that is taken. */
  public String key() {
    return key;
  }
}
