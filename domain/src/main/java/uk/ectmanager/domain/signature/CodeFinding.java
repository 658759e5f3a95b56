package uk.ectmanager.domain.signature;

/** What anyone learns of a verification code; the names are published. */
public enum CodeFinding {
  /** The form is as it was signed. */
  VALID("The signature is genuine and the form is as it was signed."),

  /** The form, or its signature, is not as it was when the code was printed. */
  CHANGED("A form with this code was signed, but it has changed since: do not rely on the copy."),

  /** No form bears it. */
  UNKNOWN("No signed form has this code. Check that it is typed as printed.");

  private final String sentence;

  CodeFinding(String sentence) {
    this.sentence = sentence;
  }

  /** The finding for people. */
  public String sentence() {
    return sentence;
  }
}
