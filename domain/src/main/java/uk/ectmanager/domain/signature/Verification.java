package uk.ectmanager.domain.signature;

/** What checking a signature found. */
public enum Verification {
  /** All is as it was signed. */
  VALID("The signature is valid and the form has not changed since it was signed."),

  /** The signature is genuine, the form is another than the one signed. */
  CONTENT_CHANGED("The signature is genuine, but the form has changed since it was signed."),

  /** The signature, or what is recorded beside it, was altered. */
  SIGNATURE_BROKEN(
      "The signature or what is recorded with it has been altered: do not rely on it."),

  /** It was made with a key that this system never had or no longer has. */
  UNKNOWN_KEY("The signature was made with a key that this system does not know.");

  private final String sentence;

  Verification(String sentence) {
    this.sentence = sentence;
  }

  /** The finding for people. */
  public String sentence() {
    return sentence;
  }
}
